package dev.kap.analysis.revenue;

import dev.kap.insight.CalendarYear;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.PeriodResult;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.YearFigures;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// This year's figures of an account: from Results where it names the account, else from the columns of Accounts.
///
/// The year is the last calendar year with a period that has begun at the as-of date, the same for all accounts; later
/// periods are forecasts and count nothing. Last year is taken over the same months.
///
/// @param year empty without a row in Results
public record YearResults(LocalDate asOf, OptionalInt year) {

    private static final int YEARS_KEPT = 3;

    /// The sheet Results, by account and year.
    public static YearResults of(Portfolio portfolio) {
        LocalDate asOf = portfolio.asOf();
        return new YearResults(
                asOf,
                portfolio.accounts().stream()
                        .flatMap(account -> begun(account, asOf).stream())
                        .mapToInt(YearResults::year)
                        .max());
    }

    /// This year's figures of that account.
    public YearFigures figures(Account account) {
        if (account.results().isEmpty()) {
            return account.profile().business().figures();
        }
        List<PeriodResult> rows = begun(account, asOf);
        return new YearFigures(
                measure(rows, PeriodResult::revenue, PeriodResult::revenueTarget),
                measure(rows, PeriodResult::profit, PeriodResult::profitTarget),
                measure(rows, PeriodResult::units, PeriodResult::unitsTarget));
    }

    /// The last three calendar years up to this one, oldest first, without those nothing is noted for.
    public List<CalendarYear> history(Account account) {
        List<PeriodResult> rows = begun(account, asOf);
        return year.stream()
                .flatMap(last -> IntStream.rangeClosed(last - YEARS_KEPT + 1, last))
                .filter(one -> rows.stream().anyMatch(row -> year(row) == one))
                .mapToObj(one -> calendarYear(one, rows))
                .toList();
    }

    /// The row of this year whose revenue differs from the sum of its quarters and months.
    public Optional<PeriodResult> contradicted(Account account) {
        if (year.isEmpty()) {
            return Optional.empty();
        }
        List<PeriodResult> rows = begun(account, asOf);
        PeriodsOfYear revenue = PeriodsOfYear.of(year.getAsInt(), rows, PeriodResult::revenue);
        Optional<Double> parts = revenue.byParts();
        return rows.stream()
                .filter(row -> row.period().equals(revenue.wholeYear()))
                .filter(row -> parts.isPresent() && differs(row.revenue(), parts.get()))
                .findFirst();
    }

    private static boolean differs(@Nullable Double year, double parts) {
        return year != null && Math.abs(year - parts) > 0.005;
    }

    private Measure measure(
            List<PeriodResult> rows,
            Function<PeriodResult, @Nullable Double> value,
            Function<PeriodResult, @Nullable Double> target) {
        if (year.isEmpty()) {
            return Measure.UNKNOWN;
        }
        PeriodsOfYear actual = PeriodsOfYear.of(year.getAsInt(), rows, value);
        BitSet months = actual.months();
        BitSet aimed = months.isEmpty() ? allMonths() : months;
        return new Measure(
                actual.over(months).orElse(null),
                PeriodsOfYear.of(year.getAsInt() - 1, rows, value).over(aimed).orElse(null),
                PeriodsOfYear.of(year.getAsInt(), rows, target).over(aimed).orElse(null));
    }

    private static CalendarYear calendarYear(int year, List<PeriodResult> rows) {
        PeriodsOfYear revenue = PeriodsOfYear.of(year, rows, PeriodResult::revenue);
        return new CalendarYear(
                year,
                total(revenue),
                total(PeriodsOfYear.of(year, rows, PeriodResult::profit)),
                total(PeriodsOfYear.of(year, rows, PeriodResult::units)),
                revenue.months().cardinality() == PeriodsOfYear.MONTHS);
    }

    private static @Nullable Double total(PeriodsOfYear periods) {
        return periods.over(periods.months()).orElse(null);
    }

    private static BitSet allMonths() {
        BitSet all = new BitSet(PeriodsOfYear.MONTHS);
        all.set(0, PeriodsOfYear.MONTHS);
        return all;
    }

    private static List<PeriodResult> begun(Account account, LocalDate asOf) {
        return account.results().stream()
                .filter(row -> !firstDay(row.period()).isAfter(asOf))
                .toList();
    }

    private static int year(PeriodResult row) {
        return firstDay(row.period()).getYear();
    }

    /// The first day of `2026`, `2026-Q2` or `2026-05`.
    private static LocalDate firstDay(String period) {
        int year = Integer.parseInt(period.substring(0, 4));
        if (period.length() == 4) {
            return LocalDate.of(year, 1, 1);
        }
        String part = period.substring(5);
        int month = part.startsWith("Q") ? 3 * Integer.parseInt(part.substring(1)) - 2 : Integer.parseInt(part);
        return LocalDate.of(year, month, 1);
    }
}
