package dev.kap.intake.join;

import dev.kap.intake.value.Fields;
import dev.kap.intake.value.MonthText;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.column.ResultColumn;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The period of a row of Results: a year, a quarter or a month, `2026`, `2026-Q1` or `2026-03`, however it is typed.
final class PeriodText {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.](0?[1-9]|1[0-2])");
    private static final Pattern MONTH_FIRST = Pattern.compile("(0?[1-9]|1[0-2])[-/.](\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[-/ .]*[Qq]([1-4])");
    private static final Pattern QUARTER_FIRST = Pattern.compile("[Qq]([1-4])[-/ .]*(\\d{4})");
    private static final Pattern QUARTER_IN_WORDS =
            Pattern.compile("([1-4])(?:\\.|st|nd|rd|th) (?:Quartal|quarter),? (\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern FISCAL_YEAR =
            Pattern.compile("(?:FY|GJ|fiscal year|Geschäftsjahr)[ -]?[’']?(\\d{4}|\\d{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern FISCAL_QUARTER =
            Pattern.compile("(?:FY|GJ) ?[’']?(\\d{4}|\\d{2})[-/ ]?Q([1-4])", Pattern.CASE_INSENSITIVE);
    private static final Pattern FISCAL_QUARTER_FIRST =
            Pattern.compile("Q([1-4])[-/ ]?(?:FY|GJ) ?[’']?(\\d{4}|\\d{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern TWO_YEARS =
            Pattern.compile("(?:FY|GJ)? ?(20\\d{2})[/–-](20\\d{2}|\\d{2})", Pattern.CASE_INSENSITIVE);

    /// A spreadsheet turns a typed "2026-03" into the first of March.
    private static final Pattern FIRST_OF_MONTH = Pattern.compile("(\\d{4})-(\\d{2})-01");

    private static final int YEAR_DIGITS = 4;

    private PeriodText() {}

    static Optional<String> in(Fields fields) {
        String typed = fields.name(ResultColumn.PERIOD);
        Optional<String> fiscal = fiscal(typed);
        if (fiscal.isPresent()) {
            return settled(fields, fiscal.get());
        }
        Optional<String> period = of(typed);
        if (typed.isEmpty()) {
            BusinessRows.filled(fields, ResultColumn.PERIOD);
        } else if (period.isEmpty()) {
            fields.error("not-a-period", ResultColumn.PERIOD);
        }
        return period;
    }

    /// Whether the period stands in a header of Accounts and not in a cell of its own.
    static boolean fromHeader(Fields fields) {
        return fields.header(ResultColumn.PERIOD).isEmpty();
    }

    /// A fiscal year is the plan's own, named by the calendar year it begins in; without the month in which it begins
    /// it could be several.
    private static Optional<String> settled(Fields fields, String period) {
        Settings settings = fields.formats().settings();
        if (!settings.values().containsKey(Setting.YEAR_STARTS)) {
            fields.uncosted().error("fiscal-period", ResultColumn.PERIOD);
            return Optional.empty();
        }
        Month first = settings.month(Setting.YEAR_STARTS);
        if (first == Month.JANUARY
                && TWO_YEARS.matcher(fields.name(ResultColumn.PERIOD)).matches()) {
            fields.uncosted().error("fiscal-period", ResultColumn.PERIOD);
            return Optional.empty();
        }
        int year = Integer.parseInt(period.substring(0, YEAR_DIGITS));
        LocalDate begin = LocalDate.of(year, first, 1);
        fields.noteOnce(
                "fiscal-year-read",
                ResultColumn.PERIOD,
                Arg.datedDay(begin),
                Arg.datedDay(begin.plusYears(1).minusDays(1)));
        return Optional.of(period);
    }

    private static Optional<String> fiscal(String typed) {
        return match(FISCAL_YEAR, typed, List.of(1), "%s")
                .or(() -> match(FISCAL_QUARTER, typed, List.of(1, 2), "%s-Q%s"))
                .or(() -> match(FISCAL_QUARTER_FIRST, typed, List.of(2, 1), "%s-Q%s"))
                .or(() -> consecutive(typed))
                .map(period -> period.matches("\\d{2}(?:-.*)?") ? "20" + period : period);
    }

    /// 2025/26 is a fiscal year, 2025-03 a month.
    private static Optional<String> consecutive(String typed) {
        Matcher years = TWO_YEARS.matcher(typed);
        if (!years.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(years.group(1));
        int second = Integer.parseInt(years.group(2));
        return second == first + 1 || second == (first + 1) % 100 ? Optional.of(years.group(1)) : Optional.empty();
    }

    private static Optional<String> named(String typed) {
        return MonthText.of(typed).map(YearMonth::toString);
    }

    static Optional<String> of(String typed) {
        return match(YEAR, typed, List.of(1), "%s")
                .or(() -> match(QUARTER, typed, List.of(1, 2), "%s-Q%s"))
                .or(() -> match(QUARTER_FIRST, typed, List.of(2, 1), "%s-Q%s"))
                .or(() -> match(FIRST_OF_MONTH, typed, List.of(1, 2), "%s-%s"))
                .or(() -> match(MONTH, typed, List.of(1, 2), "%s-%s"))
                .or(() -> match(MONTH_FIRST, typed, List.of(2, 1), "%s-%s"))
                .or(() -> match(QUARTER_IN_WORDS, typed, List.of(2, 1), "%s-Q%s"))
                .or(() -> named(typed));
    }

    private static Optional<String> match(Pattern pattern, String typed, List<Integer> groups, String format) {
        Matcher matcher = pattern.matcher(typed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Object[] parts = groups.stream()
                .map(matcher::group)
                .map(part -> part.length() == 1 && format.equals("%s-%s") ? "0" + part : part)
                .toArray();
        return Optional.of(format.formatted(parts));
    }
}
