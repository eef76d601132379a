package dev.kap.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What is done with whole folders and small files, in steps of [FileOps].
public final class Folders {

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

    /// Copies a file, or a folder with all that is in it, to a name that nothing has.
    public void copy(Path from, Path to) throws IOException {
        for (Path path : inside(from)) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                ops.makeFolder(target);
            } else {
                try (OutputStream out = ops.create(target)) {
                    Files.copy(path, out);
                }
            }
        }
    }

    /// Makes sure that a folder with all that is in it is on the disk; its files already are.
    public void force(Path folder) throws IOException {
        for (Path path : inside(folder).reversed()) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                ops.force(path);
            }
        }
    }

    /// The files of a folder, the last written first; what is taken away meanwhile is left out.
    public static List<Path> newestFirst(Path folder) throws IOException {
        Map<Path, FileTime> written = new HashMap<>();
        for (Path file : list(folder)) {
            try {
                written.put(file, Files.getLastModifiedTime(file));
            } catch (NoSuchFileException gone) {
                // Taken away meanwhile: it is none of them any more.
            }
        }
        return written.entrySet().stream()
                .sorted(Map.Entry.<Path, FileTime>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
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

    /// A folder and all that is in it, the outermost first; what a link leads to is not.
    static List<Path> inside(Path folder) throws IOException {
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
}
