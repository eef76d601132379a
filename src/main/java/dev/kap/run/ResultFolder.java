package dev.kap.run;

import dev.kap.disk.Disk;
import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import dev.kap.disk.Manifest;
import dev.kap.disk.Measured;
import dev.kap.disk.ResultPlace;
import dev.kap.report.lock.OfficeLock;
import dev.kap.report.lock.Password;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The folder of one result while it is being written, hidden beside its place; [#publish] moves it in as a whole.
///
/// A run that fails or is killed leaves the result before it as it was: if it is killed between the two moves of
/// [#publish], the next run finds the former result set aside and puts it back first.
final class ResultFolder implements AutoCloseable, Unfinished {

    private final FileOps ops;
    private final Folders folders;
    private final ResultPlace place;
    private final Path draft;
    private final Fate fate = new Fate();
    private final List<Path> kept;
    private final Optional<Password> password;
    private final Map<String, String> written = new ConcurrentHashMap<>();
    private boolean published;

    private ResultFolder(FileOps ops, ResultPlace place, Path draft, List<Path> kept, Optional<Password> password) {
        this.ops = ops;
        this.folders = new Folders(ops);
        this.place = place;
        this.draft = draft;
        this.kept = kept;
        this.password = password;
    }

    /// Begins a result; the folder above it is made where it is missing.
    ///
    /// @param password locks the files that Office opens; empty for none
    static ResultFolder at(Destination destination, Optional<Password> password) throws IOException {
        return at(destination, new Disk(), password);
    }

    /// A result that nothing locks.
    static ResultFolder at(Destination destination) throws IOException {
        return at(destination, Optional.empty());
    }

    /// The same with other file operations, which may fail.
    static ResultFolder at(Destination destination, FileOps ops) throws IOException {
        return at(destination, ops, Optional.empty());
    }

    private static ResultFolder at(Destination destination, FileOps ops, Optional<Password> password)
            throws IOException {
        ResultPlace place = ResultPlace.at(destination.place(), destination.today(), ops);
        new Folders(ops).make(place.above());
        List<Path> kept = place.putBack();
        Path draft = place.remains().draftOf(Folders.name(destination.place()));
        ops.makeFolder(draft);
        return new ResultFolder(ops, place, draft, new ArrayList<>(kept), password);
    }

    /// Opens a file of the result for writing; it is on the disk when the stream is closed. Others do not read it.
    OutputStream open(String name) throws IOException {
        fate.beforeWriting();
        Path file = draft.resolve(name);
        Path folder = file.getParent();
        if (folder != null) {
            folders.make(folder);
        }
        OutputStream measured = new Measured(ops.create(file), hash -> written.put(name, hash));
        return password.isPresent() && OfficeLock.fits(name)
                ? OfficeLock.on(measured, password.get(), draft)
                : measured;
    }

    /// Takes in a file that another process has made: it gets a second name here and keeps its first.
    ///
    /// @param hash what it was when it was made; [#publish] holds it to that
    void adopt(Path made, String name, String hash) throws IOException {
        fate.beforeWriting();
        Path file = draft.resolve(name);
        Path folder = file.getParent();
        if (folder != null) {
            folders.make(folder);
        }
        ops.link(made, file);
        written.put(name, hash);
    }

    /// Takes a file back whose writing failed; nothing where it was not begun.
    void discard(String name) throws IOException {
        folders.delete(draft.resolve(name));
        written.keySet().removeIf(file -> file.equals(name) || file.startsWith(name + "/"));
    }

    /// The names of the files written so far in a folder of the result, sorted; none where there is no such folder.
    List<String> names(String name) throws IOException {
        return Folders.list(draft.resolve(name)).stream().map(Folders::name).toList();
    }

    /// Moves the result to its place, in the place of the one before.
    ///
    /// @return its files relative to the place, sorted
    /// @throws Incomplete where a file is not as it was written
    List<Path> publish() throws IOException {
        Manifest manifest = Manifest.byHand(written);
        // Whoever else writes here may have taken this run for dead.
        Optional<String> missing = manifest.firstMissing(draft);
        if (missing.isPresent()) {
            throw new Incomplete(missing.get());
        }
        folders.force(draft);
        manifest.write(draft, ops);
        fate.beforeMoving();
        kept.addAll(place.take(draft));
        published = true;
        return manifest.files().keySet().stream().map(Path::of).sorted().toList();
    }

    /// Where that lies which a person had put or changed in former results.
    List<Path> kept() {
        return List.copyOf(kept);
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
            place.remains().discard(draft);
        }
    }
}
