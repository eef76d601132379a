package dev.kap.watch;

import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import dev.kap.disk.Manifest;
import dev.kap.disk.Remains;
import dev.kap.disk.ResultPlace;
import dev.kap.watch.work.MadeNote;
import dev.kap.watch.work.NameMark;
import dev.kap.watch.work.Remembered;
import dev.kap.watch.work.WorkOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The folders of results: which there are, and how a new one comes in.
final class Results {

    private final Places places;
    private final FileOps ops;
    private final Folders folders;
    private final Clock clock;
    private final String recipe;
    private final Runnable onKept;
    private @Nullable Object out;

    /// @param recipe what besides the content decides a result
    /// @param onKept is told whenever something that a person had put or changed in a result was kept beside it
    Results(Places places, FileOps ops, Clock clock, String recipe, Runnable onKept) {
        this.places = places;
        this.ops = ops;
        this.folders = new Folders(ops);
        this.clock = clock;
        this.recipe = recipe;
        this.onKept = onKept;
    }

    String recipe() {
        return recipe;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Makes sure that results can be made: a share that is away must not be mistaken for an empty folder.
    ///
    /// @throws ResultsTrouble where they cannot
    void ready() throws ResultsTrouble {
        try {
            if (out == null) {
                folders.make(places.out());
                out = identity();
            }
            if (!Files.isDirectory(places.ownStage())) {
                if (!Files.isDirectory(places.out()) || !Objects.equals(out, identity())) {
                    throw new ResultsTrouble(Trouble.RESULTS_AWAY);
                }
                ops.makeFolder(places.ownStage());
            }
        } catch (ResultsTrouble trouble) {
            throw trouble;
        } catch (IOException e) {
            throw new ResultsTrouble(Trouble.ofResults(e));
        }
    }

    /// Tries whether a file can be written where results are made.
    ///
    /// @throws ResultsTrouble where it cannot
    void probe() throws ResultsTrouble {
        Path file = places.ownStage().resolve(".probe");
        try {
            folders.write(places.ownStage().resolve(".probe.new"), file, "probe\n");
            ops.delete(file);
        } catch (IOException e) {
            throw new ResultsTrouble(Trouble.ofResults(e));
        }
    }

    /// Whether the result of that name was made of this content today and is whole.
    boolean has(String result, String source) throws ResultsTrouble {
        Path place = place(result);
        try {
            Optional<Manifest> manifest = Manifest.in(place);
            return manifest.isPresent()
                    && manifest.get().isOf(source, today(), recipe)
                    && manifest.get().holds(place);
        } catch (IOException e) {
            throw new ResultsTrouble(Trouble.ofResults(e));
        }
    }

    /// Whether another result was made of this content today and is whole, and none of an older content stands under
    /// this name, which it would leave there.
    boolean hasElsewhere(String result, String source) throws IOException {
        Optional<MadeNote> made = made(source);
        if (made.isEmpty() || Files.exists(place(result))) {
            return false;
        }
        Optional<Path> other = made.get().result().in(places.out());
        return other.isPresent() && has(Folders.name(other.get()), source);
    }

    /// What is kept of a content that a result was made of.
    Optional<MadeNote> made(String source) throws IOException {
        return Folders.read(places.made().resolve(source)).flatMap(MadeNote::parse);
    }

    /// Whether something stands in the place of a result that is not kap's, and which a result must not replace.
    boolean isForeign(String result) throws ResultsTrouble {
        try {
            return !resultPlace(result).holder().yields();
        } catch (IOException e) {
            throw new ResultsTrouble(Trouble.ofResults(e));
        }
    }

    /// Ends what a killed watcher left between two renames.
    void putBack(String result) throws ResultsTrouble {
        try {
            tell(resultPlace(result).putBack());
        } catch (IOException e) {
            throw new ResultsTrouble(Trouble.ofResults(e));
        }
    }

    /// Moves a whole result in, in the place of the one before.
    void publish(Path draft, String result) throws IOException {
        try {
            Optional<Manifest> manifest = Manifest.in(draft);
            if (manifest.isEmpty() || !manifest.get().holds(draft)) {
                // Another watcher has taken us for dead and clears away: it is made again.
                throw new IOException("the result is not as it was made");
            }
            folders.force(draft);
            tell(resultPlace(result).take(named(draft, result)));
        } catch (IOException e) {
            throw new ResultsTrouble(Trouble.ofResults(e));
        }
    }

    /// A former result comes in the place of the draft: by its name there it is known.
    private Path named(Path draft, String result) throws IOException {
        Path folder = draft.resolveSibling("out");
        ops.makeFolder(folder);
        Path named = folder.resolve(result);
        ops.move(draft, named);
        return named;
    }

    private void tell(List<Path> kept) {
        kept.forEach(_ -> onKept.run());
    }

    /// What is kept of a drop whose result is there; where the watcher was killed before that was noted, it is now.
    MadeNote remembered(Drop drop, String source) throws IOException {
        Optional<MadeNote> known = made(source);
        Optional<Remembered> found = findings(drop);
        return known.isPresent() && (found.isEmpty() || known.get().findings().equals(found))
                ? known.get()
                : remember(drop, source);
    }

    /// Notes which result was made of a drop, when, and what the work on it found out.
    MadeNote remember(Drop drop, String source) throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        MadeNote note = new MadeNote(
                now,
                NameMark.of(drop.result()),
                NameMark.of(drop.name()),
                NameMark.of(FileNames.dated(drop.name(), drop.isFolder(), now, clock.getZone(), 1)),
                findings(drop));
        folders.write(
                places.state().resolve(".made-" + places.self()), places.made().resolve(source), note.text());
        // The audit tells by it which results were replaced.
        ops.force(places.made());
        return note;
    }

    private static Optional<Remembered> findings(Drop drop) throws IOException {
        return Folders.read(drop.desk().resolve(WorkOutcome.FINDINGS))
                .flatMap(text -> Remembered.parse(text.lines().toList()));
    }

    /// An empty folder to make a result in.
    Path stage(String name) throws ResultsTrouble {
        Path stage = places.ownStage().resolve(name);
        try {
            tell(remains().clear(stage));
            ops.makeFolder(stage);
            return stage;
        } catch (IOException e) {
            throw new ResultsTrouble(Trouble.ofResults(e));
        }
    }

    /// Deletes such a folder, or all of a watcher's; a trouble of the disk is left to whoever comes by later.
    void clear(Path stage) {
        try {
            tell(remains().clear(stage));
        } catch (IOException later) {
            // Found again by the next start.
            return;
        }
    }

    private Remains remains() {
        return new Remains(places.out(), today(), ops);
    }

    private ResultPlace resultPlace(String result) throws IOException {
        return ResultPlace.at(place(result), today(), ops);
    }

    private Path place(String result) {
        return places.out().resolve(result);
    }

    private @Nullable Object identity() throws IOException {
        return Files.readAttributes(places.out(), java.nio.file.attribute.BasicFileAttributes.class)
                .fileKey();
    }
}
