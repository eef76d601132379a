package dev.kap.figure.map;

import dev.kap.figure.LineStyle;
import dev.kap.theme.Theme;

/// What a line of the map stands for, and so how it is drawn (look.md, "Lines").
enum MapLineStyle {
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
    LineStyle line(Theme theme, double weight) {
        return switch (this) {
            case LINK -> LineStyle.of(theme, "link", weight);
            case WEAK_LINK -> LineStyle.of(theme, "link.weak", weight).dashed(0.9, 0.8);
            case REPORTS -> LineStyle.of(theme, "axis", 0.75);
            case ASSUMED -> LineStyle.of(theme, "axis", 0.75).dashed(1, 0.8);
            case TIE -> LineStyle.of(theme, "tie", 1).dashed(1.5, 1);
            case BAR -> LineStyle.of(theme, "accent", weight);
            case WEAK_BAR -> LineStyle.of(theme, "axis", weight).dashed(0.9, 0.8);
            case ROW -> LineStyle.of(theme, "hairline", 0.5);
            case RULE -> LineStyle.of(theme, "accent", 1);
        };
    }

    /// The weight in points of a link of that worth.
    static double weight(double worth) {
        return Math.min(3, Math.max(0.6, 0.35 + 0.27 * worth));
    }
}
