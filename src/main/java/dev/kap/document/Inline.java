package dev.kap.document;

import dev.kap.figure.Bars;
import dev.kap.figure.IconKind;
import dev.kap.figure.MarkKind;
import dev.kap.portfolio.Status;
import dev.kap.theme.Theme;
import java.awt.Graphics2D;
import org.jspecify.annotations.Nullable;

/// What a line of text is made of.
public sealed interface Inline {

    /// Text in one look.
    record Text(String text, boolean bold, Tone tone) implements Inline {}

    /// The mark of a contact in a quadrant.
    ///
    /// @param hollow opinion without evidence
    /// @param borderline drawn with a thin ring around
    /// @param alt the word for it: "Develop"
    record Mark(MarkKind kind, boolean hollow, boolean borderline, String alt) implements Inline {}

    /// The sign of a status; its word follows as text.
    record Sign(Status status, String alt) implements Inline {}

    /// How a contact stands to us, or a box to tick.
    ///
    /// @param alt the word for it: "sceptic"
    record Icon(IconKind kind, String alt) implements Inline {}

    /// A bar in a cell: a share of 0 to 1 of its width.
    ///
    /// @param marker where a mark stands on it, 0 to 1; null without one
    record Bar(Look look, double share, @Nullable Double marker, double widthMm, String alt) implements Inline {

        /// What the bar shows.
        public enum Look {
            /// A part of a whole.
            SHARE(0),
            /// The place on the scale of the strategic index; the marker is the place before.
            INDEX(0),
            /// A rise or a fall: 0.5 is none.
            CHANGE(0),
            /// A line to write on.
            LINE(6.6),
            /// A circle to tick.
            CIRCLE(5),
            /// A box to write a figure in.
            FIELD(6.6);

            private final double heightMm;

            Look(double heightMm) {
                this.heightMm = heightMm;
            }

            /// How high it is, where it is to be written on; 0 for a bar, which is as high as the line lets it.
            public double heightMm() {
                return heightMm;
            }
        }

        /// Paints it in a room of that size, in points.
        public void paint(Graphics2D canvas, Theme theme, double width, double height) {
            Bars bars = new Bars(canvas, theme, width, height);
            switch (look) {
                case SHARE -> bars.share(share, marker);
                case INDEX -> bars.index(share, marker);
                case CHANGE -> bars.change(share);
                case LINE -> bars.line();
                case CIRCLE -> bars.circle();
                case FIELD -> bars.field();
            }
        }
    }

    /// A word in a dashed frame: "proposed".
    record Tag(String text) implements Inline {}

    /// A reference to another place in the document: `text` with `{0}` for its page; links there where the format can.
    record PageRef(String target, String text, boolean bold, Tone tone) implements Inline {}

    /// A new line.
    record Break() implements Inline {}

    /// The colour of text, by its role; the theme's key is its name in lower case.
    enum Tone {
        INK,
        MUTED,
        ACCENT,
        NURTURE,
        DEVELOP,
        SUPPORT,
        WATCH,
        GOOD,
        ATTENTION,
        GAP,
        UNKNOWN
    }
}
