package dev.kap.watch;

import dev.kap.watch.DropProcessor.Stand;
import dev.kap.wording.Arg;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// The drops that this watcher has claimed: each is served when it is due, and what became of it is counted.
final class Drops {

    /// A drop whose result cannot be written so often, while others can, is given up.
    private static final int MOST_HINDERED = 10;

    /// After so many tries that found no end a drop waits until all others have been served: where it is what ends
    /// the watcher, it keeps nobody else waiting.
    private static final int DOUBTFUL = 3;

    /// From so many kills in a row it is told that somebody kills.
    private static final int KILLED_OFTEN = 3;

    private final Claims claims;
    private final DropProcessor serving;
    private final StatusFile status;
    private final Log log;
    private final Timing timing;
    private final Pace pace;
    private final BackOff out;
    private final Map<String, BackOff> claimed = new HashMap<>();
    private final Set<String> hindered = new HashSet<>();
    private final Set<String> killed = new HashSet<>();
    private DropCounts tally = DropCounts.NOTHING;

    /// @param out when results are tried again after a trouble that concerns all of them
    Drops(WatcherParts parts, DropProcessor serving, BackOff out) {
        this.claims = parts.claims();
        this.serving = serving;
        this.status = parts.status();
        this.log = parts.log();
        this.timing = parts.timing();
        this.pace = parts.pace();
        this.out = out;
    }

    /// What became of the drops so far, and how many are claimed and have not ended.
    DropCounts tally() {
        return tally.andWaiting(claimed.size());
    }

    /// Goes on with what this watcher has claimed, but for what had better come last.
    void serveOwn(BooleanSupplier goesOn) throws IOException, InterruptedException {
        List<Drop> own = claims.own();
        claimed.keySet().retainAll(own.stream().map(Drop::id).toList());
        hindered.retainAll(claimed.keySet());
        killed.retainAll(claimed.keySet());
        serve(own, false, goesOn);
        status.note(Trouble.RESULT_TROUBLE, hindered.size());
        status.note(Trouble.CHILD_KILLED, killed.size());
    }

    /// Goes on with the rest: for when nothing else is there to be served.
    void serveDoubtful(BooleanSupplier goesOn) throws IOException, InterruptedException {
        serve(claims.own(), true, goesOn);
    }

    private void serve(List<Drop> own, boolean doubtful, BooleanSupplier goesOn)
            throws IOException, InterruptedException {
        for (Drop drop : own) {
            BackOff back = backOff(drop);
            if (goesOn.getAsBoolean()
                    && out.isDue()
                    && back.isDue()
                    && FailureCount.unfinished(drop) >= DOUBTFUL == doubtful) {
                serve(drop, back);
            }
        }
    }

    /// Serves a drop that has just been claimed.
    void serve(Drop drop) throws IOException, InterruptedException {
        serve(drop, backOff(drop));
    }

    private BackOff backOff(Drop drop) {
        return claimed.computeIfAbsent(drop.id(), _ -> new BackOff(timing, pace));
    }

    private void serve(Drop drop, BackOff back) throws IOException, InterruptedException {
        Stand stand = serving.serve(drop);
        if (stand == Stand.HINDERED && back.failures() + 1 >= MOST_HINDERED) {
            stand = serving.giveUp(drop);
        }
        count(drop, stand, back);
        if (!stand.isToBeTriedAgain()) {
            claimed.remove(drop.id());
        }
        if (stand != Stand.LOST && stand != Stand.FAILED) {
            out.succeeded();
            status.allWell();
        }
    }

    private void count(Drop drop, Stand stand, BackOff back) {
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
            case KILLED -> {
                back.failed();
                if (back.failures() >= KILLED_OFTEN) {
                    killed.add(drop.id());
                }
            }
            case LOST -> log.say("watch.log.lost", Arg.text(drop.id()));
        }
    }
}
