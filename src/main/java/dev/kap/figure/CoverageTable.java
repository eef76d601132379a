package dev.kap.figure;

import dev.kap.insight.Coverage;
import dev.kap.portfolio.Level;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rows, columns and cells of the coverage grid.
///
/// @param levels all five, and empty for the contacts whose level is unknown
/// @param functions those with the most contacts first, the unnamed one last
/// @param merged functions beyond the widest grid, which share the last column
record CoverageTable(List<Optional<Level>> levels, List<String> functions, Set<String> merged, Coverage coverage) {

    private static final int WIDEST = 18;
    private static final String MERGED = "\u0000";

    static CoverageTable of(Coverage coverage, Wording wording) {
        List<String> functions = functions(coverage);
        if (functions.size() <= WIDEST) {
            return new CoverageTable(levels(coverage), functions, Set.of(), coverage);
        }
        List<String> shown = new ArrayList<>(functions.subList(0, WIDEST - 1));
        shown.add(MERGED);
        Set<String> merged = Set.copyOf(functions.subList(WIDEST - 1, functions.size()));
        return new CoverageTable(levels(coverage), List.copyOf(shown), merged, coverage);
    }

    /// The contacts of that level and function; empty where nobody is known.
    Optional<Cell> cell(@Nullable Level level, String function) {
        List<Coverage.Cell> cells = coverage.cells().stream()
                .filter(cell -> Objects.equals(cell.level(), level))
                .filter(cell -> function.equals(MERGED)
                        ? merged.contains(cell.function())
                        : cell.function().equals(function))
                .toList();
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cell(
                        cells.stream().mapToInt(cell -> cell.contacts().size()).sum(),
                        cells.stream()
                                .mapToDouble(Coverage.Cell::bestLink)
                                .max()
                                .orElse(0)));
    }

    /// What stands above a column.
    String name(int column, Wording wording) {
        String function = functions.get(column);
        return switch (function) {
            case "" -> wording.say("figure.coverage.unnamed");
            case MERGED -> wording.say("figure.coverage.others", Arg.count(merged.size()));
            default -> function;
        };
    }

    private static List<Optional<Level>> levels(Coverage coverage) {
        Stream<Optional<Level>> known = Stream.of(Level.values()).map(Optional::of);
        boolean unknown = coverage.cells().stream().anyMatch(cell -> cell.level() == null);
        return Stream.concat(known, unknown ? Stream.of(Optional.<Level>empty()) : Stream.empty())
                .toList();
    }

    private static List<String> functions(Coverage coverage) {
        Map<String, Integer> contacts = new HashMap<>();
        coverage.cells()
                .forEach(cell -> contacts.merge(cell.function(), cell.contacts().size(), Integer::sum));
        return contacts.keySet().stream()
                .sorted(Comparator.comparing(String::isEmpty)
                        .thenComparingInt(function -> -contacts.getOrDefault(function, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.toList());
    }

    /// How many contacts, and the worth of the best link to any of them.
    record Cell(int contacts, double best) {}
}
