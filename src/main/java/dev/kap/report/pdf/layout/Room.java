package dev.kap.report.pdf.layout;

/// The room that a block has: the width of its column, and the height of the smallest page it may stand on.
record Room(double width, double height) {
    Room wide(double newWidth) {
        return new Room(newWidth, height);
    }
}
