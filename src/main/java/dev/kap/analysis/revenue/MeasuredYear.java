package dev.kap.analysis.revenue;

import dev.kap.insight.BusinessFigures;
import dev.kap.insight.Period;
import dev.kap.portfolio.Measure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One measure of one account: the ladder that its twelve months come from, and the part of the running year.
///
/// @param columns what the columns of Accounts say of it
record MeasuredYear(ResultsSheet sheet, NotedMonths noted, NotedMonths targets, Measure columns) {

    MeasuredYear(ResultsSheet sheet, NotedMonths noted, NotedMonths targets) {
        this(sheet, noted, targets, Measure.UNKNOWN);
    }

    MeasuredYear with(Measure typed) {
        return new MeasuredYear(sheet, noted, targets, typed);
    }

    /// @param leading the revenue, whose end the other measures share where they can
    BusinessFigures.Line line(Optional<MeasuredYear> leading) {
        Optional<Year> twelve =
                leading.flatMap(MeasuredYear::twelveMonths).flatMap(this::like).or(this::twelveMonths);
        List<Span> part = leading.map(MeasuredYear::toDate)
                .filter(spans -> noted.parts(spans).isPresent())
                .orElseGet(this::toDate);
        boolean toDate = !part.isEmpty();
        Optional<Period> compared = toDate ? Optional.of(period(part, false)) : twelve.map(Year::comparedPeriod);
        return new BusinessFigures.Line(
                twelve.map(Year::value).orElse(null),
                twelve.map(Year::period).orElse(null),
                toDate ? overParts(part) : twelve.map(this::overYear).orElse(columns),
                compared.orElse(null),
                toDate);
    }

    /// Twelve months by the ladder: to the common end; the account's own latest; the column; an estimate.
    private Optional<Year> twelveMonths() {
        return ofResults().or(this::ofColumn).or(this::estimated);
    }

    /// Twelve months of Results.
    Optional<Year> ofResults() {
        return sheet.commonEnd().stream()
                .mapToObj(Span::yearUpTo)
                .flatMap(span -> noted.parts(span).stream().map(value -> Year.of(span, value)))
                .findFirst()
                .or(this::ownLatest);
    }

    /// The latest four quarters or twelve months, or the row of a year where that ends later.
    private Optional<Year> ownLatest() {
        int running = Span.running(sheet.asOf());
        Stream<Span> byParts = noted.yearEnds(running).stream().map(Span::yearUpTo);
        Stream<Span> byRow = noted.years().keySet().stream()
                .map(first -> new Span(first, Span.YEAR))
                .filter(span -> span.end() <= running);
        return Stream.concat(byParts, byRow)
                .max(Comparator.comparingInt(Span::end))
                .flatMap(span -> noted.over(span).map(value -> Year.of(span, value)));
    }

    private Optional<Year> ofColumn() {
        return Optional.ofNullable(columns.actual())
                .map(value -> new Year(List.of(), value, Period.yearTo(sheet.asOf()), Source.COLUMN));
    }

    private Optional<Year> estimated() {
        LocalDate first = sheet.asOf().minusYears(1).plusDays(1);
        int from = Span.month(first) + (first.getDayOfMonth() == 1 ? 0 : 1);
        return estimate(noted.within(new Span(from, Span.running(sheet.asOf()) - from)));
    }

    private Optional<Year> estimate(List<Span> spans) {
        return noted.parts(spans)
                .map(sum -> new Year(spans, sum * Span.YEAR / months(spans), period(spans, true), Source.ESTIMATE));
    }

    /// The same months of this measure, from the same source.
    private Optional<Year> like(Year leading) {
        return switch (leading.source()) {
            case RESULTS -> {
                Span span = leading.spans().getFirst();
                yield noted.over(span).map(value -> Year.of(span, value));
            }
            case COLUMN -> ofColumn();
            case ESTIMATE -> estimate(leading.spans());
        };
    }

    /// What is over of the running year and noted; with holes where a part is missing.
    private List<Span> toDate() {
        return noted.within(sheet.soFar(runningYear()));
    }

    private Span runningYear() {
        return Span.yearOf(Span.month(sheet.asOf()), sheet.yearStarts());
    }

    private Measure overParts(List<Span> spans) {
        return new Measure(
                noted.parts(spans).orElse(null),
                noted.parts(spans.stream().map(Span::yearBefore).toList()).orElse(null),
                targets.parts(spans)
                        .or(() -> ofYear(targets.year(runningYear()).orElse(columns.target()), months(spans)))
                        .orElse(null));
    }

    private static Optional<Double> ofYear(@Nullable Double target, int months) {
        return Optional.ofNullable(target).map(year -> year * months / Span.YEAR);
    }

    private Measure overYear(Year year) {
        if (year.source() == Source.COLUMN) {
            return columns;
        }
        if (year.source() == Source.ESTIMATE) {
            return overParts(year.spans());
        }
        Span span = year.spans().getFirst();
        return new Measure(
                year.value(),
                noted.over(span.yearBefore()).orElse(null),
                targets.over(span).orElse(columns.target()));
    }

    private static int months(List<Span> spans) {
        return spans.stream().mapToInt(Span::months).sum();
    }

    private static Period period(List<Span> spans, boolean estimated) {
        return new Period(
                spans.getFirst().period(false).from(),
                spans.getLast().period(false).to(),
                estimated);
    }

    /// Where twelve months come from.
    enum Source {
        RESULTS,
        COLUMN,
        ESTIMATE
    }

    /// Twelve months of the measure.
    ///
    /// @param spans the months of Results behind it; empty for a column
    record Year(List<Span> spans, double value, Period period, Source source) {

        static Year of(Span span, double value) {
            return new Year(List.of(span), value, span.period(false), Source.RESULTS);
        }

        /// What is compared with last year is no estimate.
        Period comparedPeriod() {
            return new Period(period.from(), period.to(), false);
        }
    }
}
