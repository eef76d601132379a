package dev.kap.insight;

import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;

/// How open a way to a contact is, in the words that pages print instead of the figure (domain.md, "Access").
public enum Openness {
    STRONG,
    POSSIBLE,
    LONG;

    /// The word for an access of 0 to 1.
    public static Openness of(double access, Settings settings) {
        if (Tolerance.reached(access, settings.number(Setting.ACCESS_STRONG))) {
            return STRONG;
        }
        return Tolerance.reached(access, settings.number(Setting.REACHED)) ? POSSIBLE : LONG;
    }
}
