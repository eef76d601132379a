package dev.kap.watch.work;

import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import dev.kap.disk.Manifest;
import dev.kap.problem.Problem;
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
    private final FailureReport report = FailureReport.asCheckSays();

    public Work(PlanOptions making, FileOps ops) {
        this.making = making;
        this.ops = ops;
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
            inputs =
                    List.of(ZipOfTables.is(job.drop()) ? ZipOfTables.unpack(job.drop(), job.stage(), ops) : job.drop());
        } catch (ZipOfTables.Refused e) {
            return refused(job, List.of(job.drop()), unreadable(e.problem(), job.today()));
        }
        Clock noon = Clock.fixed(job.today().atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Outcome outcome;
        try {
            outcome = Run.plan(order(inputs, job.stage().resolve("made")), noon, Progress.SILENT);
        } catch (TemplateMistake e) {
            // Nothing in the drop is to be marked.
            refused(job, List.of(), e.outcome());
            return new WorkOutcome.Mistaken(shortened(e.said()));
        }
        if (outcome.folder().isEmpty()) {
            return refused(job, inputs, outcome);
        }
        Path result = job.stage().resolve(WorkOutcome.RESULT);
        ops.move(outcome.folder().get(), result);
        Manifest made = Manifest.in(result).orElseThrow(() -> new NoSuchFileException(result.toString()));
        made.of(job.source(), job.today(), job.recipe()).write(result, ops);
        return new WorkOutcome.Made(outcome.accounts().size(), outcome.lost().size());
    }

    private RunRequest order(List<Path> inputs, Path out) {
        return new RunRequest(
                inputs,
                out,
                making.packs(),
                making.formats(),
                List.of(),
                Optional.empty(),
                false,
                making.jobs(),
                List.of(),
                making.templates());
    }

    private WorkOutcome refused(Job job, List<Path> inputs, Outcome outcome) throws IOException {
        new Folders(ops).make(job.desk());
        report.write(inputs, outcome, job.desk(), ops);
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
