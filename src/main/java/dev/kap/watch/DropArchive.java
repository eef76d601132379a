package dev.kap.watch;

import dev.kap.disk.FileOps;
import dev.kap.disk.Fingerprint;
import dev.kap.disk.Folders;
import dev.kap.watch.work.WorkOutcome;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// Moves drops that have ended to where people find them. The drop itself moves last: whoever is killed before begins
/// again, and finds what is there already.
final class DropArchive {

    private final Places places;
    private final FileOps ops;
    private final Folders folders;
    private final Results results;
    private final Clock clock;

    DropArchive(Places places, FileOps ops, Results results, Clock clock) {
        this.places = places;
        this.ops = ops;
        this.folders = new Folders(ops);
        this.results = results;
        this.clock = clock;
    }

    /// Moves a drop to `done`; a former one of its name with other content gets the date it was done in its name.
    void done(Drop drop, String source) throws IOException {
        Path target = places.done().resolve(drop.name());
        while (!settled(drop, target, source)) {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                setAside(target);
            }
        }
        ops.force(places.done());
    }

    /// Moves a drop to `failed` with the report on its desk; one of a name that is taken gets the date in its name.
    void failed(Drop drop, String source) throws IOException {
        for (int number = 0; ; number++) {
            Path target = places.failed().resolve(numbered(drop, number));
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isSame(target, source)) {
                continue;
            }
            String name = Folders.name(target);
            beside(drop, WorkOutcome.REPORT, FileNames.report(name));
            beside(drop, WorkOutcome.MARKED, FileNames.marked(name));
            if (settled(drop, target, source)) {
                ops.force(places.failed());
                return;
            }
        }
    }

    /// Puts a report on the desk of a drop.
    void report(Drop drop, String text) throws IOException {
        folders.write(drop.desk().resolve("report.new"), drop.desk().resolve(WorkOutcome.REPORT), text);
    }

    /// Whether a report is on the desk of a drop: that of its content now.
    boolean hasReport(Drop drop) {
        return Files.exists(drop.desk().resolve(WorkOutcome.REPORT));
    }

    /// Takes away what an earlier content had left on the desk of a drop.
    void forgetReport(Drop drop) throws IOException {
        ops.delete(drop.desk().resolve(WorkOutcome.REPORT));
        ops.delete(drop.desk().resolve(WorkOutcome.MARKED));
    }

    private void beside(Drop drop, String what, String name) throws IOException {
        Path file = drop.desk().resolve(what);
        Path place = places.failed().resolve(name);
        if (!Files.exists(file)) {
            return;
        }
        for (int number = 1; isAnother(place, file); number++) {
            // Of an earlier drop that was taken away; somebody may have worked on it.
            String former = FileNames.besideFormer(name, clock.instant(), clock.getZone(), number);
            setAside(place, places.failed().resolve(former));
        }
        ops.move(file, place);
    }

    private static boolean isAnother(Path place, Path file) throws IOException {
        return Files.exists(place, LinkOption.NOFOLLOW_LINKS)
                && !(Files.isRegularFile(place) && isSame(place, Fingerprint.of(file)));
    }

    private void setAside(Path beside, Path former) throws IOException {
        try {
            ops.moveNew(beside, former);
        } catch (FileAlreadyExistsException taken) {
            // The next number.
            return;
        }
    }

    /// Tries to move a drop to its place; true as well where the same content is there already.
    private boolean settled(Drop drop, Path target, String source) throws IOException {
        try {
            ops.moveNew(drop.file(), target);
            return true;
        } catch (FileAlreadyExistsException taken) {
            if (isSame(target, source)) {
                folders.delete(drop.file());
                return true;
            }
            return false;
        }
    }

    private static boolean isSame(Path target, String source) throws IOException {
        try {
            return Fingerprint.of(target).equals(source);
        } catch (AccessDeniedException unreadable) {
            return false;
        }
    }

    /// Gives the former drop of a name the date in it; where somebody was killed in just that, ends it.
    private void setAside(Path target) throws IOException {
        String source = Fingerprint.of(target);
        Optional<Results.Made> made = results.made(source);
        Instant when = made.isPresent()
                ? made.get().when()
                : Files.getLastModifiedTime(target).toInstant();
        for (int number = 1; ; number++) {
            String name =
                    FileNames.dated(Folders.name(target), Files.isDirectory(target), when, clock.getZone(), number);
            Path former = places.done().resolve(name);
            if (!Files.exists(former, LinkOption.NOFOLLOW_LINKS)) {
                ops.moveNew(target, former);
                return;
            }
            if (isSame(former, source)) {
                folders.delete(target);
                return;
            }
        }
    }

    private String numbered(Drop drop, int number) {
        return number == 0
                ? drop.name()
                : FileNames.dated(drop.name(), drop.isFolder(), clock.instant(), clock.getZone(), number);
    }
}
