package dev.kap.run;

import dev.kap.plan.PortfolioPlan;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What the makers of one result share: the order, the plan, the folder that is written, and what comes up meanwhile.
/// What it found is told by one thread only.
final class ResultRun {

    private final RunRequest order;
    private final CheckedPlan judged;
    private final PortfolioPlan plan;
    private final ResultFolder folder;
    private final Progress progress;
    private final List<Problem> found = new ArrayList<>();

    /// @param plan of the accounts that were chosen
    ResultRun(RunRequest order, CheckedPlan judged, PortfolioPlan plan, ResultFolder folder, Progress progress) {
        this.order = order;
        this.judged = judged;
        this.plan = plan;
        this.folder = folder;
        this.progress = progress;
    }

    RunRequest order() {
        return order;
    }

    CheckedPlan judged() {
        return judged;
    }

    /// Of the accounts that were chosen.
    PortfolioPlan plan() {
        return plan;
    }

    ResultFolder folder() {
        return folder;
    }

    Progress progress() {
        return progress;
    }

    /// A problem of the whole input.
    static Problem problem(PortfolioPlan plan, Severity severity, String kind, String value, Arg... args) {
        return Problem.of(severity, kind, Place.file(plan.insight().portfolio().input()), value, args);
    }

    /// The problems of the input and those that came up so far.
    List<Problem> problems() {
        return CheckedPlan.worstFirst(judged.problems(), found);
    }

    void found(Problem problem) {
        found.add(problem);
    }

    void found(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /// Writes bytes to where they are wanted.
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /// Writes one file; where that fails, nothing of it stays, and it is told at the end.
    void file(String name, Writing writing) throws IOException {
        contained(name, found, () -> {
            try (OutputStream out = folder.open(name)) {
                writing.to(out);
            }
            return true;
        });
    }

    /// Does the work for one document that belongs to no account; where it fails, nothing of it stays. Any thread may.
    ///
    /// @param problems takes the failure
    void contained(String name, List<Problem> problems, Contained.Work<Boolean> work) throws IOException {
        Optional<Boolean> done = Contained.of(work, fault -> {
            progress.failed(fault);
            problems.add(problem(plan, Severity.ERROR, Outcome.DOCUMENT_FAILED, name, Arg.text(name)));
        });
        if (done.isEmpty()) {
            for (String file : List.of(name, name + ".pdf", name + ".docx", name + ".pptx")) {
                folder.discard(file);
            }
        }
    }
}
