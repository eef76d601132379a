package dev.kap.intake.value;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A month of a year as people type it: 2027-06, 06/2027, 30.06.2027, June 2027, Juni 2027.
public final class MonthText {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.]\\d{1,2})?");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:\\d{1,2}\\.\\s?)?(\\d{1,2})[-/.]\\s?(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{4})");

    private MonthText() {}

    /// The month that the text means.
    public static Optional<YearMonth> of(String text) {
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return month(first.group(1), first.group(2));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.matches()) {
            return month(last.group(2), last.group(1));
        }
        Matcher named = NAMED.matcher(text);
        return named.matches()
                ? named(named.group(1)).map(month -> YearMonth.of(Integer.parseInt(named.group(2)), month))
                : Optional.empty();
    }

    /// A month by its English or German name, short or long.
    static Optional<Month> named(String text) {
        return Arrays.stream(Month.values())
                .filter(month -> List.of(Locale.ENGLISH, Locale.GERMAN).stream()
                        .anyMatch(language ->
                                month.getDisplayName(TextStyle.FULL, language).equalsIgnoreCase(text)
                                        || month.getDisplayName(TextStyle.SHORT, language)
                                                .replace(".", "")
                                                .equalsIgnoreCase(text)))
                .findFirst();
    }

    private static Optional<YearMonth> month(String year, String month) {
        int number = Integer.parseInt(month);
        return number < 1 || number > 12 ? Optional.empty() : Optional.of(YearMonth.of(Integer.parseInt(year), number));
    }
}
