package dev.kap.watch;

import dev.kap.disk.Fingerprint;
import dev.kap.watch.work.Job;
import dev.kap.watch.work.MadeNote;
import dev.kap.watch.work.NoRoom;
import dev.kap.watch.work.WorkOutcome;
import dev.kap.watch.work.Worker;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What is done for one claimed drop, from its fingerprint to its last place. Each step can be begun again.
final class DropProcessor {

    private final Claims claims;
    private final FailureCount strikes;
    private final Results results;
    private final DropArchive settling;
    private final DropLedger ledger;
    private final StatusFile status;
    private final Job.Shelves shelves;
    private final Worker worker;
    private final Wording wording;
    private final Log log;
    private final BooleanSupplier goOn;

    DropProcessor(WatcherParts parts, FailureCount strikes, DropArchive settling, Worker worker, Wording wording) {
        this.claims = parts.claims();
        this.strikes = strikes;
        this.results = parts.results();
        this.settling = settling;
        this.ledger = parts.ledger();
        this.status = parts.status();
        this.shelves = new Job.Shelves(parts.places().done(), parts.places().made());
        this.worker = worker;
        this.wording = wording;
        this.log = parts.log();
        this.goOn = parts.members()::goesOn;
    }

    /// How far the service for a drop has come.
    enum Stand {
        MADE,
        PARTLY,
        SAME,
        FAILED,
        /// It is to be tried again.
        WAITS,
        /// The same, because somebody ended the work on it from outside.
        KILLED,
        /// The same, because its result cannot be written while others can.
        HINDERED,
        /// Another watcher has it now.
        LOST;

        boolean isToBeTriedAgain() {
            return this == WAITS || this == KILLED || this == HINDERED;
        }
    }

    /// @throws ResultsTrouble where results cannot be written
    /// @throws IOException where the inbox cannot be used
    Stand serve(Drop drop) throws IOException, InterruptedException {
        String source;
        try {
            source = Fingerprint.of(drop.file());
        } catch (AccessDeniedException unreadable) {
            return failed(drop, "0", "unreadable");
        } catch (NoSuchFileException gone) {
            return Stand.LOST;
        }
        if (!claims.isNoted(drop, source)) {
            // The note last: whoever is killed before does the rest again.
            settling.forgetReport(drop);
            ledger.note(DropLedger.Event.TAKEN, drop.id(), source);
            claims.note(drop, source);
        }
        if (claims.comesLater(drop, source)) {
            return Stand.WAITS;
        }
        results.ready();
        results.putBack(drop.result());
        if (results.has(drop.result(), source)) {
            return made(drop, source);
        }
        if (results.hasElsewhere(drop.result(), source)) {
            return same(drop, source);
        }
        Optional<FailureCount.Cause> out = strikes.out(drop);
        if (out.isPresent()) {
            return givenUp(drop, source, out.get().key());
        }
        if (strikes.isToBeAlone(drop) && claims.othersHaveSome()) {
            return Stand.WAITS;
        }
        return results.isForeign(drop.result()) ? failed(drop, source, "foreign") : work(drop, source);
    }

    /// Gives a drop up whose result cannot be written.
    Stand giveUp(Drop drop) throws IOException {
        return givenUp(drop, Fingerprint.of(drop.file()), "not-written");
    }

    /// Where the workbook was read, and only what came after that could not be done, what `kap check` says of it is
    /// on the desk already, and helps more than that the work on it failed.
    private Stand givenUp(Drop drop, String source, String why) throws IOException {
        if (!settling.hasReport(drop)) {
            settling.report(
                    drop,
                    wording.say("watch.report." + why, Arg.text(drop.name())) + "\n\n"
                            + wording.say("watch.report.kap-failed", Arg.text(drop.id())) + "\n");
        }
        return settleFailed(drop, source);
    }

    private Stand work(Drop drop, String source) throws IOException, InterruptedException {
        Path stage = results.stage(drop.id());
        try {
            WorkOutcome answer = answer(drop, source, stage);
            if (!Files.exists(drop.file())) {
                return Stand.LOST;
            }
            strikes.end(drop, answer);
            if (!Fingerprint.of(drop.file()).equals(source)) {
                // Somebody still writes to it.
                return Stand.WAITS;
            }
            return ended(drop, source, answer, stage);
        } finally {
            results.clear(stage);
        }
    }

    private WorkOutcome answer(Drop drop, String source, Path stage) throws IOException, InterruptedException {
        strikes.begin(drop, !claims.othersHaveSome());
        try {
            return worker.work(
                    new Job(
                            drop.file(),
                            drop.desk(),
                            stage,
                            source,
                            results.recipe(),
                            FailureCount.hasEndedBadly(drop) ? Optional.empty() : Optional.of(shelves),
                            results.today()),
                    goOn);
        } catch (InterruptedException stop) {
            strikes.undo(drop);
            throw stop;
        } catch (IOException noChild) {
            strikes.undo(drop);
            throw new ResultsTrouble(NoRoom.says(noChild) ? Trouble.RESULTS_FULL : Trouble.NO_CHILD);
        }
    }

    private Stand ended(Drop drop, String source, WorkOutcome answer, Path stage) throws IOException {
        return switch (answer) {
            case WorkOutcome.Made _ -> {
                results.publish(stage.resolve(WorkOutcome.RESULT), drop.result());
                results.remember(drop, source);
                yield made(drop, source);
            }
            case WorkOutcome.Refused _, WorkOutcome.Mistaken _ -> settleFailed(drop, source);
            case WorkOutcome.Hindered(boolean full) -> {
                if (full) {
                    throw new ResultsTrouble(Trouble.RESULTS_FULL);
                }
                results.probe();
                yield Stand.HINDERED;
            }
            case WorkOutcome.Broken(String what) -> {
                log.say("watch.log.broken", Arg.text(drop.id()), Arg.text(what));
                yield Stand.WAITS;
            }
            case WorkOutcome.Died(WorkOutcome.Death how) -> {
                log.say("watch.log.died", Arg.text(drop.id()), Arg.text(how.name()));
                yield how == WorkOutcome.Death.KILLED ? Stand.KILLED : Stand.WAITS;
            }
        };
    }

    private Stand made(Drop drop, String source) throws IOException {
        MadeNote note = results.remembered(drop, source);
        boolean partly = settling.hasReport(drop);
        status.made(note);
        ledger.note(DropLedger.Event.MADE, drop.id(), source);
        settling.done(drop, source);
        claims.end(drop);
        log.say(partly ? "watch.log.partly" : "watch.log.made", Arg.text(drop.id()));
        return partly ? Stand.PARTLY : Stand.MADE;
    }

    private Stand same(Drop drop, String source) throws IOException {
        Optional<MadeNote> made = results.made(source);
        if (made.isPresent()) {
            settling.reportLike(made.get(), source, drop);
        }
        ledger.note(DropLedger.Event.SAME, drop.id(), source);
        settling.done(drop, source);
        claims.end(drop);
        log.say("watch.log.same", Arg.text(drop.id()));
        return Stand.SAME;
    }

    private Stand failed(Drop drop, String source, String why) throws IOException {
        settling.report(drop, wording.say("watch.report." + why, Arg.text(drop.name())) + "\n");
        return settleFailed(drop, source);
    }

    private Stand settleFailed(Drop drop, String source) throws IOException {
        ledger.note(DropLedger.Event.FAILED, drop.id(), source);
        settling.failed(drop, source);
        claims.end(drop);
        log.say("watch.log.failed", Arg.text(drop.id()));
        return Stand.FAILED;
    }
}
