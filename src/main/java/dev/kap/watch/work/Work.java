package dev.kap.watch.work;

import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import dev.kap.disk.Manifest;
import dev.kap.problem.Problem;
import dev.kap.run.Former;
import dev.kap.run.Outcome;
import dev.kap.run.Progress;
import dev.kap.run.Run;
import dev.kap.run.RunRequest;
import dev.kap.run.TemplateMistake;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// The work itself, in this process: what a child does, and what tests do without one.
public final class Work implements Worker {

    private static final int MOST_SAID = 2000;

    private final PlanOptions making;
    private final FileOps ops;
    private final Memory memory;
    private final FailureReport report;

    public Work(PlanOptions making, FileOps ops) {
        this.making = making;
        this.ops = ops;
        this.memory = new Memory(ops);
        this.report = new FailureReport(ops);
    }

    @Override
    public WorkOutcome work(Job job, BooleanSupplier goOn) {
        try {
            return made(job);
        } catch (IOException | UncheckedIOException e) {
            return new WorkOutcome.Hindered(NoRoom.says(e));
        } catch (RuntimeException | StackOverflowError e) {
            return new WorkOutcome.Broken(e.getClass().getSimpleName() + placeIn(e));
        }
    }

    /// Where in the program it happened; what the exception itself says may quote the customer's data.
    private static String placeIn(Throwable e) {
        return Stream.of(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.kap."))
                .findFirst()
                .map(frame -> " in " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }

    private WorkOutcome made(Job job) throws IOException {
        List<Path> inputs;
        try {
            inputs = ZipOfTables.inputs(job.drop(), job.stage(), ops);
        } catch (ZipOfTables.Refused e) {
            return refused(job, List.of(job.drop()), unreadable(e.problem(), job.today()));
        }
        try {
            Comparison comparison = new Comparison(memory, job, ops);
            Outcome outcome = run(job, inputs, comparison);
            return outcome.folder().isEmpty()
                    ? refused(job, inputs, outcome)
                    : made(job, outcome, comparison.findings(outcome.beside().changed()));
        } catch (TemplateMistake e) {
            // Nothing in the drop is to be marked.
            refused(job, List.of(), e.outcome());
            return new WorkOutcome.Mistaken(shortened(e.said()));
        }
    }

    /// A version before that cannot be read any more costs the comparison, not the drop.
    private Outcome run(Job job, List<Path> inputs, Comparison comparison) throws IOException {
        Clock noon = Clock.fixed(job.today().atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Path out = job.stage().resolve("made");
        Outcome outcome = Run.plan(order(inputs, out, comparison), noon, Progress.SILENT);
        return outcome.folder().isEmpty() && comparison.found()
                ? Run.plan(order(inputs, out, Former.none()), noon, Progress.SILENT)
                : outcome;
    }

    private WorkOutcome made(Job job, Outcome outcome, Remembered findings) throws IOException {
        Path result = job.stage().resolve(WorkOutcome.RESULT);
        ops.move(outcome.folder().orElseThrow(), result);
        Manifest made = Manifest.in(result).orElseThrow(() -> new NoSuchFileException(result.toString()));
        made.of(job.source(), job.today(), job.recipe()).write(result, ops);
        Path noted = job.desk().resolve(WorkOutcome.FINDINGS);
        new Folders(ops).write(job.desk().resolve(WorkOutcome.FINDINGS + ".new"), noted, findings.text());
        if (outcome.whole()) {
            report.clear(job.desk());
        } else {
            // Without a copy with marks: what was made must not fail for it.
            report.write(List.of(), outcome, job.desk());
        }
        return new WorkOutcome.Made(outcome.accounts().size(), outcome.lost().size());
    }

    private RunRequest order(List<Path> inputs, Path out, Former former) {
        return new RunRequest(
                inputs,
                out,
                making.packs(),
                making.formats(),
                List.of(),
                Optional.empty(),
                false,
                making.jobs(),
                former,
                making.templates(),
                List.of(),
                making.password());
    }

    private WorkOutcome refused(Job job, List<Path> inputs, Outcome outcome) throws IOException {
        new Folders(ops).make(job.desk());
        report.write(inputs, outcome, job.desk());
        return new WorkOutcome.Refused();
    }

    /// What is said may quote a whole template; the start of it tells.
    private static String shortened(String text) {
        return text.length() <= MOST_SAID ? text : text.substring(0, MOST_SAID) + "…";
    }

    private static Outcome unreadable(Problem problem, LocalDate today) {
        Wording wording = Wording.of(Locale.ENGLISH, "EUR", today);
        return new Outcome(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(problem), wording);
    }

    @Override
    public void rest() {
        // Nothing is held between two drops.
    }

    @Override
    public void close() {
        // The same.
    }
}
