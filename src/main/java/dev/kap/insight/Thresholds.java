package dev.kap.insight;

import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import org.jspecify.annotations.Nullable;

/// Where the quadrants part, 0 to 10, and how near to it a contact is borderline (domain.md, "Quadrant"); only a score
/// above its threshold is high or strong.
public record Thresholds(double influence, double relationship, double borderline) {

    /// The thresholds of a workbook that names none.
    public static final Thresholds STANDARD = of(Settings.STANDARD);

    /// The thresholds that the settings name.
    public static Thresholds of(Settings settings) {
        return new Thresholds(
                settings.number(Setting.INFLUENCE_THRESHOLD, Setting.THRESHOLD),
                settings.number(Setting.RELATIONSHIP_THRESHOLD, Setting.THRESHOLD),
                settings.number(Setting.BORDERLINE));
    }

    /// Whether that influence is known and high.
    public boolean high(@Nullable Double score) {
        return score != null && Tolerance.passed(score, influence);
    }

    /// Whether that relationship is known and strong.
    public boolean strong(@Nullable Double score) {
        return score != null && Tolerance.passed(score, relationship);
    }

    /// The quadrant of those two scores; unplaced where one of them is unknown.
    public Quadrant quadrant(@Nullable Double power, @Nullable Double bond) {
        if (power == null || bond == null) {
            return Quadrant.UNPLACED;
        }
        if (high(power)) {
            return strong(bond) ? Quadrant.NURTURE : Quadrant.DEVELOP;
        }
        return strong(bond) ? Quadrant.SUPPORT : Quadrant.WATCH;
    }

    /// Whether both scores are known and one of them lies near its threshold.
    public boolean borderline(@Nullable Double power, @Nullable Double bond) {
        return power != null
                && bond != null
                && (Tolerance.reached(borderline, Math.abs(power - influence))
                        || Tolerance.reached(borderline, Math.abs(bond - relationship)));
    }
}
