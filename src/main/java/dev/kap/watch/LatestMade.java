package dev.kap.watch;

import dev.kap.disk.Folders;
import dev.kap.watch.work.MadeNote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
            for (Path file : Folders.newestFirst(notes).stream().limit(SHOWN).toList()) {
                Folders.read(file).flatMap(MadeNote::parse).ifPresent(this::add);
            }
            looked = true;
        }
        return List.copyOf(latest);
    }
}
