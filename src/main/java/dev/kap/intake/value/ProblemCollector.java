package dev.kap.intake.value;

import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Collects the problems of one reading.
public final class ProblemCollector {

    private record Same(String kind, String file, String sheet, String column, String value) {}

    /// Nobody mends as many one by one, and the memory must hold them: it is one trouble that the first ones show.
    private static final int MOST_ERRORS = 50_000;

    private static final int MOST = 300_000;

    private final List<Problem> problems = new ArrayList<>();
    private int errors;
    private boolean full;
    private final Set<Same> named = new HashSet<>();

    /// Notes a problem.
    public void add(Problem problem) {
        if (full) {
            return;
        }
        problems.add(problem);
        errors += problem.severity() == Severity.ERROR ? 1 : 0;
        if (errors == MOST_ERRORS || problems.size() == MOST) {
            full = true;
            Place file = Place.file(problem.place().file());
            problems.add(
                    Problem.of(Severity.FATAL, "too-many-problems", file, file.file(), Arg.count(problems.size())));
        }
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

    /// Notes a problem unless the same cell has been named for it before.
    public void addHereOnce(Problem problem) {
        Place place = problem.place();
        if (named.add(new Same(problem.kind(), place.file(), place.sheet(), place.cell(), ""))) {
            add(problem);
        }
    }

    /// All that was noted, in the order of noting.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
