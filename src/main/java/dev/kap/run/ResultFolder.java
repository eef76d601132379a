package dev.kap.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder of one result while it is being written, hidden beside its place; [#publish] moves it in as a whole.
///
/// A run that fails or is killed leaves the result before it as it was: if it is killed between the two renames of
/// [#publish], the next run finds the former result set aside and puts it back first.
final class ResultFolder implements AutoCloseable {

    static final String NEW = ".kap-new-";
    private static final String OLD = ".kap-old-";

    private final Path place;
    private final Path draft;
    private boolean published;

    private ResultFolder(Path place, Path draft) {
        this.place = place;
        this.draft = draft;
    }

    /// Begins the result that will stand at `place`; the folder above it is made where it is missing.
    static ResultFolder at(Path place) throws IOException {
        Path above = place.toAbsolutePath().normalize().getParent();
        if (above == null) {
            throw new IOException("a result cannot be the root of the file system");
        }
        Files.createDirectories(above);
        Path absolute = above.resolve(place.getFileName());
        putBack(absolute);
        removeAbandoned(above);
        Path draft =
                Files.createTempDirectory(above, NEW + ProcessHandle.current().pid() + "-");
        return new ResultFolder(absolute, draft);
    }

    /// Opens a file of the result for writing; it is on the disk when the stream is closed.
    OutputStream open(String name) throws IOException {
        Path file = draft.resolve(name);
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        keepPrivate(file);
        return new BufferedOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void close() throws IOException {
                try (channel) {
                    flush();
                    channel.force(true);
                }
            }
        };
    }

    /// The names of the files written so far in a folder of the result, sorted; none where there is no such folder.
    List<String> names(String name) throws IOException {
        Path within = draft.resolve(name);
        if (!Files.isDirectory(within)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(within)) {
            return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    /// Moves the result to its place, in the place of the one before.
    ///
    /// @return its files relative to the place, sorted
    List<Path> publish() throws IOException {
        List<Path> files = files();
        Path old = aside(place);
        if (Files.exists(place)) {
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        published = true;
        delete(old);
        return files;
    }

    @Override
    public void close() throws IOException {
        if (!published) {
            delete(draft);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(draft)) {
            return all.filter(Files::isRegularFile)
                    .map(draft::relativize)
                    .sorted()
                    .toList();
        }
    }

    /// Files hold what customers say and what we think of them: nobody but their owner reads them.
    static void keepPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static void putBack(Path place) throws IOException {
        Path old = aside(place);
        if (Files.exists(old)) {
            if (Files.exists(place)) {
                delete(old);
            } else {
                Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /// Drafts of runs that no longer live; their names carry the number of the process.
    static void removeAbandoned(Path above) throws IOException {
        List<Path> abandoned;
        try (Stream<Path> all = Files.list(above)) {
            abandoned = all.filter(ResultFolder::isAbandoned).toList();
        }
        for (Path draft : abandoned) {
            delete(draft);
        }
    }

    private static boolean isAbandoned(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.matches("\\.kap-new-\\d+-.*")) {
            return false;
        }
        long process = Long.parseLong(name.substring(NEW.length(), name.indexOf('-', NEW.length())));
        Optional<ProcessHandle> owner = ProcessHandle.of(process);
        return owner.isEmpty() || !owner.get().isAlive();
    }

    private static Path aside(Path place) {
        return place.resolveSibling(OLD + place.getFileName());
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
