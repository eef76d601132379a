package dev.kap.figure.map;

/// Where a person stands in the large form: in which column, how far down (mm), and whether indented below the boss.
record Seat(MapPerson person, int column, double y, boolean indented) {

    static final double INDENT = 3;

    double indent() {
        return indented ? INDENT : 0;
    }
}
