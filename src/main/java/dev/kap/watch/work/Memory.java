package dev.kap.watch.work;

import dev.kap.disk.FileOps;
import dev.kap.disk.Fingerprint;
import dev.kap.disk.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The drops that results were made of, to find the version before of one: by accounts and contacts, whatever its name.
final class Memory {

    /// In the name of a former drop.
    private static final Pattern DATE =
            Pattern.compile(" \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d( \\(\\d+\\))?(?=(\\.\\w+)?$)");

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
                copy = copy(known.get(), shelves.done(), job, to);
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

    /// What it was called when it was dropped: a table of a CSV file is known by its name.
    private static String called(MadeNote note, String now, Job job) {
        return Stream.of(now, Folders.name(job.drop()), DATE.matcher(now).replaceFirst(""))
                .filter(note.name()::isOf)
                .findFirst()
                .orElse(now);
    }

    /// A copy of the drop as it was: it may be set aside at any moment, or be another one of that name by now.
    private Optional<Path> copy(Known one, Path done, Job job, Path to) throws IOException {
        for (NameMark mark : List.of(one.note().name(), one.note().former())) {
            Optional<Path> file = mark.in(done);
            if (file.isPresent() && Fingerprint.of(file.get()).equals(one.source())) {
                Path copy = to.resolve(called(one.note(), Folders.name(file.get()), job));
                folders.copy(file.get(), copy);
                if (Fingerprint.of(copy).equals(one.source())) {
                    return Optional.of(copy);
                }
            }
        }
        return Optional.empty();
    }
}
