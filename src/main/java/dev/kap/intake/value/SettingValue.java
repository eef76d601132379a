package dev.kap.intake.value;

import dev.kap.intake.raw.LogoFile;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.column.SettingColumn;
import dev.kap.wording.Arg;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The value of one setting, checked and written as the program reads it; a wrong one is an error and the default
/// holds.
final class SettingValue {

    /// Numbers whose default the program finds by itself, so that the setting has no standard to tell.
    private static final Set<Setting> NUMBERS = Set.of(
            Setting.PLAN_YEAR,
            Setting.KEY_ACCOUNTS_AT_MOST,
            Setting.INFLUENCE_THRESHOLD,
            Setting.RELATIONSHIP_THRESHOLD);

    private static final Map<String, String> CURRENCIES =
            Map.of("€", "EUR", "EURO", "EUR", "$", "USD", "£", "GBP", "¥", "JPY", "FR.", "CHF");

    private SettingValue() {}

    static Optional<String> of(Setting setting, Fields fields, List<Path> inputs) {
        if (setting.numeric() || NUMBERS.contains(setting)) {
            return number(setting, fields);
        }
        String text = fields.name(SettingColumn.VALUE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (setting) {
            case AS_OF, CLOSED_FROM, CLOSED_TO ->
                fields.date(SettingColumn.VALUE).map(Object::toString);
            case YEAR_STARTS -> orError(month(text), fields, "January, February, March, …");
            case LANGUAGE -> orError(language(text), fields, "English, German");
            case CURRENCY -> orError(currency(text), fields, "EUR, USD, GBP, CHF");
            case INFLUENCE_SCALE, RELATIONSHIP_SCALE, LINK_SCALE ->
                orError(Scale.named(text).map(Scale::title), fields, "0-10, 1-5, 1-10, 0-100, -5..+5, words");
            case ACCENT_COLOUR -> orError(colour(text), fields, "#123A63");
            case LOGO_FILE -> logo(text, fields, inputs);
            default -> Optional.of(text);
        };
    }

    /// Without its picture the documents are what they are without the setting.
    private static Optional<String> logo(String text, Fields fields, List<Path> inputs) {
        Optional<LogoFile.Trouble> trouble = LogoFile.troubleBeside(inputs, text);
        trouble.ifPresent(found -> {
            String kind = switch (found) {
                case MISSING -> "logo-missing";
                case NO_PICTURE -> "logo-no-picture";
                case TOO_LARGE -> "logo-too-large";
            };
            fields.warning(
                    kind, SettingColumn.VALUE, Arg.count(LogoFile.MEGABYTES), Arg.count(LogoFile.MILLION_PIXELS));
        });
        return trouble.isPresent() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<String> number(Setting setting, Fields fields) {
        Range range = Range.of(setting);
        Optional<Double> number = fields.number(SettingColumn.VALUE);
        if (number.isPresent() && !range.holds(number.get())) {
            fields.error(
                    "setting-out-of-range",
                    SettingColumn.VALUE,
                    Arg.text(setting.title()),
                    Arg.figure(range.low()),
                    Arg.figure(range.high()));
            return Optional.empty();
        }
        return number.map(
                value -> BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }

    private static Optional<String> orError(Optional<String> value, Fields fields, String allowed) {
        if (value.isEmpty()) {
            fields.error(
                    "wrong-setting",
                    SettingColumn.VALUE,
                    Arg.text(fields.name(SettingColumn.SETTING)),
                    Arg.text(allowed));
        }
        return value;
    }

    private static Optional<String> month(String text) {
        return Arrays.stream(Month.values())
                .filter(month -> names(month, Locale.ENGLISH, text) || names(month, Locale.GERMAN, text))
                .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .findFirst();
    }

    private static boolean names(Month month, Locale language, String text) {
        return month.getDisplayName(TextStyle.FULL, language).equalsIgnoreCase(text)
                || String.valueOf(month.getValue()).equals(text);
    }

    private static Optional<String> language(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "english", "englisch", "en" -> Optional.of("English");
            case "german", "deutsch", "de" -> Optional.of("German");
            default -> Optional.empty();
        };
    }

    private static Optional<String> currency(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        String known = CURRENCIES.getOrDefault(code, code);
        return Optional.of(known).filter(found -> found.matches("[A-Z]{3}"));
    }

    private static Optional<String> colour(String text) {
        String code = text.startsWith("#") ? text : "#" + text;
        return Optional.of(code.toUpperCase(Locale.ROOT)).filter(found -> found.matches("#[0-9A-F]{6}"));
    }

    /// What a numeric setting may be, ends included; beyond it a formula would divide by zero or run away.
    private record Range(double low, double high) {

        /// How the constants of settings that are shares begin.
        private static final Set<String> SHARES = Set.of("WEIGHT", "ROLE", "LEVEL", "TIE", "WE", "THEY");

        static Range of(Setting setting) {
            if (SHARES.contains(setting.name().replaceFirst("_.*", ""))) {
                return new Range(0, 1);
            }
            return switch (setting) {
                case THRESHOLD, INFLUENCE_THRESHOLD, RELATIONSHIP_THRESHOLD, BORDERLINE, LIVE_LINK, EVIDENCE_GAP ->
                    new Range(0, 10);
                case TARGET_NURTURE, TARGET_DEVELOP, TARGET_SUPPORT, TARGET_WATCH, FURTHER_LINK, INTRODUCER ->
                    new Range(0, 10);
                case RECENCY_FLOOR, STEP_COST, ACCESS_STRONG, REACHED, SINGLE_THREAD, COVERED_INFLUENCE_TARGET ->
                    new Range(0, 1);
                case NO_1_ACCOUNT_GOOD, NO_1_ACCOUNT_ATTENTION, NO_13_TIME -> new Range(0, 1);
                case SWITCHING_COST_HIGH, SWITCHING_COST_LOW -> new Range(1, 5);
                case NO_1_GOOD, NO_1_ATTENTION, NO_6_GOOD, NO_6_ATTENTION, NO_7_GOOD, NO_7_ATTENTION, NO_10_GOOD ->
                    new Range(0, 1);
                case NO_10_ATTENTION, NO_12_GOOD, NO_12_ATTENTION, NO_13_GOOD, NO_13_ATTENTION -> new Range(0, 1);
                case NO_16_GOOD, NO_16_ATTENTION, NO_17_GOOD, NO_17_ATTENTION -> new Range(0, 1);
                case NO_18_GOOD, NO_18_ATTENTION, DEPENDENCE -> new Range(0, 1);
                case NO_9_GOOD, NO_18_INFLUENCE, SMART_POINTS -> new Range(0, 10);
                case SMART_BEST -> new Range(1, 100);
                case DAMPING -> new Range(0, 0.99);
                case HALF_LIFE_MONTHS -> new Range(0.1, 1200);
                case PLAN_YEAR -> new Range(1990, 2200);
                default -> new Range(0, 1_000_000);
            };
        }

        boolean holds(double number) {
            return number >= low && number <= high;
        }
    }
}
