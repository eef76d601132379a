package dev.kap.analysis.revenue;

import dev.kap.insight.StableSum;
import dev.kap.portfolio.PeriodResult;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One measure of one calendar year, noted by year, quarter or month; months are counted from 0.
///
/// A year stands before its quarters and these before their months, so that nothing counts twice.
record PeriodsOfYear(int year, Map<String, Double> noted) {

    static final int MONTHS = 12;
    private static final int QUARTER = 3;

    static PeriodsOfYear of(int year, List<PeriodResult> rows, Function<PeriodResult, @Nullable Double> measure) {
        Map<String, Double> noted = new HashMap<>();
        for (PeriodResult row : rows) {
            Double value = measure.apply(row);
            if (row.period().startsWith(String.valueOf(year)) && value != null) {
                noted.put(row.period(), value);
            }
        }
        return new PeriodsOfYear(year, noted);
    }

    /// The months that something is noted for.
    BitSet months() {
        BitSet months = new BitSet(MONTHS);
        if (noted.containsKey(wholeYear())) {
            months.set(0, MONTHS);
        }
        for (int month = 0; month < MONTHS; month++) {
            if (noted.containsKey(quarter(month)) || noted.containsKey(month(month))) {
                months.set(month);
            }
        }
        return months;
    }

    /// The sum over these months; empty where one of them is not noted, or only within a longer period.
    Optional<Double> over(BitSet months) {
        if (months.isEmpty()) {
            return Optional.empty();
        }
        Double year = noted.get(wholeYear());
        if (year != null && months.cardinality() == MONTHS) {
            return Optional.of(year);
        }
        return sum(IntStream.iterate(0, first -> first < MONTHS, first -> first + QUARTER)
                .mapToObj(first -> quarter(first, months))
                .toList());
    }

    /// The sum of quarters and months alone, where they make the whole year.
    Optional<Double> byParts() {
        Map<String, Double> parts = new HashMap<>(noted);
        parts.remove(wholeYear());
        BitSet all = new BitSet(MONTHS);
        all.set(0, MONTHS);
        return new PeriodsOfYear(year, parts).over(all);
    }

    String wholeYear() {
        return String.valueOf(year);
    }

    private Optional<Double> quarter(int first, BitSet months) {
        Double whole = noted.get(quarter(first));
        boolean asked = months.get(first, first + QUARTER).cardinality() == QUARTER;
        if (asked && whole != null) {
            return Optional.of(whole);
        }
        return sum(IntStream.range(first, first + QUARTER)
                .filter(months::get)
                .mapToObj(month -> Optional.ofNullable(noted.get(month(month))))
                .toList());
    }

    private static Optional<Double> sum(List<Optional<Double>> parts) {
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        StableSum.of(parts.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }

    private String quarter(int month) {
        return year + "-Q" + (month / QUARTER + 1);
    }

    private String month(int month) {
        return year + (month < 9 ? "-0" : "-") + (month + 1);
    }
}
