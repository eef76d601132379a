package dev.kap.portfolio;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The settings of one input: what its Settings sheet says, else the defaults. Intake has checked that numbers are
/// numbers.
///
/// @param rates what one unit of a currency, by its ISO code, is worth in the plan's
/// @param keptRows names of rows that look like totals and are none
public record Settings(Map<Setting, String> values, Map<String, Double> rates, Set<String> keptRows) {

    /// How the name of a row begins that gives the rate of a currency: `Rate: USD`.
    public static final String RATE = "Rate: ";

    /// How the name of a row begins that keeps a row which looks like a total: `Keep row: NAME`.
    public static final String KEEP_ROW = "Keep row: ";

    /// All defaults.
    public static final Settings STANDARD = new Settings(Map.of());

    public Settings {
        values = Map.copyOf(values);
        rates = Map.copyOf(rates);
        keptRows = Set.copyOf(keptRows);
    }

    /// Settings without rates and without rows to keep.
    public Settings(Map<Setting, String> values) {
        this(values, Map.of(), Set.of());
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

    /// A day, where there is one.
    public Optional<LocalDate> day(Setting setting) {
        String text = text(setting);
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
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
