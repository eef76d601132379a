package dev.kap.watch.work;

import dev.kap.disk.FileOps;
import dev.kap.disk.Fingerprint;
import dev.kap.disk.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The drops that results were made of, to find the version before of one: by accounts and contacts, whatever its name.
final class Memory {

    private final Folders folders;

    Memory(FileOps ops) {
        this.folders = new Folders(ops);
    }

    /// A note, and the fingerprint of the drop that it tells of.
    private record Known(String source, MadeNote note) {}

    /// A version before, copied to where nobody moves it.
    record Version(Path file, MadeNote note) {}

    /// The last version that can still be read. The notes are read anew for each drop, the newest first and none beyond
    /// the one that is found: kept, they would grow with every drop that was ever made.
    ///
    /// @param job the drop it is asked for; its own note of the same day is not the version before
    /// @param to an existing folder for the copy
    Optional<Version> before(Job job, Job.Shelves shelves, Traits traits, Path to) throws IOException {
        for (Path file : Folders.newestFirst(shelves.notes())) {
            Optional<Path> copy = Optional.empty();
            Optional<Known> known = Folders.read(file)
                    .flatMap(MadeNote::parse)
                    .map(note -> new Known(Folders.name(file), note))
                    .filter(one -> isBefore(one, job, traits));
            if (known.isPresent()) {
                copy = copy(known.get(), shelves.done(), to);
            }
            if (copy.isPresent()) {
                return Optional.of(new Version(copy.get(), known.get().note()));
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
