package dev.kap.intake.value;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date typed as text: ISO, with dots (day first), with slashes (by the column's order), or with a month's name.
final class DateText {

    private static final String TIME = "(?:[T ,].*)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})" + TIME);
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})" + TIME);
    private static final Pattern DAY_NAME =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]*(\\p{L}{3,})\\.?,?[ -]*(\\d{4}|\\d{2})" + TIME);
    private static final Pattern NAME_DAY =
            Pattern.compile("(\\p{L}{3,})\\.? *(\\d{1,2})(?:st|nd|rd|th)?,? *(\\d{4})" + TIME);

    /// First three letters of each month's name without marks, in English and German.
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar|mrz", "apr", "may|mai", "jun", "jul", "aug", "sep", "oct|okt", "nov", "dec|dez");

    private static final int MONTHS_OF_A_YEAR = 12;

    /// A longer text is no date, and patterns would take their time to say so.
    private static final int CHARACTERS = 100;

    private DateText() {}

    /// Whether a column writes the day before the month.
    enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    /// What the text proves about the order of its column: "25/03/2027" does, "05/03/2027" does not.
    static Optional<Order> provenBy(String text) {
        if (text.length() > CHARACTERS) {
            return Optional.empty();
        }
        Matcher parts = SLASHES.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        if (number(parts, 1) > MONTHS_OF_A_YEAR) {
            return Optional.of(Order.DAY_FIRST);
        }
        return number(parts, 2) > MONTHS_OF_A_YEAR ? Optional.of(Order.MONTH_FIRST) : Optional.empty();
    }

    /// Whether the text is a date whose day and month only the rest of its column tells apart.
    static boolean needsOrder(String text) {
        if (text.length() > CHARACTERS) {
            return false;
        }
        Matcher parts = SLASHES.matcher(text);
        return parts.matches()
                && number(parts, 1) != number(parts, 2)
                && number(parts, 1) <= MONTHS_OF_A_YEAR
                && number(parts, 2) <= MONTHS_OF_A_YEAR;
    }

    static Parsed<LocalDate> parse(String text, Optional<Order> column) {
        if (text.length() > CHARACTERS) {
            return new Parsed.Wrong<>();
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            return slashes(slashes, provenBy(text).or(() -> column));
        }
        return plain(text).<Parsed<LocalDate>>map(Parsed.Sure::new).orElseGet(Parsed.Wrong::new);
    }

    private static Parsed<LocalDate> slashes(Matcher parts, Optional<Order> order) {
        boolean same = number(parts, 1) == number(parts, 2);
        if (order.isEmpty() && !same) {
            return new Parsed.Ambiguous<>();
        }
        boolean dayFirst = order.equals(Optional.of(Order.DAY_FIRST));
        return date(year(parts, 3), number(parts, dayFirst ? 2 : 1), number(parts, dayFirst ? 1 : 2))
                .<Parsed<LocalDate>>map(Parsed.Sure::new)
                .orElseGet(Parsed.Wrong::new);
    }

    private static Optional<LocalDate> plain(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return date(number(compact, 1), number(compact, 2), number(compact, 3));
        }
        Matcher dots = DOTS.matcher(text);
        if (dots.matches()) {
            return date(year(dots, 3), number(dots, 2), number(dots, 1));
        }
        Matcher dayName = DAY_NAME.matcher(text);
        if (dayName.matches()) {
            return date(year(dayName, 3), month(dayName.group(2)), number(dayName, 1));
        }
        Matcher nameDay = NAME_DAY.matcher(text);
        return nameDay.matches()
                ? date(number(nameDay, 3), month(nameDay.group(1)), number(nameDay, 2))
                : Optional.empty();
    }

    /// Number of the month of that name, from 1; 0 for none.
    private static int month(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (plain.matches("(?:" + MONTHS.get(i) + ")\\p{L}*")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int year(Matcher parts, int group) {
        int year = number(parts, group);
        return parts.group(group).length() == 2 ? 2000 + year : year;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            // The 31st of April is not a date: the caller names the cell.
            return Optional.empty();
        }
    }
}
