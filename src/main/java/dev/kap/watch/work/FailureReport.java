package dev.kap.watch.work;

import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import dev.kap.run.AnnotatedCopy;
import dev.kap.run.Outcome;
import dev.kap.run.ProblemsText;
import dev.kap.wording.Arg;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What lies beside a workbook of which nothing could be made, or not all: the same as `kap check` says, and the input
/// with its bad cells marked.
final class FailureReport {

    private final FileOps ops;

    FailureReport(FileOps ops) {
        this.ops = ops;
    }

    /// Writes [WorkOutcome#REPORT] to the desk, and [WorkOutcome#MARKED] where the inputs can be marked.
    void write(List<Path> inputs, Outcome outcome, Path desk) throws IOException {
        // Whole before the copy is begun: where that is too much for this process, the report still tells.
        new Folders(ops)
                .write(
                        desk.resolve(WorkOutcome.REPORT + ".new"),
                        desk.resolve(WorkOutcome.REPORT),
                        head(outcome) + ProblemsText.inFull(outcome.problems(), outcome.wording()));
        // That of a try that was ended.
        ops.delete(desk.resolve(WorkOutcome.MARKED));
        AnnotatedCopy.write(inputs, outcome, desk.resolve(WorkOutcome.MARKED));
    }

    /// What was made all the same, and what not.
    private static String head(Outcome outcome) {
        if (!outcome.made()) {
            return "";
        }
        String said = outcome.lost().isEmpty()
                ? outcome.wording().say("watch.report.partly-rows")
                : outcome.wording()
                        .say("watch.report.partly", Arg.count(outcome.lost().size()), Arg.names(outcome.lost()));
        return said + "\n\n";
    }

    /// Takes away what a try that was ended had left.
    void clear(Path desk) throws IOException {
        ops.delete(desk.resolve(WorkOutcome.REPORT));
        ops.delete(desk.resolve(WorkOutcome.MARKED));
    }
}
