package dev.kap.intake.value;

import dev.kap.intake.raw.LogoFile;
import dev.kap.intake.table.Plain;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.column.SettingColumn;
import dev.kap.wording.Arg;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The value of one setting, checked and written as the program reads it; a wrong one is an error and the default
/// holds.
final class SettingValue {

    /// Numbers whose default the program finds by itself, so that the setting has no standard to tell.
    private static final Set<Setting> NUMBERS = Set.of(
            Setting.PLAN_YEAR,
            Setting.KEY_ACCOUNTS_AT_MOST,
            Setting.INFLUENCE_THRESHOLD,
            Setting.RELATIONSHIP_THRESHOLD);

    private static final Pattern YEARS = Pattern.compile(
            "(?:FY|GJ)\\s?[’']?(\\d{4}|\\d{2})|(20\\d{2})\\s?[/–-]\\s?(?:20)?\\d{2}", Pattern.CASE_INSENSITIVE);

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(am|pm|uhr|h)?");
    private static final int NOON = 12;
    private static final int MINUTES = 60;

    private static final List<String> NUMBER_WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf");

    /// Dark enough for a headline on white.
    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry("blue", "#1F4E9E"),
            Map.entry("blau", "#1F4E9E"),
            Map.entry("dark blue", "#123A63"),
            Map.entry("dunkelblau", "#123A63"),
            Map.entry("navy", "#123A63"),
            Map.entry("green", "#1E6B3A"),
            Map.entry("grün", "#1E6B3A"),
            Map.entry("red", "#A3222B"),
            Map.entry("rot", "#A3222B"),
            Map.entry("black", "#000000"),
            Map.entry("schwarz", "#000000"),
            Map.entry("grey", "#4A4F55"),
            Map.entry("gray", "#4A4F55"),
            Map.entry("grau", "#4A4F55"),
            Map.entry("purple", "#5B2A86"),
            Map.entry("violett", "#5B2A86"));

    private static final int NUMBER_WORDS_A_LANGUAGE = NUMBER_WORDS.size() / 2;
    private static final int MONTHS = 12;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final Pattern QUARTER = Pattern.compile("Q\\s?([1-4])", Pattern.CASE_INSENSITIVE);
    private static final int DAYS = 31;

    private SettingValue() {}

    static Optional<String> of(Setting setting, Fields fields, List<Path> inputs) {
        String text = fields.name(SettingColumn.VALUE);
        if (setting.numeric() || NUMBERS.contains(setting)) {
            Optional<String> words = inWords(setting, text);
            words.ifPresent(value -> readAs(fields, value));
            return words.or(() -> number(setting, fields));
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (setting) {
            case AS_OF, CLOSED_FROM, CLOSED_TO ->
                fields.date(SettingColumn.VALUE).map(Object::toString);
            case YEAR_STARTS -> said(month(text), fields, "January, February, March, …");
            case LANGUAGE -> orError(language(text), fields, "English, German");
            case CURRENCY -> orError(currency(text), fields, "EUR, USD, GBP, CHF");
            case INFLUENCE_SCALE, RELATIONSHIP_SCALE, LINK_SCALE ->
                orError(Scale.named(text).map(Scale::title), fields, "0-10, 1-5, 1-10, 0-100, -5..+5, words");
            case PAGE_SIZE -> orError(pageSize(text), fields, "A4, Letter");
            case ACCENT_COLOUR -> said(colour(text), fields, "#123A63");
            case LOGO_FILE, CONSULTANT_LOGO -> logo(text, fields, inputs);
            case WORKSHOP_DATE -> fields.date(SettingColumn.VALUE).map(Object::toString);
            case WORKSHOP_BEGINS -> said(hour(text), fields, "08:30");
            case TALLY_ANSWERS -> orError(tally(text), fields, "folded, apart");
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

    /// Says how a value was read that does not already stand there.
    private static Optional<String> said(Optional<String> value, Fields fields, String allowed) {
        value.filter(read -> !Plain.of(read).equals(Plain.of(fields.name(SettingColumn.VALUE))))
                .ifPresent(read -> readAs(fields, read));
        return orError(value, fields, allowed);
    }

    private static void readAs(Fields fields, String value) {
        fields.note(
                "setting-read-as", SettingColumn.VALUE, Arg.text(fields.name(SettingColumn.SETTING)), Arg.text(value));
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

    /// The month in which a year begins: by its name, its number, or its first day in whatever order.
    private static Optional<String> month(String text) {
        Optional<Month> named = Arrays.stream(text.split("[^\\p{L}]+"))
                .flatMap(word -> MonthText.named(word).stream())
                .findFirst();
        return named.or(() -> numbered(text)).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    private static Optional<Month> numbered(String text) {
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return Optional.of(Month.of(MONTHS_OF_QUARTER * Integer.parseInt(quarter.group(1)) - 2));
        }
        List<Integer> numbers = Pattern.compile("\\d{1,4}")
                .matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group()))
                .filter(number -> number <= DAYS)
                .toList();
        boolean dayToo = numbers.size() == 2 && numbers.contains(1);
        return numbers.size() == 1 || dayToo
                ? Optional.of(Collections.max(numbers))
                        .filter(number -> number >= 1 && number <= MONTHS)
                        .map(Month::of)
                : Optional.empty();
    }

    private static Optional<String> language(String text) {
        String word = text.toLowerCase(Locale.ROOT).replaceFirst("[^\\p{L}].*", "");
        return switch (word) {
            case "english", "englisch", "en", "anglais" -> Optional.of("English");
            case "german", "deutsch", "de", "allemand" -> Optional.of("German");
            default -> Optional.empty();
        };
    }

    private static Optional<String> currency(String text) {
        return CurrencyCode.of(text);
    }

    private static Optional<String> pageSize(String text) {
        String plain = Plain.of(text);
        if (plain.endsWith("a4")) {
            return Optional.of("A4");
        }
        return plain.contains("letter") ? Optional.of("Letter") : Optional.empty();
    }

    /// "8:30", "8.30 am" and "13 Uhr" as 08:30 and 13:00.
    private static Optional<String> hour(String text) {
        Matcher clock = CLOCK.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!clock.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        boolean afternoon = "pm".equals(clock.group(3)) && hour < NOON;
        return Optional.of(String.format(Locale.ROOT, "%02d:%02d", afternoon ? hour + NOON : hour, minute))
                .filter(read -> hour < 2 * NOON && minute < MINUTES);
    }

    private static Optional<String> tally(String text) {
        return switch (Plain.of(text)) {
            case "folded", "gefaltet" -> Optional.of("folded");
            case "apart", "getrennt" -> Optional.of("apart");
            default -> Optional.empty();
        };
    }

    /// "2027/28" and "FY27" as a plan year, "five" as a number.
    private static Optional<String> inWords(Setting setting, String text) {
        Matcher years = YEARS.matcher(text);
        if (setting == Setting.PLAN_YEAR && years.matches()) {
            String year = years.group(1) == null ? years.group(2) : years.group(1);
            return Optional.of(year.length() == 2 ? "20" + year : year);
        }
        int word = NUMBER_WORDS.indexOf(text.toLowerCase(Locale.ROOT));
        return word < 0 ? Optional.empty() : Optional.of(String.valueOf(word % NUMBER_WORDS_A_LANGUAGE));
    }

    private static Optional<String> colour(String text) {
        String named = COLOURS.get(text.toLowerCase(Locale.ROOT));
        if (named != null) {
            return Optional.of(named);
        }
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
                case WORKSHOP_MINUTES -> new Range(90, 480);
                case WORKSHOP_PEOPLE -> new Range(4, 12);
                default -> new Range(0, 1_000_000);
            };
        }

        boolean holds(double number) {
            return number >= low && number <= high;
        }
    }
}
