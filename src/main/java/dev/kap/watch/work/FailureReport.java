package dev.kap.watch.work;

import dev.kap.disk.FileOps;
import dev.kap.run.AnnotatedCopy;
import dev.kap.run.Outcome;
import dev.kap.run.ProblemsText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// What lies beside a workbook that nothing could be made of: the same as `kap check` says.
interface FailureReport {

    /// Writes [Answer#REPORT] to the desk, and [Answer#MARKED] where the inputs can be marked.
    void write(List<Path> inputs, Outcome outcome, Path desk, FileOps ops) throws IOException;

    /// Every problem as `kap check` words it, and the input with its bad cells marked.
    static FailureReport asCheckSays() {
        return (inputs, outcome, desk, ops) -> {
            Path report = desk.resolve(Answer.REPORT);
            ops.delete(report);
            try (OutputStream out = ops.create(report)) {
                out.write(ProblemsText.inFull(outcome.problems(), outcome.wording())
                        .getBytes(StandardCharsets.UTF_8));
            }
            AnnotatedCopy.write(inputs, outcome, desk.resolve(Answer.MARKED));
        };
    }
}
