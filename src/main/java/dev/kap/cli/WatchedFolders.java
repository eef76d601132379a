package dev.kap.cli;

import dev.kap.disk.Disk;
import dev.kap.disk.Folders;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// The folders of `kap watch` and `kap audit`, by their real paths.
final class WatchedFolders {

    private WatchedFolders() {}

    /// The inbox; made where it is missing.
    static Path inbox(Path inbox) throws IOException {
        return made(inbox);
    }

    /// The folder of results, made where that is possible; empty where it and the inbox lie in each other: results
    /// would be taken for drops, or the inbox for a result.
    static Optional<Path> apartFrom(Path inbox, Path out) {
        Path there = out.toAbsolutePath().normalize();
        try {
            new Folders(new Disk()).make(there);
            there = there.toRealPath();
        } catch (IOException notNow) {
            // The watcher waits until it is there, and says so.
            there = out.toAbsolutePath().normalize();
        }
        return there.startsWith(inbox) || inbox.startsWith(there) ? Optional.empty() : Optional.of(there);
    }

    /// The language of the machine, where we speak it; English otherwise.
    static Wording wording(Clock clock) {
        String language = Locale.getDefault().getLanguage();
        Locale spoken = Wording.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst()
                .orElse(Locale.ENGLISH);
        return Wording.of(spoken, "EUR", LocalDate.now(clock));
    }

    private static Path made(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath());
        }
        return folder.toRealPath();
    }
}
