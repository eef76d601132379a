package dev.kap.analysis;

import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;

/// Which quadrant two scores make (domain.md section 2); only a score above the threshold is high or strong.
public final class Quadrants {

    private Quadrants() {}

    /// The quadrant of those two scores, each 0-10.
    public static Quadrant of(double influence, double relationship, Settings settings) {
        boolean high = Tolerance.passed(influence, settings.number(Setting.INFLUENCE_THRESHOLD, Setting.THRESHOLD));
        boolean strong =
                Tolerance.passed(relationship, settings.number(Setting.RELATIONSHIP_THRESHOLD, Setting.THRESHOLD));
        if (high) {
            return strong ? Quadrant.NURTURE : Quadrant.DEVELOP;
        }
        return strong ? Quadrant.SUPPORT : Quadrant.WATCH;
    }
}
