package dev.kap.intake.value;

import dev.kap.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Collects the problems of one reading.
public final class Ledger {

    private record Same(String kind, String file, String sheet, String column, String value) {}

    private final List<Problem> problems = new ArrayList<>();
    private final Set<Same> named = new HashSet<>();

    /// Notes a problem.
    public void add(Problem problem) {
        problems.add(problem);
    }

    /// Notes a problem unless the same value of the same column has been named before: a word that stands in a thousand
    /// rows of an export is one trouble.
    public void addOnce(Problem problem) {
        String column = problem.place().cell().replaceAll("\\d", "");
        if (named.add(
                new Same(problem.kind(), problem.place().file(), problem.place().sheet(), column, problem.value()))) {
            add(problem);
        }
    }

    /// All that was noted, in the order of noting.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
