package dev.kap.watch;

import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/// Who works on what: a drop belongs to the watcher into whose folder it was renamed. A rename succeeds for one only.
final class Claims {

    /// On a desk: the fingerprint of the drop.
    private static final String SOURCE = "source";

    /// On a desk: the name of a folder, and the files that are to be in it.
    private static final String PARTS = "parts";

    private final Places places;
    private final FileOps ops;
    private final Folders folders;
    private final Random random;

    Claims(Places places, FileOps ops, Random random) {
        this.places = places;
        this.ops = ops;
        this.folders = new Folders(ops);
        this.random = random;
    }

    /// Claims something seen; empty where another was faster or it is no longer there.
    ///
    /// @throws IOException where it cannot be moved: on Windows, because a program has it open
    Optional<Drop> claim(Seen seen) throws IOException {
        Path desk = places.ownWork().resolve(String.format("%016x", random.nextLong()));
        Path in = desk.resolve(Drop.IN);
        ops.makeFolder(desk);
        ops.makeFolder(in);
        Path file = in.resolve(seen.name());
        try {
            ops.move(seen.path(), file);
        } catch (NoSuchFileException gone) {
            folders.delete(desk);
            return Optional.empty();
        } catch (IOException held) {
            folders.delete(desk);
            throw held;
        }
        ops.force(in);
        ops.force(places.inbox());
        return Optional.of(new Drop(desk, file));
    }

    /// Claims several files as one folder of the name seen. What was to be together is noted first: a claim that is
    /// killed half-way is gone on with.
    Optional<Drop> claimTogether(Seen seen) throws IOException {
        Path desk = places.ownWork().resolve(String.format("%016x", random.nextLong()));
        ops.makeFolder(desk);
        ops.makeFolder(desk.resolve(Drop.IN));
        String names = seen.parts().stream().map(Seen::name).collect(Collectors.joining("\n"));
        folders.write(desk.resolve(PARTS + ".new"), desk.resolve(PARTS), seen.name() + "\n" + names + "\n");
        gather(desk);
        ops.force(places.inbox());
        return of(places.ownWork()).stream()
                .filter(drop -> drop.desk().equals(desk))
                .findFirst();
    }

    /// Moves the files that are noted on a desk into the folder that they are to be.
    private void gather(Path desk) throws IOException {
        List<String> lines =
                Folders.read(desk.resolve(PARTS)).orElse("").lines().toList();
        if (lines.isEmpty()) {
            return;
        }
        Path folder = desk.resolve(Drop.IN).resolve(lines.getFirst());
        for (String name : lines.subList(1, lines.size())) {
            if (Files.exists(places.inbox().resolve(name))) {
                ops.makeFolder(folder);
                moveIn(places.inbox().resolve(name), folder.resolve(name));
            }
        }
        // From here on it is a folder like any other: what comes under these names is another drop.
        ops.delete(desk.resolve(PARTS));
    }

    private void moveIn(Path file, Path place) throws IOException {
        try {
            ops.moveNew(file, place);
        } catch (FileSystemException elsewhere) {
            // Somebody took it away, has it open, or it is a later one of that name: then it is a drop of its own.
            return;
        }
    }

    /// What this watcher has claimed and not ended, oldest name first.
    List<Drop> own() throws IOException {
        for (Path desk : Folders.list(places.ownWork())) {
            gather(desk);
        }
        return of(places.ownWork());
    }

    /// Whether other watchers have claimed drops: they may be dead, which shows only after a while.
    boolean othersHaveSome() throws IOException {
        for (Path watcher : Folders.list(places.work())) {
            if (!watcher.equals(places.ownWork()) && !of(watcher).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// Whether any watcher works on a drop whose result would have the same folder; two of them wait for each other, so
    /// that the one dropped last is the one that stays.
    boolean isBusy(String result) throws IOException {
        String wanted = FileNames.folded(result);
        for (Path watcher : Folders.list(places.work())) {
            for (Drop drop : of(watcher)) {
                if (FileNames.folded(drop.result()).equals(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether it is noted that a drop contains this, and nothing else.
    boolean isNoted(Drop drop, String source) throws IOException {
        return Folders.read(drop.desk().resolve(SOURCE)).equals(Optional.of(source));
    }

    /// Notes what a drop contains, for the other watchers.
    void note(Drop drop, String source) throws IOException {
        folders.write(drop.desk().resolve(SOURCE + ".new"), drop.desk().resolve(SOURCE), source);
    }

    /// Puts a drop back into the inbox that is not what was seen there; where its name is taken by now, it stays.
    void giveBack(Drop drop) throws IOException {
        try {
            ops.moveNew(drop.file(), places.inbox().resolve(drop.name()));
            end(drop);
        } catch (FileAlreadyExistsException taken) {
            // Served as it is: the content is compared again before a result of it counts.
            note(drop, "");
        }
    }

    /// Whether another watcher works on the same content and comes first; called after [#note].
    boolean comesLater(Drop drop, String source) throws IOException {
        for (Path watcher : Folders.list(places.work())) {
            for (Path desk : Folders.list(watcher)) {
                if (Folders.name(desk).compareTo(drop.id()) < 0
                        && !watcher.equals(places.ownWork())
                        && Folders.read(desk.resolve(SOURCE)).equals(Optional.of(source))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Takes over what a dead watcher had claimed. Of several that try, each drop goes to one.
    void adopt(String dead) throws IOException {
        Path work = places.work().resolve(dead);
        for (Path desk : Folders.list(work)) {
            adopt(desk);
        }
        // Not with all that is in it: what is left is somebody's drop.
        ops.delete(work);
    }

    /// @return whether nobody was faster
    private boolean adopt(Path desk) throws IOException {
        try {
            ops.move(desk, places.ownWork().resolve(Folders.name(desk)));
            return true;
        } catch (NoSuchFileException another) {
            return false;
        }
    }

    /// Ends a claim: what was noted about it goes. The drop itself has been moved away.
    void end(Drop drop) throws IOException {
        if (!Folders.list(drop.desk().resolve(Drop.IN)).isEmpty()) {
            throw new FileAlreadyExistsException(drop.file().toString(), null, "a drop is not to be deleted");
        }
        folders.delete(drop.desk());
    }

    private List<Drop> of(Path watcher) throws IOException {
        List<Drop> drops = new ArrayList<>();
        for (Path desk : Folders.list(watcher)) {
            List<Path> inside = Folders.list(desk.resolve(Drop.IN));
            if (!inside.isEmpty()) {
                drops.add(new Drop(desk, inside.getFirst()));
            } else if (watcher.equals(places.ownWork()) && Files.isDirectory(desk)) {
                // A claim that was killed before its rename, or after its drop was moved away.
                folders.delete(desk);
            }
        }
        return drops;
    }
}
