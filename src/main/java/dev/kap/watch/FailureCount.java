package dev.kap.watch;

import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import dev.kap.watch.work.WorkOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How often the work on a drop has ended badly. Noted on the disk before and after each try, so that a workbook which
/// takes even the machine with it is not tried for ever.
///
/// Against a drop counts only what ended while its watcher lived, and a machine that went down again and again over it
/// alone. A kill from outside says nothing about a workbook, whoever was killed, and however often.
final class FailureCount {

    private static final String NAME = "tries";
    private static final String BEGUN_ALONE = "begun ";
    private static final String BEGUN = "begun-beside-others ";
    private static final String ENDED = "ended";

    /// Tried again once.
    private static final int MOST_OWN = 2;
    /// Whom the system ends for want of memory, it may have chosen for being the largest.
    private static final int MOST_STARVED = 5;
    /// Power fails as well.
    private static final int MOST_STOPS = 3;
    /// From here on it looks as if it were the drop.
    private static final int DOUBTFUL_STOPS = 2;

    private final FileOps ops;
    private final Machine machine;

    FailureCount(FileOps ops, Machine machine) {
        this.ops = ops;
        this.machine = machine;
    }

    /// What the work on a drop ended by, where that counts.
    enum Cause {
        /// More memory than it may have.
        MEMORY,
        /// More time than it may have.
        TIME,
        /// Java itself broke down.
        CRASH,
        /// A bug of the program.
        BROKEN,
        /// The system ran out of memory and ended it.
        STARVED,
        /// The machine went down.
        MACHINE;

        /// Key of what the report says.
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Notes that a try begins.
    ///
    /// @param alone whether nothing else is in work
    void begin(Drop drop, boolean alone) throws IOException {
        note(drop, (alone ? BEGUN_ALONE : BEGUN) + machine);
    }

    /// Notes that a try came to nothing, through no fault of the drop.
    void undo(Drop drop) throws IOException {
        note(drop, ENDED);
    }

    /// Notes how it ended.
    void end(Drop drop, WorkOutcome answer) throws IOException {
        note(drop, cause(answer).map(Cause::name).orElse(ENDED));
    }

    private static Optional<Cause> cause(WorkOutcome answer) {
        return switch (answer) {
            case WorkOutcome.Died(WorkOutcome.Death how) ->
                switch (how) {
                    case MEMORY -> Optional.of(Cause.MEMORY);
                    case TIME -> Optional.of(Cause.TIME);
                    case CRASH -> Optional.of(Cause.CRASH);
                    case STARVED -> Optional.of(Cause.STARVED);
                    case KILLED -> Optional.empty();
                };
            case WorkOutcome.Broken _ -> Optional.of(Cause.BROKEN);
            case WorkOutcome.Made _, WorkOutcome.Refused _, WorkOutcome.Mistaken _, WorkOutcome.Hindered _ ->
                Optional.empty();
        };
    }

    /// Why a drop is not to be tried again; empty where it may be.
    Optional<Cause> out(Drop drop) throws IOException {
        List<String> tries = tries(drop);
        List<Cause> ends = ends(tries);
        long starved = ends.stream().filter(end -> end == Cause.STARVED).count();
        if (ends.size() - starved >= MOST_OWN || ends.size() >= MOST_STARVED) {
            return Optional.of(ends.getLast());
        }
        return stops(tries, true) >= MOST_STOPS ? Optional.of(Cause.MACHINE) : Optional.empty();
    }

    /// Whether the machine went down so often over a drop that it may be tried only while nothing else is in work.
    boolean isToBeAlone(Drop drop) throws IOException {
        return stops(tries(drop), false) >= DOUBTFUL_STOPS;
    }

    /// Whether a try ended by the work itself.
    static boolean hasEndedBadly(Drop drop) throws IOException {
        return !ends(tries(drop)).isEmpty();
    }

    /// How many tries found no end: watcher or machine went down. Others are served before such a drop.
    static int unfinished(Drop drop) throws IOException {
        int unfinished = 0;
        boolean open = false;
        for (String line : tries(drop)) {
            boolean begun = begun(line).isPresent();
            unfinished += begun && open ? 1 : 0;
            open = begun;
        }
        return unfinished + (open ? 1 : 0);
    }

    private static List<Cause> ends(List<String> tries) {
        List<Cause> ends = new ArrayList<>();
        for (String line : tries) {
            for (Cause cause : Cause.values()) {
                if (line.equals(cause.name())) {
                    ends.add(cause);
                }
            }
        }
        return ends;
    }

    /// How often the machine was started anew between a try and what came after it.
    private int stops(List<String> tries, boolean onlyAlone) {
        int stops = 0;
        Optional<Machine> open = Optional.empty();
        for (String line : tries) {
            Optional<Machine> begun = begun(line);
            stops += begun.isPresent() && wentDown(open, begun.get()) ? 1 : 0;
            open = onlyAlone && line.startsWith(BEGUN) ? Optional.empty() : begun;
        }
        return stops + (wentDown(open, machine) ? 1 : 0);
    }

    private static boolean wentDown(Optional<Machine> open, Machine later) {
        return open.isPresent() && open.get().wentDownBefore(later);
    }

    private static Optional<Machine> begun(String line) {
        for (String begun : List.of(BEGUN_ALONE, BEGUN)) {
            if (line.startsWith(begun)) {
                return Optional.of(Machine.parse(line.substring(begun.length())));
            }
        }
        return Optional.empty();
    }

    private static List<String> tries(Drop drop) throws IOException {
        return Folders.read(drop.desk().resolve(NAME))
                .orElse("")
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// Begun on a new line: the one before may have been cut off.
    private void note(Drop drop, String line) throws IOException {
        ops.append(drop.desk().resolve(NAME), ("\n" + line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
