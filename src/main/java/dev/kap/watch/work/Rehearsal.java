package dev.kap.watch.work;

import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import dev.kap.run.Starter;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Has the invented account of a new workbook planned before anybody drops a real one, so that a mistake in the user's
/// templates is told to whoever starts a watcher, and not with each drop.
public final class Rehearsal {

    private final Worker worker;
    private final Path stage;
    private final FileOps ops;
    private final Clock clock;

    /// @param worker closed after the rehearsal; it begins again with the first drop
    /// @param stage a folder for the workbook and its result; made, and deleted again
    public Rehearsal(Worker worker, Path stage, FileOps ops, Clock clock) {
        this.worker = worker;
        this.stage = stage;
        this.ops = ops;
        this.clock = clock;
    }

    /// The first mistake in the templates: file, line, and what is wrong; empty where there is none, and where the work
    /// could not be done for another reason: with the first drop that will show again, or have passed.
    ///
    /// @throws InterruptedException where `goOn` said no
    public Optional<String> mistake(BooleanSupplier goOn) throws InterruptedException {
        try {
            WorkOutcome answer = worker.work(job(), goOn);
            return switch (answer) {
                case WorkOutcome.Mistaken(String what) -> Optional.of(what);
                // Those we carry need a tenth of what a child may have: it is the templates.
                case WorkOutcome.Died(WorkOutcome.Death how)
                when how == WorkOutcome.Death.MEMORY -> Optional.of(said("watch.rehearsal-memory"));
                case WorkOutcome.Died(WorkOutcome.Death how)
                when how == WorkOutcome.Death.TIME -> Optional.of(said("watch.rehearsal-time"));
                default -> Optional.empty();
            };
        } catch (IOException resultsAway) {
            return Optional.empty();
        } finally {
            // What the watcher finds is as if nobody had been here.
            worker.close();
            new Folders(ops).deleteWhatCanBe(stage);
        }
    }

    private String said(String key) {
        return Wording.of(Locale.ENGLISH, "EUR", LocalDate.now(clock)).say(key);
    }

    private Job job() throws IOException {
        Path drop = stage.resolve("example.xlsx");
        Path desk = stage.resolve("desk");
        Path work = stage.resolve("work");
        new Folders(ops).make(desk);
        new Folders(ops).make(work);
        Starter.workbook(drop, List.of(), clock);
        return new Job(drop, desk, work, "", "", Optional.empty(), LocalDate.now(clock));
    }
}
