package dev.kap.report;

import dev.kap.figure.MarkKind;
import dev.kap.portfolio.Status;
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

    /// A bar in a cell: a share of 0 to 1 of its width.
    ///
    /// @param marker where a mark stands on it, 0 to 1; null without one
    record Bar(double share, @Nullable Double marker, double widthMm, String alt) implements Inline {}

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
