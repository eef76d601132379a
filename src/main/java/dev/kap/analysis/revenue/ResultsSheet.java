package dev.kap.analysis.revenue;

import dev.kap.insight.BusinessFigures;
import dev.kap.insight.CalendarYear;
import dev.kap.insight.Period;
import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.PeriodResult;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.YearFigures;
import dev.kap.portfolio.column.AccountColumn;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The figures of every account over twelve months with one end for all, and up to now against the same part of last
/// year (domain.md, "Figures of the year").
///
/// @param commonEnd the month behind the twelve that at least half of the accounts have of those that have any
public record ResultsSheet(LocalDate asOf, Month yearStarts, OptionalInt commonEnd) {

    private static final int YEARS_KEPT = 3;
    private static final double CENT = 0.005;
    private static final double APART = 0.1;

    /// The sheet Results of the whole workbook.
    public static ResultsSheet of(Portfolio portfolio) {
        Month yearStarts = portfolio.settings().month(Setting.YEAR_STARTS);
        return new ResultsSheet(portfolio.asOf(), yearStarts, commonEnd(portfolio, yearStarts));
    }

    private static OptionalInt commonEnd(Portfolio portfolio, Month yearStarts) {
        Map<Integer, Integer> accounts = new HashMap<>();
        int any = 0;
        for (Account account : portfolio.accounts()) {
            List<Integer> ends = NotedMonths.of(account.results(), yearStarts, PeriodResult::revenue)
                    .yearEnds(Span.running(portfolio.asOf()));
            ends.forEach(end -> accounts.merge(end, 1, Integer::sum));
            any += ends.isEmpty() ? 0 : 1;
        }
        int half = any;
        return accounts.entrySet().stream()
                .filter(end -> 2 * end.getValue() >= half)
                .mapToInt(Map.Entry::getKey)
                .max();
    }

    /// The figures of that account.
    public BusinessFigures figures(Account account) {
        YearFigures columns = account.profile().business().figures();
        MeasuredYear revenue = measured(account, PeriodResult::revenue, PeriodResult::revenueTarget)
                .with(columns.revenue());
        MeasuredYear profit = measured(account, PeriodResult::profit, PeriodResult::profitTarget)
                .with(columns.profit());
        MeasuredYear units = measured(account, PeriodResult::units, PeriodResult::unitsTarget)
                .with(columns.units());
        return new BusinessFigures(
                revenue.line(Optional.empty()),
                profit.line(Optional.of(revenue)),
                units.line(Optional.of(revenue)),
                history(account));
    }

    /// The revenue to reach in that year, by its quarters or months, else by its own row. Asked of one account, no
    /// other
    /// is looked at.
    public static Optional<Double> target(Portfolio portfolio, Account account, int year) {
        Month yearStarts = portfolio.settings().month(Setting.YEAR_STARTS);
        NotedMonths targets = NotedMonths.of(account.results(), yearStarts, PeriodResult::revenueTarget);
        Span whole = Span.of(String.valueOf(year), yearStarts);
        return targets.parts(whole).or(() -> targets.year(whole));
    }

    private MeasuredYear measured(Account account, Value value, Value target) {
        return new MeasuredYear(
                this,
                NotedMonths.of(account.results(), yearStarts, value::of),
                NotedMonths.of(account.results(), yearStarts, target::of));
    }

    /// The last three years that something came in, oldest first; one of which only targets are known is none of them.
    private List<CalendarYear> history(Account account) {
        NotedMonths revenue = NotedMonths.of(account.results(), yearStarts, PeriodResult::revenue);
        NotedMonths profit = NotedMonths.of(account.results(), yearStarts, PeriodResult::profit);
        NotedMonths units = NotedMonths.of(account.results(), yearStarts, PeriodResult::units);
        List<CalendarYear> years = account.results().stream()
                .map(row -> Span.of(row.period(), yearStarts))
                .filter(span -> !span.period(false).from().isAfter(asOf))
                .map(span -> Span.yearOf(span.first(), yearStarts))
                .distinct()
                .sorted(Comparator.comparingInt(Span::first))
                .map(year -> new CalendarYear(
                        year.calendarYear(),
                        total(revenue, year),
                        total(profit, year),
                        total(units, year),
                        year.end() <= Span.running(asOf) && revenue.over(year).isPresent()))
                .filter(CalendarYear::noted)
                .toList();
        return years.subList(Math.max(0, years.size() - YEARS_KEPT), years.size());
    }

    private @Nullable Double total(NotedMonths noted, Span year) {
        return noted.parts(year)
                .or(() -> noted.year(year))
                .or(() -> noted.parts(noted.within(soFar(year))))
                .orElse(null);
    }

    /// What is over of that year.
    Span soFar(Span year) {
        return new Span(year.first(), Math.clamp(Span.running(asOf) - (long) year.first(), 0, Span.YEAR));
    }

    /// The rows of years whose revenue differs from the sum of their quarters and months; these count.
    public List<PeriodResult> contradicted(Account account) {
        NotedMonths revenue = NotedMonths.of(account.results(), yearStarts, PeriodResult::revenue);
        return account.results().stream()
                .filter(row -> {
                    Span span = Span.of(row.period(), yearStarts);
                    Double typed = row.revenue();
                    return span.year()
                            && typed != null
                            && revenue.parts(span)
                                    .filter(parts -> Math.abs(typed - parts) > CENT)
                                    .isPresent();
                })
                .toList();
    }

    /// Columns of Accounts that differ from twelve months of Results by more than a tenth of these; they count nothing.
    public List<Apart> apart(Account account) {
        YearFigures columns = account.profile().business().figures();
        return Stream.of(
                        apart(
                                AccountColumn.REVENUE,
                                measured(account, PeriodResult::revenue, PeriodResult::revenueTarget)
                                        .with(columns.revenue())),
                        apart(
                                AccountColumn.PROFIT,
                                measured(account, PeriodResult::profit, PeriodResult::profitTarget)
                                        .with(columns.profit())),
                        apart(
                                AccountColumn.UNITS,
                                measured(account, PeriodResult::units, PeriodResult::unitsTarget)
                                        .with(columns.units())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Apart> apart(Column<?> column, MeasuredYear measured) {
        Double typed = measured.columns().actual();
        return measured.ofResults()
                .filter(year -> typed != null
                        && Tolerance.passed(Math.abs(typed - year.value()), APART * Math.abs(year.value())))
                .map(year -> new Apart(column, Objects.requireNonNull(typed), year.value(), year.period()));
    }

    /// A column of Accounts that says something else than Results.
    public record Apart(Column<?> column, double typed, double results, Period period) {}

    /// What a row notes of one measure.
    interface Value {
        @Nullable
        Double of(PeriodResult row);
    }
}
