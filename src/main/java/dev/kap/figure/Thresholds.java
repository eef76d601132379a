package dev.kap.figure;

import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;

/// Where the quadrants part, 0 to 10, and how near to it a contact is borderline.
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
}
