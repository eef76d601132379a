package dev.kap.watch.work;

import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import dev.kap.run.AnnotatedCopy;
import dev.kap.run.Outcome;
import dev.kap.run.ProblemsText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What lies beside a workbook that nothing could be made of: the same as `kap check` says.
interface FailureReport {

    /// Writes [WorkOutcome#REPORT] to the desk, and [WorkOutcome#MARKED] where the inputs can be marked.
    void write(List<Path> inputs, Outcome outcome, Path desk, FileOps ops) throws IOException;

    /// Every problem as `kap check` words it, and the input with its bad cells marked.
    static FailureReport asCheckSays() {
        return (inputs, outcome, desk, ops) -> {
            // Whole before the copy is begun: where that is too much for this process, the report still tells.
            new Folders(ops)
                    .write(
                            desk.resolve(WorkOutcome.REPORT + ".new"),
                            desk.resolve(WorkOutcome.REPORT),
                            ProblemsText.inFull(outcome.problems(), outcome.wording()));
            // That of a try that was ended.
            ops.delete(desk.resolve(WorkOutcome.MARKED));
            AnnotatedCopy.write(inputs, outcome, desk.resolve(WorkOutcome.MARKED));
        };
    }
}
