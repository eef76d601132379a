package dev.kap.report.slides;

/// Sizes and places of a slide (look.md, "Slides"): lengths in millimetres, letters in points.
final class SlideLook {

    static final double WIDTH = 338.67;
    static final double HEIGHT = 190.5;
    static final double MARGIN = 17;
    static final double ROOM = WIDTH - 2 * MARGIN;
    static final double BAND = 5;

    /// Where the base line of the title's first line stands.
    static final double TITLE_LINE = 23;

    static final double CONTENT_TOP = 43;
    static final double CONTENT_BOTTOM = 174;
    static final double FOOTER_RULE = 176.8;
    static final double FOOTER_LINE = 183.4;

    /// How thick rules and hairlines are, in points.
    static final double RULE = 2;

    static final double HAIRLINE = 1;

    /// What stands between two blocks.
    static final double STEP = 5;

    private SlideLook() {}

    /// Letters and the leading they stand on, in points.
    record Size(double letters, double leading) {

        /// The height of a line, in millimetres.
        double line() {
            return Emu.mmOfPoints(leading);
        }

        /// Where the base line of a line stands below its top, in millimetres: what a fixed leading adds or takes away,
        /// it adds or takes above the letters.
        double baseline() {
            return Emu.mmOfPoints(leading - BELOW * letters);
        }
    }

    /// What the font has above and below the base line, as parts of its size.
    static final double ABOVE = 0.952;

    static final double BELOW = 0.269;

    static final Size TITLE = new Size(31, 35);
    static final Size BODY = new Size(18, 23);
    static final Size LEAD = new Size(20, 25);
    static final Size HEAD = new Size(22, 26);
    static final Size BIG = new Size(40, 44);
    /// A box to tick.
    static final Size TICK = new Size(30, 36);
}
