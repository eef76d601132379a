package dev.kap.watch;

import dev.kap.watch.Stillness.State;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What lies in the inbox: tells what may be taken, oldest first, and claims it.
final class Inbox {

    /// Of all time not more than this share is spent on looking.
    private static final int LOOK_SHARE = 50;

    private final Places places;
    private final Claims claims;
    private final WatcherRegistry members;
    private final StatusFile status;
    private final Stillness stillness;
    private final Timing timing;
    private final Pace pace;
    private final Map<Path, BackOff> held = new HashMap<>();
    private Duration looked = Duration.ZERO;
    private int waiting;

    Inbox(Places places, Claims claims, WatcherRegistry members, StatusFile status, Timing timing, Pace pace) {
        this.places = places;
        this.claims = claims;
        this.members = members;
        this.status = status;
        this.stillness = new Stillness(timing, pace);
        this.timing = timing;
        this.pace = pace;
    }

    /// How many drops the last look found.
    int waiting() {
        return waiting;
    }

    /// How long to leave the inbox alone after a look: longer where a look takes long.
    Duration rest() {
        Duration share = looked.multipliedBy(LOOK_SHARE);
        return timing.poll().compareTo(share) > 0 ? timing.poll() : share;
    }

    /// Looks at the whole inbox.
    ///
    /// @return what may be taken, in the order it was dropped as far as one can tell
    List<Seen> look() throws IOException {
        long begun = pace.nanos();
        List<Seen> all = Scan.of(places);
        stillness.note(all);
        held.keySet().retainAll(all.stream().map(Seen::path).toList());
        waiting = all.size();
        List<Seen> ready = ready(all);
        looked = Duration.ofNanos(pace.nanos() - begun);
        return ready;
    }

    private List<Seen> ready(List<Seen> all) throws IOException {
        Map<State, Integer> states = new EnumMap<>(State.class);
        List<Seen> ready = new ArrayList<>();
        List<Seen> moving = new ArrayList<>();
        for (Seen seen : all) {
            State state = stillness.of(seen);
            states.merge(state, 1, Integer::sum);
            if (state == State.READY && isDue(seen)) {
                ready.add(seen);
            } else if (state == State.MOVING) {
                moving.add(seen);
            }
        }
        status.note(Trouble.INCOMPLETE, states.getOrDefault(State.INCOMPLETE, 0));
        status.note(Trouble.UNREADABLE, states.getOrDefault(State.UNREADABLE, 0));
        status.note(Trouble.OPEN, states.getOrDefault(State.OPEN, 0) + held.size());
        ready.sort(Comparator.comparingLong(stillness::since).thenComparing(Seen::name));
        return TablesTogether.of(
                ready,
                moving,
                seen -> pace.nanos() - stillness.since(seen) > timing.grace().toNanos());
    }

    private boolean isDue(Seen seen) {
        return Optional.ofNullable(held.get(seen.path())).map(BackOff::isDue).orElse(true);
    }

    /// Claims something that was ready; empty where it is not to be had now, and the next look decides again.
    Optional<Drop> take(Seen seen) throws IOException {
        if (!seen.parts().isEmpty()) {
            return claims.isBusy(seen.result()) ? Optional.empty() : claims.claimTogether(seen);
        }
        if (claims.isBusy(seen.result()) || !Scan.look(seen.path()).equals(Optional.of(seen))) {
            return Optional.empty();
        }
        Optional<Drop> drop = claim(seen);
        if (drop.isPresent()) {
            held.remove(seen.path());
            Optional<Seen> claimed = Scan.look(drop.get().file());
            if (claimed.isEmpty() || !claimed.get().shape().equals(seen.shape())) {
                // It has changed since we looked.
                claims.giveBack(drop.get());
                return Optional.empty();
            }
        }
        return drop;
    }

    private Optional<Drop> claim(Seen seen) throws IOException {
        try {
            return claims.claim(seen);
        } catch (FileSystemException e) {
            if (!members.isEntered() || Trouble.ofInbox(e) == Trouble.INBOX_FULL) {
                throw e;
            }
            held.computeIfAbsent(seen.path(), _ -> new BackOff(timing, pace)).failed();
            return Optional.empty();
        }
    }
}
