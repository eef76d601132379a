package dev.kap.watch;

import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What became of each drop: lines of time, event, drop and fingerprint, parted by tabs. No names: those of customers'
/// files are the customers' too. Each watcher writes a file of its own; those of the dead are taken over.
final class DropLedger {

    /// What happens to a drop.
    enum Event {
        /// It was claimed and read.
        TAKEN,
        /// A result was made of it.
        MADE,
        /// A result of the same content was there.
        SAME,
        /// Nothing could be made of it.
        FAILED,
        /// Somebody took its workbook or result away and said that this is right.
        FORGOTTEN,
        /// It was deleted with all that was made of it, because its time was up or somebody asked for it.
        PURGED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One line.
    record Entry(String time, Event event, String drop, String source) {}

    private final Places places;
    private final FileOps ops;
    private final Clock clock;

    DropLedger(Places places, FileOps ops, Clock clock) {
        this.places = places;
        this.ops = ops;
        this.clock = clock;
    }

    void note(Event event, String drop, String source) throws IOException {
        String time = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        // Begun on a new line: the one before may have been cut off by a full disk.
        String line = "\n" + String.join("\t", time, event.toString(), drop, source) + "\n";
        ops.append(places.ownLedger(), line.getBytes(StandardCharsets.UTF_8));
    }

    /// Takes over the lines of a dead watcher: its file becomes ours, or is added to it.
    void adopt(String dead) throws IOException {
        Path theirs = places.ledgers().resolve(dead + ".tsv");
        Optional<String> lines = Folders.read(theirs);
        if (lines.isEmpty()) {
            return;
        }
        if (Folders.read(places.ownLedger()).isEmpty()) {
            try {
                ops.move(theirs, places.ownLedger());
            } catch (NoSuchFileException another) {
                // Another watcher was faster; the lines are in its file now.
                return;
            }
        } else {
            // Killed in between, the same lines stand in two files; reading takes them for one.
            ops.append(places.ownLedger(), whole(lines.get()).getBytes(StandardCharsets.UTF_8));
            ops.delete(theirs);
        }
    }

    /// The lines of all watchers by time, each once; what was cut off by a loss of power is left out.
    static List<Entry> read(Places places) throws IOException {
        Set<Entry> entries = new LinkedHashSet<>();
        for (Path file : Folders.list(places.ledgers())) {
            for (String line : whole(Folders.read(file).orElse("")).lines().toList()) {
                String[] parts = line.split("\t", -1);
                if (parts.length == 4) {
                    event(parts[1]).ifPresent(event -> entries.add(new Entry(parts[0], event, parts[2], parts[3])));
                }
            }
        }
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(Entry::time).thenComparing(Entry::event));
        return sorted;
    }

    private static Optional<Event> event(String name) {
        return java.util.Arrays.stream(Event.values())
                .filter(event -> event.toString().equals(name))
                .findFirst();
    }

    private static String whole(String lines) {
        return lines.substring(0, lines.lastIndexOf('\n') + 1);
    }
}
