package dev.kap.run;

import dev.kap.problem.Problem;
import dev.kap.problem.ProblemGroup;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.util.List;

/// The problems of an input as text for people: grouped by kind and counted, the worst first.
public final class ProblemsText {

    /// So many problems of one kind are printed one by one; the rest is counted.
    public static final int SHOWN_OF_A_KIND = 5;

    private ProblemsText() {}

    /// Every single problem, and at the end how many there are in all.
    public static String inFull(List<Problem> problems, Wording wording) {
        return groups(problems, wording, Integer.MAX_VALUE) + counts(problems, wording) + "\n";
    }

    /// The groups alone, of each at most that many problems; a line each, nothing for no problem.
    public static String groups(List<Problem> problems, Wording wording, int most) {
        StringBuilder text = new StringBuilder();
        ProblemGroup.of(problems).forEach(group -> write(group, wording, most, text));
        return text.toString();
    }

    /// "2 errors, 1 warning, 0 notes"; what is fatal counts among the errors.
    public static String counts(List<Problem> problems, Wording wording) {
        long fatal = count(problems, Severity.FATAL);
        return wording.say(
                "run.counts",
                counted("run.errors", fatal + count(problems, Severity.ERROR)),
                counted("run.warnings", count(problems, Severity.WARNING)),
                counted("run.notes", count(problems, Severity.NOTE)));
    }

    private static void write(ProblemGroup group, Wording wording, int most, StringBuilder text) {
        text.append(wording.say(
                        "run.group",
                        Arg.phrase(group.severity().word()),
                        Arg.phrase(group.title()),
                        Arg.count(group.size())))
                .append('\n');
        // A single one is not worth a line that says so.
        int shown = group.size() - 1 == most ? group.size() : Math.min(group.size(), most);
        group.problems()
                .subList(0, shown)
                .forEach(problem ->
                        text.append("  ").append(line(problem, wording)).append('\n'));
        if (shown < group.size()) {
            text.append("  ")
                    .append(wording.say("run.more", Arg.count(group.size() - shown)))
                    .append('\n');
        }
    }

    /// Place, why, and what to do, on one line whatever the value holds.
    private static String line(Problem problem, Wording wording) {
        return wording.say(
                        "run.problem",
                        Arg.text(problem.place().toString()),
                        Arg.phrase(problem.message()),
                        Arg.phrase(problem.remedy()))
                .replaceAll("\\s*\\R\\s*", " ");
    }

    private static Arg counted(String key, long count) {
        return Arg.phrase(Sentence.of(key, Arg.count(count)));
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).count();
    }
}
