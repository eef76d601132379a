package dev.kap.portfolio;

import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// The settings of one input: what its Settings sheet says, else the defaults. Intake has checked that numbers are
/// numbers.
public record Settings(Map<Setting, String> values) {

    /// All defaults.
    public static final Settings STANDARD = new Settings(Map.of());

    public Settings {
        values = Map.copyOf(values);
    }

    /// The value as text; empty where neither sheet nor default has one.
    public String text(Setting setting) {
        return values.getOrDefault(setting, setting.standard());
    }

    /// The value of a numeric setting.
    ///
    /// @throws NumberFormatException for a setting that is no number, which is a bug
    public double number(Setting setting) {
        return Double.parseDouble(text(setting));
    }

    /// The value as a whole number, where there is one.
    public OptionalInt wholeNumber(Setting setting) {
        String text = text(setting);
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) Double.parseDouble(text));
    }

    /// The number of `setting`, else the one of `otherwise`: `Influence threshold`, else `Threshold`.
    public double number(Setting setting, Setting otherwise) {
        return text(setting).isEmpty() ? number(otherwise) : number(setting);
    }

    /// A month by its English name.
    public Month month(Setting setting) {
        return Month.valueOf(text(setting).toUpperCase(Locale.ROOT));
    }

    /// Language of the documents.
    public Locale language() {
        return switch (text(Setting.LANGUAGE).toLowerCase(Locale.ROOT)) {
            case "german", "deutsch", "de" -> Locale.GERMAN;
            default -> Locale.ENGLISH;
        };
    }
}
