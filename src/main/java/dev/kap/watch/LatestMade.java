package dev.kap.watch;

import dev.kap.disk.Folders;
import dev.kap.watch.work.MadeNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The last results that were made, those of former watchers included.
final class LatestMade {

    private static final int SHOWN = 3;

    private final Path notes;
    private final List<MadeNote> latest = new ArrayList<>();
    private boolean looked;

    LatestMade(Path notes) {
        this.notes = notes;
    }

    void add(MadeNote note) {
        latest.remove(note);
        latest.add(note);
        latest.sort(Comparator.comparing(MadeNote::when).reversed());
        if (latest.size() > SHOWN) {
            latest.removeLast();
        }
    }

    List<MadeNote> newestFirst() throws IOException {
        if (!looked) {
            for (Path file : lastWritten()) {
                Folders.read(file).flatMap(MadeNote::parse).ifPresent(this::add);
            }
            looked = true;
        }
        return List.copyOf(latest);
    }

    private List<Path> lastWritten() throws IOException {
        Map<Path, FileTime> written = new HashMap<>();
        for (Path file : Folders.list(notes)) {
            try {
                written.put(file, Files.getLastModifiedTime(file));
            } catch (NoSuchFileException gone) {
                written.remove(file); // Taken away meanwhile.
            }
        }
        return written.entrySet().stream()
                .sorted(Map.Entry.<Path, FileTime>comparingByValue().reversed())
                .limit(SHOWN)
                .map(Map.Entry::getKey)
                .toList();
    }
}
