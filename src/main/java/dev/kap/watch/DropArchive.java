package dev.kap.watch;

import dev.kap.disk.FileOps;
import dev.kap.disk.Fingerprint;
import dev.kap.disk.Folders;
import dev.kap.watch.work.MadeNote;
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

    /// Moves a drop to `done` with the report on its desk, which there is where errors cost a part of it; a former one
    /// of its name with other content gets the date it was done in its name.
    void done(Drop drop, String source) throws IOException {
        Path target = places.done().resolve(drop.name());
        do {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isSame(target, source)) {
                setAside(target);
            }
            reportInDone(drop, target);
        } while (!settled(drop, target, source));
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
            beside(drop, WorkOutcome.REPORT, places.failed().resolve(FileNames.report(name)));
            beside(drop, WorkOutcome.MARKED, places.failed().resolve(FileNames.marked(name)));
            if (settled(drop, target, source)) {
                ops.force(places.failed());
                return;
            }
        }
    }

    private void reportInDone(Drop drop, Path target) throws IOException {
        Path report = places.done().resolve(FileNames.report(drop.name()));
        if (hasReport(drop)) {
            beside(drop, WorkOutcome.REPORT, report);
        } else if (Files.exists(report, LinkOption.NOFOLLOW_LINKS)
                && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            // Of one that was taken away: beside this drop it would be wrong.
            former(report);
        }
    }

    /// The report of a drop whose result is there already, for another one of the same content.
    void reportLike(MadeNote made, String source, Drop drop) throws IOException {
        Optional<Path> before = made.name().in(places.done());
        if (!hasReport(drop) && before.isPresent() && isSame(before.get(), source)) {
            Optional<String> text = Folders.read(places.done().resolve(FileNames.report(Folders.name(before.get()))));
            if (text.isPresent()) {
                report(drop, text.get());
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
        ops.delete(drop.desk().resolve(WorkOutcome.FINDINGS));
    }

    private void beside(Drop drop, String what, Path place) throws IOException {
        Path file = drop.desk().resolve(what);
        if (!Files.exists(file)) {
            return;
        }
        while (isAnother(place, file)) {
            // Of an earlier drop that was taken away; somebody may have worked on it.
            former(place);
        }
        ops.move(file, place);
    }

    /// Gives what lay beside a former drop the date in its name.
    private void former(Path beside) throws IOException {
        for (int number = 1; Files.exists(beside, LinkOption.NOFOLLOW_LINKS); number++) {
            String name = FileNames.besideFormer(Folders.name(beside), clock.instant(), clock.getZone(), number);
            setAside(beside, beside.resolveSibling(name));
        }
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
        Optional<MadeNote> made = results.made(source);
        Instant when = made.isPresent()
                ? made.get().when()
                : Files.getLastModifiedTime(target).toInstant();
        for (int number = 1; ; number++) {
            String name =
                    FileNames.dated(Folders.name(target), Files.isDirectory(target), when, clock.getZone(), number);
            Path former = places.done().resolve(name);
            if (!Files.exists(former, LinkOption.NOFOLLOW_LINKS)) {
                reportAside(target, name);
                ops.moveNew(target, former);
                return;
            }
            if (isSame(former, source)) {
                folders.delete(target);
                return;
            }
        }
    }

    /// The report of what is set aside goes with it, and first: whoever is killed in between finds the rest to do.
    private void reportAside(Path target, String former) throws IOException {
        Path report = places.done().resolve(FileNames.report(Folders.name(target)));
        if (Files.exists(report, LinkOption.NOFOLLOW_LINKS)) {
            setAside(report, places.done().resolve(FileNames.report(former)));
        }
    }

    private String numbered(Drop drop, int number) {
        return number == 0
                ? drop.name()
                : FileNames.dated(drop.name(), drop.isFolder(), clock.instant(), clock.getZone(), number);
    }
}
