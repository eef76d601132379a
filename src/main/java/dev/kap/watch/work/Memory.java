package dev.kap.watch.work;

import dev.kap.disk.FileOps;
import dev.kap.disk.Fingerprint;
import dev.kap.disk.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The drops that results were made of, to find the version before of one: by accounts and contacts, whatever its name.
final class Memory {

    private final Folders folders;
    private final Map<Path, Known> known = new HashMap<>();

    Memory(FileOps ops) {
        this.folders = new Folders(ops);
    }

    /// A note and when its file was written: it is read again when that changes.
    private record Known(long written, String source, MadeNote note) {}

    /// A version before, copied to where nobody moves it.
    record Version(Path file, MadeNote note) {}

    /// The last version that can still be read.
    ///
    /// @param job the drop it is asked for; its own note of the same day is not the version before
    /// @param to an existing folder for the copy
    Optional<Version> before(Job job, Job.Shelves shelves, Traits traits, Path to) throws IOException {
        look(shelves.notes());
        List<Known> candidates = known.values().stream()
                .filter(one -> isBefore(one, job, traits))
                .sorted(Comparator.comparing((Known one) -> one.note().when()).reversed())
                .toList();
        for (Known one : candidates) {
            Optional<Path> copy = copy(one, shelves.done(), to);
            if (copy.isPresent()) {
                return Optional.of(new Version(copy.get(), one.note()));
            }
        }
        return Optional.empty();
    }

    private static boolean isBefore(Known one, Job job, Traits traits) {
        return one.note()
                .findings()
                .filter(found ->
                        !one.source().equals(job.source()) || !found.day().equals(job.today()))
                .filter(found -> found.traits().sameAs(traits))
                .isPresent();
    }

    private void look(Path notes) throws IOException {
        List<Path> files = Folders.list(notes);
        known.keySet().retainAll(files);
        for (Path file : files) {
            long written = Files.getLastModifiedTime(file).toMillis();
            Known before = known.get(file);
            if (before == null || before.written() != written) {
                Folders.read(file)
                        .flatMap(MadeNote::parse)
                        .ifPresent(note -> known.put(file, new Known(written, Folders.name(file), note)));
            }
        }
    }

    /// A copy of the drop as it was: it may be set aside at any moment, or be another one of that name by now.
    private Optional<Path> copy(Known one, Path done, Path to) throws IOException {
        for (String name : List.of(one.note().name(), one.note().former())) {
            Path file = done.resolve(name);
            if (!name.isEmpty() && Files.exists(file) && Fingerprint.of(file).equals(one.source())) {
                Path copy = to.resolve(one.note().name());
                folders.copy(file, copy);
                if (Fingerprint.of(copy).equals(one.source())) {
                    return Optional.of(copy);
                }
            }
        }
        return Optional.empty();
    }
}
