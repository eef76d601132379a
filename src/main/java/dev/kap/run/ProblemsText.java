package dev.kap.run;

import dev.kap.problem.Problem;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.List;

/// The problems of an input as text for people, worst first.
public final class ProblemsText {

    private ProblemsText() {}

    /// One paragraph: severity, place, why, and what to do.
    public static String of(Problem problem, Wording wording) {
        return wording.say(
                "run.problem",
                Arg.phrase(dev.kap.wording.Sentence.of(
                        "run." + problem.severity().name().toLowerCase(java.util.Locale.ROOT))),
                Arg.text(problem.place().toString()),
                Arg.phrase(problem.message()),
                Arg.phrase(problem.remedy()));
    }

    /// All of them, a line each.
    public static String of(List<Problem> problems, Wording wording) {
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> text.append(of(problem, wording)).append('\n'));
        return text.toString();
    }
}
