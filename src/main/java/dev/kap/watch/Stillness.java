package dev.kap.watch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Remembers what was seen, and tells what has been still and is complete. The clock plays no part: times of files may
/// be of any year.
final class Stillness {

    private final Timing timing;
    private final Pace pace;
    private Map<Path, Since> known = new HashMap<>();

    Stillness(Timing timing, Pace pace) {
        this.timing = timing;
        this.pace = pace;
    }

    private record Since(String shape, long nanos, int looks) {}

    /// What can be done with something seen.
    enum State {
        /// It may be taken.
        READY,
        /// It changed a short while ago.
        MOVING,
        /// It has been still, but is not all there.
        INCOMPLETE,
        /// A program says that it has it open.
        OPEN,
        /// It cannot be read.
        UNREADABLE
    }

    /// Takes note of a look at the whole inbox; what is no longer there is forgotten.
    void note(List<Seen> all) {
        long now = pace.nanos();
        known = all.stream().collect(Collectors.toMap(Seen::path, seen -> {
            Since before = known.get(seen.path());
            return before != null && before.shape().equals(seen.shape())
                    ? new Since(before.shape(), before.nanos(), before.looks() + 1)
                    : new Since(seen.shape(), now, 1);
        }));
    }

    /// When something was first seen as it is now, in nanoseconds of the pace.
    /// Unlike its age it stays the same while a list is sorted by it.
    long since(Seen seen) {
        Since since = known.get(seen.path());
        return since == null ? pace.nanos() : since.nanos();
    }

    State of(Seen seen) throws IOException {
        Since since = known.get(seen.path());
        long age = pace.nanos() - since(seen);
        if (since == null
                || since.looks() < 2
                || age < (seen.isText() ? timing.stillText() : timing.still()).toNanos()) {
            return State.MOVING;
        }
        if (age >= timing.grace().toNanos()) {
            return State.READY;
        }
        if (isOpen(seen)) {
            return State.OPEN;
        }
        try {
            return Completeness.of(seen) ? State.READY : State.INCOMPLETE;
        } catch (AccessDeniedException denied) {
            return State.UNREADABLE;
        } catch (NoSuchFileException gone) {
            return State.MOVING;
        }
    }

    private static boolean isOpen(Seen seen) {
        return FileNames.ownerFiles(seen.name()).stream()
                .anyMatch(name -> Files.exists(seen.path().resolveSibling(name)));
    }
}
