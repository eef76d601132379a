package dev.kap.figure.map;

/// A line of text that starts at `x` on its base line.
///
/// @param ground what it stands on; its halo has that colour
record MapText(String text, Type type, double x, double baseline, Ground ground) {

    /// What a text stands on.
    enum Ground {
        PAPER,
        PANEL,
        /// A filled box that no line crosses.
        BOX
    }

    /// How far the ground behind the letters reaches beyond them, in millimetres: lines keep out of it.
    static final double HALO = 0.9;

    static MapText of(String text, Type type, double x, double baseline) {
        return new MapText(text, type, x, baseline, Ground.PAPER);
    }

    static MapText ending(String text, Type type, double right, double baseline) {
        return of(text, type, right - type.width(text), baseline);
    }

    static MapText centred(String text, Type type, double middle, double baseline) {
        return of(text, type, middle - type.width(text) / 2, baseline);
    }

    MapText on(Ground other) {
        return new MapText(text, type, x, baseline, other);
    }

    /// The room it takes.
    Box box() {
        return Box.between(x, baseline - type.above(), x + type.width(text), baseline + type.below());
    }
}
