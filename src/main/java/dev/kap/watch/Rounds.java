package dev.kap.watch;

import dev.kap.wording.Arg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/// The rounds of a watcher, and what is remembered from one to the next: whether it is entered, and what to wait for.
final class Rounds {

    private final Places places;
    private final WatcherRegistry members;
    private final TakeOver takeOver;
    private final Claims claims;
    private final Results results;
    private final Inbox inbox;
    private final Drops drops;
    private final StatusFile status;
    private final Log log;
    private final Timing timing;
    private final Pace pace;
    private final long begun;
    private final BackOff in;
    private final BackOff out;
    private boolean entered;
    private boolean ready;
    private boolean othersWork;

    /// @param out when results are tried again after a trouble that concerns all of them
    Rounds(WatcherParts parts, TakeOver takeOver, Inbox inbox, Drops drops, BackOff out) {
        this.places = parts.places();
        this.members = parts.members();
        this.takeOver = takeOver;
        this.claims = parts.claims();
        this.results = parts.results();
        this.inbox = inbox;
        this.drops = drops;
        this.status = parts.status();
        this.log = parts.log();
        this.timing = parts.timing();
        this.pace = parts.pace();
        this.begun = pace.nanos();
        this.in = new BackOff(timing, pace);
        this.out = out;
    }

    /// Goes one round, if it is time for one, and shows how things are.
    void next() throws InterruptedException {
        if (in.isDue()) {
            try {
                round();
            } catch (ResultsTrouble trouble) {
                out.failed();
                status.note(trouble.trouble(), Math.max(1, tally().waiting()));
            } catch (IOException e) {
                troubled(e);
            } finally {
                // Also where it is to stop in its first round.
                entered |= members.isEntered();
            }
        }
        show();
    }

    private void round() throws IOException, InterruptedException {
        enter();
        members.beat();
        takeOver.ofTheDead();
        drops.serveOwn(members::goesOn);
        othersWork = claims.othersHaveSome();
        serveInbox();
        if (inbox.waiting() == 0 || pace.nanos() - begun > timing.grace().toNanos()) {
            drops.serveDoubtful(members::goesOn);
        }
        in.succeeded();
        for (Trouble trouble :
                List.of(Trouble.INBOX_AWAY, Trouble.INBOX_FULL, Trouble.INBOX_DENIED, Trouble.INBOX_TROUBLE)) {
            status.note(trouble, 0);
        }
    }

    /// Another watcher may have taken us for dead while the machine slept. A share that is away has nothing at all:
    /// nothing is to be made in the empty folder that is left of it.
    private void enter() throws IOException {
        if (ready && members.isEntered()) {
            return;
        }
        if (entered && !Files.isDirectory(places.watchers())) {
            throw new NoSuchFileException(places.inbox().toString());
        }
        ready = false;
        members.enter();
        ready = true;
    }

    /// Takes what is ready, for a while; the next look finds the rest.
    private void serveInbox() throws IOException, InterruptedException {
        long begun = pace.nanos();
        for (Seen seen : inbox.look()) {
            if (!members.goesOn()
                    || !out.isDue()
                    || pace.nanos() - begun > inbox.rest().toNanos()) {
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

    private void show() {
        try {
            status.show(tally());
        } catch (IOException e) {
            troubled(e);
        }
    }

    private void troubled(IOException trouble) {
        in.failed();
        status.note(Trouble.ofInbox(trouble), 1);
    }

    /// What became of the drops, and how many wait: those claimed, and those in the inbox.
    DropCounts tally() {
        DropCounts ended = drops.tally();
        return ended.andWaiting(ended.waiting() + inbox.waiting());
    }

    /// Whether nothing is left that could be ended.
    boolean isIdle() {
        return tally().waiting() == 0 && !othersWork && in.failures() == 0;
    }

    /// Says that nobody serves the inbox any more; what is claimed and has not ended is anybody's.
    void leave() {
        if (!entered) {
            return;
        }
        try {
            results.clear(places.ownStage());
            members.leave();
            status.showStopped();
        } catch (IOException trouble) {
            log.say("watch.log.trouble", Arg.text(Trouble.ofInbox(trouble).name()));
        }
    }
}
