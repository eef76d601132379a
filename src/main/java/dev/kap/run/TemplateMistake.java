package dev.kap.run;

import dev.kap.document.TemplateProblem;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Optional;

/// A mistake in the user's own templates that ended a run; told in the language of the documents it was to make.
public final class TemplateMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TemplateProblem cause;
    private final transient List<Problem> others;
    private final transient Wording wording;

    /// @param others the problems of the input
    TemplateMistake(TemplateProblem cause, List<Problem> others, Wording wording) {
        super(cause);
        this.cause = cause;
        this.others = others;
        this.wording = wording;
    }

    /// The file, its line where there is one, what is wrong and what would be right.
    public String said() {
        Arg file = Arg.text(cause.file());
        Arg what = Arg.phrase(cause.what());
        return cause.line() == 0
                ? wording.say("run.template", file, what)
                : wording.say("run.template-line", file, what, line());
    }

    /// What the run has made, which is nothing; the mistake comes before the problems of the input.
    public Outcome outcome() {
        return new Outcome(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                CheckedPlan.worstFirst(List.of(problem()), others),
                wording);
    }

    private Problem problem() {
        Sentence what = cause.line() == 0 ? cause.what() : Sentence.of("run.in-line", Arg.phrase(cause.what()), line());
        return Problem.of(Severity.FATAL, "template", Place.file(cause.file()), "", Arg.phrase(what));
    }

    private Arg line() {
        return Arg.text(String.valueOf(cause.line()));
    }
}
