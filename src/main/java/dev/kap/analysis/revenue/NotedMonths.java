package dev.kap.analysis.revenue;

import dev.kap.insight.StableSum;
import dev.kap.portfolio.PeriodResult;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One measure of one account as Results has it: by years and by parts of them.
///
/// A quarter stands before its months, so that nothing counts twice.
///
/// @param years by their first month
/// @param quarters by their first month
/// @param months by month
record NotedMonths(Map<Integer, Double> years, Map<Integer, Double> quarters, Map<Integer, Double> months) {

    private static final int QUARTER = 3;

    static NotedMonths of(List<PeriodResult> rows, Month yearStarts, Function<PeriodResult, @Nullable Double> measure) {
        NotedMonths noted = new NotedMonths(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (PeriodResult row : rows) {
            Double value = measure.apply(row);
            if (value != null) {
                Span span = Span.of(row.period(), yearStarts);
                noted.of(span.months()).put(span.first(), value);
            }
        }
        return noted;
    }

    private Map<Integer, Double> of(int length) {
        return switch (length) {
            case Span.YEAR -> years;
            case QUARTER -> quarters;
            default -> months;
        };
    }

    /// The sum of the quarters and months that make that span; empty where one of them is not noted.
    Optional<Double> parts(Span span) {
        List<Double> parts = new ArrayList<>();
        int month = span.first();
        while (month < span.end()) {
            Double quarter = quarters.get(month);
            boolean whole = quarter != null && month + QUARTER <= span.end();
            Double part = whole ? quarter : months.get(month);
            if (part == null) {
                return Optional.empty();
            }
            parts.add(part);
            month += whole ? QUARTER : 1;
        }
        return Optional.of(StableSum.of(parts));
    }

    /// The parts of that span, else its row where it is a year.
    Optional<Double> over(Span span) {
        return parts(span).or(() -> span.year() ? year(span) : Optional.empty());
    }

    /// The sum over all of these spans.
    Optional<Double> parts(List<Span> spans) {
        List<Optional<Double>> parts = spans.stream().map(this::parts).toList();
        return parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        StableSum.of(parts.stream().map(Optional::orElseThrow).toList()));
    }

    /// The row of that year.
    Optional<Double> year(Span span) {
        return Optional.ofNullable(years.get(span.first()));
    }

    /// Every month behind twelve that parts are noted for, up to that one.
    List<Integer> yearEnds(int latest) {
        return Stream.concat(
                        quarters.keySet().stream().map(first -> first + QUARTER),
                        months.keySet().stream().map(month -> month + 1))
                .distinct()
                .filter(end -> end <= latest && parts(Span.yearUpTo(end)).isPresent())
                .toList();
    }

    /// The parts within that span that are not longer than it, joined where they meet.
    List<Span> within(Span span) {
        List<Span> runs = new ArrayList<>();
        int month = span.first();
        while (month < span.end()) {
            boolean whole = quarters.containsKey(month) && month + QUARTER <= span.end();
            if (!whole && !months.containsKey(month)) {
                month++;
                continue;
            }
            int length = whole ? QUARTER : 1;
            Span last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.end() == month) {
                runs.set(runs.size() - 1, new Span(last.first(), last.months() + length));
            } else {
                runs.add(new Span(month, length));
            }
            month += length;
        }
        return runs;
    }
}
