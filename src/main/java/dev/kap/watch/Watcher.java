package dev.kap.watch;

import dev.kap.disk.FileOps;
import dev.kap.watch.work.Worker;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;

/// Serves an inbox: looks, takes what is ready, has it worked on and puts it where it belongs, round after round.
///
/// One thread does it all. Trouble ends a round, never the watcher: the next round finds everything on the disk.
public final class Watcher {

    /// A child that was killed may have to be started several times.
    private static final Duration LEAST_PATIENCE = Duration.ofSeconds(30);

    private final Timing timing;
    private final Pace pace;
    private final Log log;
    private final Inbox inbox;
    private final Drops drops;
    private final Rounds rounds;
    private final Worker worker;
    private final String self;

    /// @param worker makes the results; closed at the end
    /// @param recipe what besides its content decides the result of a drop: program, templates, options
    /// @param self a name that no other watcher of the inbox has
    public Watcher(
            Path inbox,
            Path out,
            String self,
            String recipe,
            Worker worker,
            FileOps ops,
            Timing timing,
            Pace pace,
            Clock clock,
            Wording wording,
            PrintWriter err) {
        this(inbox, out, self, recipe, worker, ops, timing, pace, clock, wording, err, Machine.here());
    }

    Watcher(
            Path inbox,
            Path out,
            String self,
            String recipe,
            Worker worker,
            FileOps ops,
            Timing timing,
            Pace pace,
            Clock clock,
            Wording wording,
            PrintWriter err,
            Machine machine) {
        this.timing = timing;
        this.pace = pace;
        this.worker = worker;
        this.self = self;
        Places places = new Places(inbox, out, self);
        this.log = new Log(err, places.log(), ops, wording, clock);
        StatusFile status = new StatusFile(places, ops, wording, clock, log);
        WatcherRegistry members = new WatcherRegistry(places, ops, timing, pace, WatcherIdentity.here());
        Claims claims = new Claims(places, ops, new Random());
        DropLedger ledger = new DropLedger(places, ops, clock);
        Results results = new Results(places, ops, clock, recipe, status::kept);
        DropArchive settling = new DropArchive(places, ops, results, clock);
        FailureCount strikes = new FailureCount(ops, machine);
        DropProcessor serving =
                new DropProcessor(claims, strikes, results, settling, ledger, worker, wording, log, members::goesOn);
        BackOff outDue = new BackOff(timing, pace);
        this.inbox = new Inbox(places, claims, members, status, timing, pace);
        this.drops = new Drops(claims, serving, status, log, timing, pace, outDue);
        TakeOver takeOver = new TakeOver(places, results, members, claims, ledger, log);
        this.rounds = new Rounds(
                places, members, takeOver, claims, results, this.inbox, drops, status, log, timing, pace, outDue);
    }

    /// The folder beside the results in which those of a watcher of that name are made.
    public static Path stage(Path out, String self) {
        return new Places(out, out, self).ownStage();
    }

    /// Serves until it is to stop; or, where `once` is set, until what is there has ended or cannot end now.
    public DropCounts serve(boolean once) {
        log.say("watch.log.begin", Arg.text(self));
        long moved = pace.nanos();
        try (worker) {
            while (!pace.stopped()) {
                int before = drops.tally().ended();
                rounds.next();
                if (drops.tally().ended() > before) {
                    moved = pace.nanos();
                } else if (once
                        && (rounds.isIdle() || pace.nanos() - moved > patience().toNanos())) {
                    break;
                } else {
                    worker.rest();
                    pace.pause(inbox.rest());
                }
            }
        } catch (InterruptedException stop) {
            log.say("watch.log.stopping");
        }
        rounds.leave();
        DropCounts tally = rounds.tally();
        log.say("watch.log.end", Arg.count(tally.made()), Arg.count(tally.failed()));
        return tally;
    }

    /// How long `--once` waits for what is still being copied, and for trouble to pass.
    private Duration patience() {
        Duration copying = timing.grace().plus(timing.stillText());
        return copying.compareTo(LEAST_PATIENCE) > 0 ? copying : LEAST_PATIENCE;
    }
}
