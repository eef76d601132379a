package dev.kap.watch;

import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The watchers that serve one inbox: each has a file with who it is and a number that it counts up.
///
/// A file lock would be simpler, but on shares it may hold nothing. Another watcher is dead if it is on this machine
/// and its process is gone, or if its number has not changed for the length of the lease, by our own pace.
final class WatcherRegistry {

    private final Places places;
    private final FileOps ops;
    private final Timing timing;
    private final Pace pace;
    private final WatcherIdentity self;
    private final Map<String, Sign> signs = new HashMap<>();
    private long beats;
    private long lastBeat;

    WatcherRegistry(Places places, FileOps ops, Timing timing, Pace pace, WatcherIdentity self) {
        this.places = places;
        this.ops = ops;
        this.timing = timing;
        this.pace = pace;
        this.self = self;
    }

    private record Sign(String text, long nanos) {}

    /// Enters this watcher; makes the folders of the inbox where they are missing.
    void enter() throws IOException {
        Folders folders = new Folders(ops);
        for (Path folder : List.of(
                places.state(),
                places.watchers(),
                places.work(),
                places.made(),
                places.ledgers(),
                places.log(),
                places.done(),
                places.failed())) {
            folders.make(folder);
        }
        write();
        folders.make(places.ownWork());
    }

    /// Whether this watcher is still entered: not if the share is away, or another took us for dead.
    boolean isEntered() {
        return Files.exists(own());
    }

    /// Gives a sign of life if it is time for one.
    void beat() throws IOException {
        if (pace.nanos() - lastBeat >= timing.beat().toNanos()) {
            if (!isEntered()) {
                throw new java.nio.file.NoSuchFileException(own().toString());
            }
            write();
        }
    }

    /// Asked again and again while something takes its time: gives signs of life, and says whether to go on with it.
    boolean goesOn() {
        try {
            beat();
        } catch (IOException away) {
            // Found again by the next round, which says so.
            return !pace.stopped();
        }
        return !pace.stopped();
    }

    private void write() throws IOException {
        beats++;
        lastBeat = pace.nanos();
        new Folders(ops).write(places.state().resolve(".beat-" + places.self()), own(), self + "\n" + beats + "\n");
    }

    /// Names of other watchers that left files and live no more.
    List<String> dead() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path file : Folders.list(places.watchers())) {
            String name = Folders.name(file);
            if (!name.equals(places.self()) && isDead(file, name)) {
                dead.add(name);
            }
        }
        for (Path work : Folders.list(places.work())) {
            String name = Folders.name(work);
            if (!name.equals(places.self()) && !Files.exists(places.watchers().resolve(name))) {
                dead.add(name);
            }
        }
        return dead;
    }

    private boolean isDead(Path file, String name) throws IOException {
        String text = Folders.read(file).orElse("");
        if (WatcherIdentity.parse(text.lines().findFirst().orElse("")).isDeadFor(self)) {
            return true;
        }
        long now = pace.nanos();
        Sign before = signs.get(name);
        if (before == null || !before.text().equals(text)) {
            signs.put(name, new Sign(text, now));
            return false;
        }
        return now - before.nanos() >= timing.lease().toNanos();
    }

    /// Takes a dead watcher's file away, after all that it left has been taken over.
    void bury(String name) throws IOException {
        ops.delete(places.watchers().resolve(name));
        signs.remove(name);
    }

    /// Leaves: what this watcher has claimed and not ended is anybody's.
    void leave() throws IOException {
        ops.delete(own());
    }

    private Path own() {
        return places.watchers().resolve(places.self());
    }
}
