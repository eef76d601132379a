package dev.kap.figure;

import dev.kap.portfolio.Quadrant;

/// What a mark stands for; each kind has its own shape and colour (look.md, "Marks and signs").
public enum MarkKind {
    NURTURE,
    SUPPORT,
    DEVELOP,
    WATCH,
    UNPLACED,
    /// A person who is named somewhere but not in the list.
    MISSING;

    /// The mark of a contact in that quadrant.
    public static MarkKind of(Quadrant quadrant) {
        return switch (quadrant) {
            case NURTURE -> NURTURE;
            case SUPPORT -> SUPPORT;
            case DEVELOP -> DEVELOP;
            case WATCH -> WATCH;
            case UNPLACED -> UNPLACED;
        };
    }
}
