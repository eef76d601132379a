package dev.kap.figure.map;

import dev.kap.figure.Line;
import dev.kap.theme.Theme;

/// What a line of the map stands for, and so how it is drawn (look.md, "Lines").
enum Ink {
    /// A link of ours worth 5 or more; thickness by worth.
    LINK,
    /// A link below 5, or one without a strength.
    WEAK_LINK,
    /// One contact reports to the other.
    REPORTS,
    /// The line to a missing person, or past a boss who has left.
    ASSUMED,
    /// One contact influences the other; has an arrow head.
    TIE,
    /// The bar under our initials: a link worth 5 or more.
    BAR,
    /// The same for a weaker link.
    WEAK_BAR,
    /// Hairline between rows.
    ROW,
    /// Rule under a heading.
    RULE;

    /// The line at that weight in points; 0 is the weight this kind always has.
    Line line(Theme theme, double weight) {
        return switch (this) {
            case LINK -> Line.of(theme, "link", weight);
            case WEAK_LINK -> Line.of(theme, "link.weak", weight).dashed(0.9, 0.8);
            case REPORTS -> Line.of(theme, "axis", 0.75);
            case ASSUMED -> Line.of(theme, "axis", 0.75).dashed(1, 0.8);
            case TIE -> Line.of(theme, "tie", 1).dashed(1.5, 1);
            case BAR -> Line.of(theme, "accent", weight);
            case WEAK_BAR -> Line.of(theme, "axis", weight).dashed(0.9, 0.8);
            case ROW -> Line.of(theme, "hairline", 0.5);
            case RULE -> Line.of(theme, "accent", 1);
        };
    }

    /// The weight in points of a link of that worth.
    static double weight(double worth) {
        return Math.min(3, Math.max(0.6, 0.35 + 0.27 * worth));
    }
}
