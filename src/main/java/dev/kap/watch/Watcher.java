package dev.kap.watch;

import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import dev.kap.watch.work.Worker;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Serves an inbox: looks, takes what is ready, has it worked on and puts it where it belongs, round after round.
///
/// One thread does it all. Trouble ends a round, never the watcher: the next round finds everything on the disk.
public final class Watcher {

    /// A child that was killed may have to be started several times.
    private static final Duration LEAST_PATIENCE = Duration.ofSeconds(30);

    private final Places places;
    private final FileOps ops;
    private final Timing timing;
    private final Pace pace;
    private final Log log;
    private final Status status;
    private final Members members;
    private final Claims claims;
    private final Ledger ledger;
    private final Results results;
    private final Inbox inbox;
    private final Drops drops;
    private final Worker worker;
    private final BackOff in;
    private final BackOff out;
    private boolean othersWork;

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
        this.places = new Places(inbox, out, self);
        this.ops = ops;
        this.timing = timing;
        this.pace = pace;
        this.worker = worker;
        this.log = new Log(err, wording, clock);
        this.status = new Status(places, ops, wording, clock, log);
        this.members = new Members(places, ops, timing, pace, Self.here());
        this.claims = new Claims(places, ops, new Random());
        this.ledger = new Ledger(places, ops, clock);
        this.results = new Results(places, ops, clock, recipe);
        this.in = new BackOff(timing, pace);
        this.out = new BackOff(timing, pace);
        this.inbox = new Inbox(places, claims, members, status, timing, pace);
        Settling settling = new Settling(places, ops, results, clock);
        Serving serving = new Serving(claims, ops, results, settling, ledger, worker, wording, log, this::goesOn);
        this.drops = new Drops(claims, serving, status, log, timing, pace, this.out);
    }

    /// The folder beside the results in which those of a watcher of that name are made.
    public static Path stage(Path out, String self) {
        return new Places(out, out, self).ownStage();
    }

    /// Serves until it is to stop; or, where `once` is set, until what is there has ended or cannot end now.
    public Tally serve(boolean once) {
        log.say("watch.log.begin", Arg.text(places.self()));
        long moved = pace.nanos();
        boolean entered = false;
        try (worker) {
            while (!pace.stopped()) {
                int before = drops.tally().ended();
                entered |= round(entered);
                show();
                if (drops.tally().ended() > before) {
                    moved = pace.nanos();
                } else if (once
                        && (isIdle() || pace.nanos() - moved > patience().toNanos())) {
                    break;
                } else {
                    worker.rest();
                    pace.pause(inbox.rest());
                }
            }
        } catch (InterruptedException stop) {
            log.say("watch.log.stopping");
        }
        leave(entered);
        Tally tally = tally();
        log.say("watch.log.end", Arg.count(tally.made()), Arg.count(tally.failed()));
        return tally;
    }

    /// @return whether this watcher is entered
    private boolean round(boolean entered) throws InterruptedException {
        if (!in.isDue()) {
            return entered;
        }
        try {
            if (!entered || isForgotten()) {
                members.enter();
            }
            members.beat();
            takeOver();
            drops.serveOwn(this::goesOn);
            othersWork = claims.othersHaveSome();
            serveInbox();
            in.succeeded();
            for (Trouble trouble :
                    List.of(Trouble.INBOX_AWAY, Trouble.INBOX_FULL, Trouble.INBOX_DENIED, Trouble.INBOX_TROUBLE)) {
                status.note(trouble, 0);
            }
            return true;
        } catch (ResultsTrouble trouble) {
            troubled(trouble);
        } catch (IOException e) {
            in.failed();
            status.note(Trouble.ofInbox(e), 1);
        }
        return entered || members.isEntered();
    }

    /// Another watcher may have taken us for dead while the machine slept. A share that is away has nothing at all.
    private boolean isForgotten() throws IOException {
        if (members.isEntered()) {
            return false;
        }
        if (!Files.isDirectory(places.watchers())) {
            throw new NoSuchFileException(places.inbox().toString());
        }
        return true;
    }

    private void takeOver() throws IOException {
        for (String dead : members.dead()) {
            claims.adopt(dead);
            ledger.adopt(dead);
            new Folders(ops).deleteWhatCanBe(places.stageOf(dead));
            members.bury(dead);
            log.say("watch.log.adopted", Arg.text(dead));
        }
    }

    /// Takes what is ready, for a while; the next look finds the rest.
    private void serveInbox() throws IOException, InterruptedException {
        long begun = pace.nanos();
        for (Seen seen : inbox.look()) {
            if (!goesOn() || !out.isDue() || pace.nanos() - begun > inbox.rest().toNanos()) {
                return;
            }
            // Nothing is claimed that could not be worked on.
            results.ready();
            Optional<Drop> drop = inbox.take(seen);
            if (drop.isPresent()) {
                drops.serve(drop.get());
            }
        }
    }

    private Tally tally() {
        Tally ended = drops.tally();
        return ended.andWaiting(ended.waiting() + inbox.waiting());
    }

    private void troubled(ResultsTrouble trouble) {
        out.failed();
        status.note(trouble.trouble(), Math.max(1, tally().waiting()));
    }

    /// Asked again and again while something takes its time.
    private boolean goesOn() {
        try {
            members.beat();
        } catch (IOException away) {
            // Found again by the next round, which says so.
            return !pace.stopped();
        }
        return !pace.stopped();
    }

    /// Whether nothing is left that could be ended.
    private boolean isIdle() {
        return tally().waiting() == 0 && !othersWork && in.failures() == 0;
    }

    /// How long `--once` waits for what is still being copied, and for trouble to pass.
    private Duration patience() {
        Duration copying = timing.grace().plus(timing.stillText());
        return copying.compareTo(LEAST_PATIENCE) > 0 ? copying : LEAST_PATIENCE;
    }

    private void show() {
        try {
            status.show(tally());
        } catch (IOException trouble) {
            in.failed();
            status.note(Trouble.ofInbox(trouble), 1);
        }
    }

    private void leave(boolean entered) {
        if (!entered) {
            return;
        }
        try {
            new Folders(ops).deleteWhatCanBe(places.ownStage());
            members.leave();
            status.showStopped();
        } catch (IOException trouble) {
            log.say("watch.log.trouble", Arg.text(Trouble.ofInbox(trouble).name()));
        }
    }
}
