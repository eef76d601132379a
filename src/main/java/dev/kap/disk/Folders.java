package dev.kap.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is done with whole folders and small files, in steps of [FileOps].
public final class Folders {

    private static final String OLD = ".kap-old-";
    private static final String GONE = ".kap-gone-";

    private final FileOps ops;

    public Folders(FileOps ops) {
        this.ops = ops;
    }

    /// Makes a folder and those above it that are missing.
    public void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.getParent();
        if (above != null) {
            make(above);
        }
        ops.makeFolder(folder);
    }

    /// Deletes a folder with all that is in it, or a file; nothing where it is not there.
    public void delete(Path folder) throws IOException {
        for (Path path : inside(folder).reversed()) {
            ops.delete(path);
        }
    }

    /// The same where somebody comes by later to delete the rest: a trouble of the disk is left to that.
    ///
    /// @return whether nothing is left
    public boolean deleteWhatCanBe(Path folder) {
        try {
            delete(folder);
            return true;
        } catch (IOException trouble) {
            return false;
        }
    }

    /// Puts a small file in its place in one step; `draft` is where it is written, in the same file system.
    public void write(Path draft, Path place, String text) throws IOException {
        ops.delete(draft);
        try (OutputStream out = ops.create(draft)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        ops.move(draft, place);
    }

    /// Makes sure that a folder with all that is in it is on the disk; its files already are.
    public void force(Path folder) throws IOException {
        for (Path path : inside(folder).reversed()) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                ops.force(path);
            }
        }
    }

    /// Moves a whole folder to its place, in the place of the one before; after it, the change is on the disk.
    ///
    /// Where the system can swap two folders, the place is never empty. Elsewhere it is for the moment between two
    /// moves; whoever is killed in it leaves the one before beside its place: [#putBack] finds it.
    public void replace(Path draft, Path place) throws IOException {
        Path above = above(place);
        if (Files.exists(place)) {
            if (ops.exchange(draft, place)) {
                ops.force(above);
                // What was there before now has the hidden name of the draft.
                delete(draft);
                return;
            }
            ops.move(place, aside(place));
        }
        ops.move(draft, place);
        ops.force(above);
        discard(place);
    }

    /// Undoes a [#replace] that somebody was killed in, or ends it.
    public void putBack(Path place) throws IOException {
        if (Files.exists(aside(place))) {
            if (Files.exists(place)) {
                discard(place);
            } else {
                ops.move(aside(place), place);
            }
        }
        for (Path gone : list(above(place))) {
            if (name(gone).startsWith(GONE)) {
                delete(gone);
            }
        }
    }

    /// The former folder loses its name first: half deleted it must never be put back.
    private void discard(Path place) throws IOException {
        Path old = aside(place);
        if (Files.exists(old)) {
            Path gone = place.resolveSibling(GONE + ProcessHandle.current().pid() + "-" + System.nanoTime());
            ops.move(old, gone);
            delete(gone);
        }
    }

    /// What is in a folder, sorted by name; nothing where there is no such folder.
    public static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (NoSuchFileException gone) {
            return List.of();
        }
    }

    /// The text of a small file; empty where it is not there.
    public static Optional<String> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    /// The last part of a path.
    public static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString();
    }

    private static List<Path> inside(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.comparingInt(Path::getNameCount)).forEach(found::add);
        } catch (NoSuchFileException gone) {
            return List.of();
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof NoSuchFileException)) {
                throw e.getCause();
            }
            // Somebody else deletes it as well: what is left is found the next time.
        }
        return found;
    }

    private static Path above(Path place) throws IOException {
        Path above = place.getParent();
        if (above == null) {
            throw new IOException("a result cannot be the root of the file system");
        }
        return above;
    }

    private static Path aside(Path place) {
        return place.resolveSibling(OLD + name(place));
    }
}
