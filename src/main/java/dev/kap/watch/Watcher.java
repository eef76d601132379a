package dev.kap.watch;

import dev.kap.disk.FileOps;
import dev.kap.watch.work.Worker;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

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

    /// What is served, and by what.
    ///
    /// @param self a name that no other watcher of the inbox has
    /// @param recipe what besides its content decides the result of a drop: program, templates, options
    /// @param worker makes the results; closed at the end
    public record Service(Path inbox, Path out, String self, String recipe, Worker worker) {}

    /// The disk, the time and the words it is served with.
    ///
    /// @param err where the log is shown as well
    public record Means(FileOps ops, Timing timing, Pace pace, Clock clock, Wording wording, PrintWriter err) {}

    /// A watcher on this machine.
    public Watcher(Service service, Means means) {
        this(service, means, Machine.here());
    }

    Watcher(Service service, Means means, Machine machine) {
        this.timing = means.timing();
        this.pace = means.pace();
        this.worker = service.worker();
        this.self = service.self();
        WatcherParts parts = WatcherParts.of(service, means);
        this.log = parts.log();
        DropArchive settling = new DropArchive(parts.places(), means.ops(), parts.results(), means.clock());
        FailureCount strikes = new FailureCount(means.ops(), machine);
        DropProcessor serving = new DropProcessor(parts, strikes, settling, worker, means.wording());
        BackOff outDue = new BackOff(timing, pace);
        this.inbox = new Inbox(parts.places(), parts.claims(), parts.members(), parts.status(), timing, pace);
        this.drops = new Drops(parts, serving, outDue);
        this.rounds = new Rounds(parts, new TakeOver(parts), inbox, drops, outDue);
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
