package dev.kap.run;

import dev.kap.disk.Disk;
import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder of one result while it is being written, hidden beside its place; [#publish] moves it in as a whole.
///
/// A run that fails or is killed leaves the result before it as it was: if it is killed between the two moves of
/// [#publish], the next run finds the former result set aside and puts it back first.
final class ResultFolder implements AutoCloseable, Unfinished {

    static final String NEW = ".kap-new-";

    private final FileOps ops;
    private final Folders folders;
    private final Path place;
    private final Path draft;
    private final Fate fate = new Fate();
    private boolean published;

    private ResultFolder(FileOps ops, Path place, Path draft) {
        this.ops = ops;
        this.folders = new Folders(ops);
        this.place = place;
        this.draft = draft;
    }

    /// Begins the result that will stand at `place`; the folder above it is made where it is missing.
    static ResultFolder at(Path place) throws IOException {
        return at(place, new Disk());
    }

    /// The same with other file operations, which may fail.
    static ResultFolder at(Path place, FileOps ops) throws IOException {
        Path above = place.toAbsolutePath().normalize().getParent();
        if (above == null) {
            throw new IOException("a result cannot be the root of the file system");
        }
        Files.createDirectories(above);
        Path absolute = above.resolve(place.getFileName());
        Folders folders = new Folders(ops);
        folders.putBack(absolute);
        removeAbandoned(above, folders);
        Path draft = above.resolve(NEW + ProcessHandle.current().pid() + "-" + System.nanoTime());
        ops.makeFolder(draft);
        return new ResultFolder(ops, absolute, draft);
    }

    /// Opens a file of the result for writing; it is on the disk when the stream is closed. Others do not read it.
    OutputStream open(String name) throws IOException {
        fate.beforeWriting();
        Path file = draft.resolve(name);
        Path folder = file.getParent();
        if (folder != null) {
            folders.make(folder);
        }
        return ops.create(file);
    }

    /// Takes a file back whose writing failed; nothing where it was not begun.
    void discard(String name) throws IOException {
        folders.delete(draft.resolve(name));
    }

    /// The names of the files written so far in a folder of the result, sorted; none where there is no such folder.
    List<String> names(String name) throws IOException {
        return Folders.list(draft.resolve(name)).stream().map(Folders::name).toList();
    }

    /// Moves the result to its place, in the place of the one before.
    ///
    /// @return its files relative to the place, sorted
    List<Path> publish() throws IOException {
        List<Path> files = files();
        folders.force(draft);
        fate.beforeMoving();
        folders.replace(draft, place);
        published = true;
        return files;
    }

    @Override
    public boolean abandon() throws IOException {
        boolean abandoned = fate.abandon();
        if (abandoned) {
            folders.delete(draft);
        }
        return abandoned;
    }

    @Override
    public void close() throws IOException {
        if (!published) {
            folders.delete(draft);
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

    /// Drafts of runs that no longer live; their names carry the number of the process.
    static void removeAbandoned(Path above, Folders folders) throws IOException {
        for (Path file : Folders.list(above)) {
            if (isAbandoned(file)) {
                folders.delete(file);
            }
        }
    }

    private static boolean isAbandoned(Path file) {
        String name = Folders.name(file);
        if (!name.matches("\\.kap-new-\\d+-.*")) {
            return false;
        }
        long process = Long.parseLong(name.substring(NEW.length(), name.indexOf('-', NEW.length())));
        Optional<ProcessHandle> owner = ProcessHandle.of(process);
        return owner.isEmpty() || !owner.get().isAlive();
    }
}
