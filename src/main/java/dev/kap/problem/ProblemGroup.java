package dev.kap.problem;

import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The problems of one kind and one severity, in the order of the input; never empty.
public record ProblemGroup(Severity severity, String kind, List<Problem> problems) {

    private record Key(Severity severity, String kind) {}

    public ProblemGroup {
        problems = List.copyOf(problems);
    }

    /// The groups of these problems: the worst first, of one severity the largest, of one size as in the input.
    public static List<ProblemGroup> of(List<Problem> problems) {
        Map<Key, List<Problem>> byKind = new LinkedHashMap<>();
        problems.forEach(
                problem -> byKind.computeIfAbsent(new Key(problem.severity(), problem.kind()), _ -> new ArrayList<>())
                        .add(problem));
        return byKind.entrySet().stream()
                .map(group -> new ProblemGroup(group.getKey().severity, group.getKey().kind, group.getValue()))
                .sorted(Comparator.comparing(ProblemGroup::severity)
                        .thenComparing(ProblemGroup::size, Comparator.reverseOrder()))
                .toList();
    }

    /// How many problems are in the group, 1 or more.
    public int size() {
        return problems.size();
    }

    /// What the kind of trouble is called, in a few words.
    public Sentence title() {
        return problems.getFirst().title();
    }
}
