package dev.kap.watch;

import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import dev.kap.watch.Serving.Stand;
import dev.kap.watch.Stillness.State;
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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Serves an inbox: looks, takes what is ready, has it worked on and puts it where it belongs, round after round.
///
/// One thread does it all. Trouble ends a round, never the watcher: the next round finds everything on the disk.
public final class Watcher {

    /// A drop whose result cannot be written so often, while others can, is given up.
    private static final int MOST_HINDERED = 10;

    /// A child that was killed may have to be started several times.
    private static final Duration LEAST_PATIENCE = Duration.ofSeconds(30);

    /// Of all time not more than this share is spent on looking.
    private static final int LOOK_SHARE = 50;

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
    private final Stillness stillness;
    private final Serving serving;
    private final Worker worker;
    private final BackOff inbox;
    private final BackOff out;
    private final Map<String, BackOff> drops = new HashMap<>();
    private final Set<String> hindered = new HashSet<>();
    private final Map<Path, BackOff> held = new HashMap<>();
    private Tally tally = Tally.NOTHING;
    private Duration looked = Duration.ZERO;
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
        this.stillness = new Stillness(timing, pace);
        Settling settling = new Settling(places, ops, results, clock);
        this.serving = new Serving(claims, ops, results, settling, ledger, worker, wording, log, this::goesOn);
        this.inbox = new BackOff(timing, pace);
        this.out = new BackOff(timing, pace);
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
                int before = tally.ended();
                entered |= round(entered);
                show();
                if (tally.ended() > before) {
                    moved = pace.nanos();
                } else if (once
                        && (isIdle() || pace.nanos() - moved > patience().toNanos())) {
                    break;
                } else {
                    worker.rest();
                    pace.pause(longer(timing.poll(), looked.multipliedBy(LOOK_SHARE)));
                }
            }
        } catch (InterruptedException stop) {
            log.say("watch.log.stopping");
        }
        leave(entered);
        log.say("watch.log.end", Arg.count(tally.made()), Arg.count(tally.failed()));
        return tally;
    }

    /// @return whether this watcher is entered
    private boolean round(boolean entered) throws InterruptedException {
        if (!inbox.isDue()) {
            return entered;
        }
        try {
            if (!entered || isForgotten()) {
                members.enter();
            }
            members.beat();
            takeOver();
            serveOwn();
            serveInbox();
            inbox.succeeded();
            for (Trouble trouble :
                    List.of(Trouble.INBOX_AWAY, Trouble.INBOX_FULL, Trouble.INBOX_DENIED, Trouble.INBOX_TROUBLE)) {
                status.note(trouble, 0);
            }
            return true;
        } catch (ResultsTrouble trouble) {
            troubled(trouble);
        } catch (IOException e) {
            inbox.failed();
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

    /// Goes on with what this watcher has claimed.
    private void serveOwn() throws IOException, InterruptedException {
        List<Drop> own = claims.own();
        drops.keySet().retainAll(own.stream().map(Drop::id).toList());
        hindered.retainAll(drops.keySet());
        for (Drop drop : own) {
            BackOff back = drops.computeIfAbsent(drop.id(), _ -> new BackOff(timing, pace));
            if (goesOn() && out.isDue() && back.isDue()) {
                serve(drop, back);
            }
        }
        status.note(Trouble.RESULT_TROUBLE, hindered.size());
        tally = tally.andWaiting(drops.size());
        othersWork = claims.othersHaveSome();
    }

    private void serve(Drop drop, BackOff back) throws IOException, InterruptedException {
        Stand stand = serving.serve(drop);
        if (stand == Stand.HINDERED && back.failures() + 1 >= MOST_HINDERED) {
            stand = serving.giveUp(drop);
        }
        switch (stand) {
            case MADE -> tally = tally.andMade(false);
            case PARTLY -> tally = tally.andMade(true);
            case SAME -> tally = tally.andSame();
            case FAILED -> tally = tally.andFailed();
            case WAITS -> back.failed();
            case HINDERED -> {
                back.failed();
                hindered.add(drop.id());
            }
            case LOST -> log.say("watch.log.lost", Arg.text(drop.id()));
        }
        if (stand != Stand.WAITS && stand != Stand.HINDERED) {
            drops.remove(drop.id());
        }
        if (stand != Stand.LOST && stand != Stand.FAILED) {
            out.succeeded();
            status.allWell();
        }
    }

    /// Looks at the inbox and takes what is ready, for a while; the next look finds the rest.
    private void serveInbox() throws IOException, InterruptedException {
        long begun = pace.nanos();
        List<Seen> all = Scan.of(places);
        stillness.note(all);
        held.keySet().retainAll(all.stream().map(Seen::path).toList());
        Map<State, Integer> states = new EnumMap<>(State.class);
        List<Seen> ready = new java.util.ArrayList<>();
        for (Seen seen : all) {
            State state = stillness.of(seen);
            states.merge(state, 1, Integer::sum);
            if (state == State.READY
                    && Optional.ofNullable(held.get(seen.path()))
                            .map(BackOff::isDue)
                            .orElse(true)) {
                ready.add(seen);
            }
        }
        status.note(Trouble.INCOMPLETE, states.getOrDefault(State.INCOMPLETE, 0));
        status.note(Trouble.UNREADABLE, states.getOrDefault(State.UNREADABLE, 0));
        status.note(Trouble.OPEN, states.getOrDefault(State.OPEN, 0) + held.size());
        tally = tally.andWaiting(drops.size() + all.size());
        ready.sort(Comparator.comparingLong(stillness::age).reversed().thenComparing(Seen::name));
        looked = Duration.ofNanos(pace.nanos() - begun);
        Duration enough = longer(timing.poll(), looked.multipliedBy(LOOK_SHARE));
        for (Seen seen : ready) {
            if (!goesOn() || !out.isDue() || pace.nanos() - begun > enough.toNanos()) {
                return;
            }
            take(seen);
        }
    }

    private void take(Seen seen) throws IOException, InterruptedException {
        // Nothing is claimed that could not be worked on.
        results.ready();
        if (claims.isBusy(seen.result()) || !Scan.look(seen.path()).equals(Optional.of(seen))) {
            return;
        }
        Optional<Drop> drop;
        try {
            drop = claims.claim(seen);
        } catch (java.nio.file.FileSystemException e) {
            if (!members.isEntered() || Trouble.ofInbox(e) == Trouble.INBOX_FULL) {
                throw e;
            }
            held.computeIfAbsent(seen.path(), _ -> new BackOff(timing, pace)).failed();
            return;
        }
        if (drop.isPresent()) {
            held.remove(seen.path());
            Optional<Seen> claimed = Scan.look(drop.get().file());
            if (claimed.isEmpty() || !claimed.get().shape().equals(seen.shape())) {
                // It has changed since we looked.
                claims.giveBack(drop.get());
            } else {
                serve(drop.get(), drops.computeIfAbsent(drop.get().id(), _ -> new BackOff(timing, pace)));
            }
        }
    }

    private void troubled(ResultsTrouble trouble) {
        out.failed();
        status.note(trouble.trouble(), Math.max(1, tally.waiting()));
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
        return tally.waiting() == 0 && !othersWork && inbox.failures() == 0 && drops.isEmpty();
    }

    /// How long `--once` waits for what is still being copied, and for trouble to pass.
    private Duration patience() {
        return longer(timing.grace().plus(timing.stillText()), LEAST_PATIENCE);
    }

    private void show() {
        try {
            status.show(tally);
        } catch (IOException trouble) {
            inbox.failed();
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

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
