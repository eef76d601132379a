package dev.kap.run;

import dev.kap.disk.Disk;
import dev.kap.disk.FileOps;
import dev.kap.disk.Remains;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// A single file that appears whole or not at all: it is written hidden beside its place and moved in at the end. It
/// never takes the place of another.
final class WholeFile {

    /// What stands in the file.
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /// What is to be said where something has the name of the file already.
    static Refusal taken(Path file) {
        return new Refusal(Sentence.of("run.file-is-there", Arg.text(file.toString())));
    }

    /// Whether something has the name of the file already, and be it a link that leads nowhere.
    static boolean isTaken(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /// Writes the file; the folder above it is made where it is missing.
    ///
    /// @throws Refusal where something has its name, even if it came while the file was written
    static void write(Path file, Content content, Progress progress) throws IOException {
        Path place = file.toAbsolutePath().normalize();
        Path above = place.getParent();
        if (above == null) {
            throw new IOException("a file cannot be the root of the file system");
        }
        if (isTaken(place)) {
            throw taken(file);
        }
        Files.createDirectories(above);
        FileOps ops = new Disk();
        Path draft = Remains.draftIn(above);
        Fate fate = new Fate();
        progress.holding(() -> abandoned(fate, ops, draft));
        try {
            try (OutputStream out = ops.create(draft)) {
                content.writeTo(out);
            }
            fate.beforeMoving();
            ops.moveNew(draft, place);
        } catch (FileAlreadyExistsException came) {
            throw taken(file);
        } finally {
            ops.delete(draft);
        }
    }

    private static boolean abandoned(Fate fate, FileOps ops, Path draft) throws IOException {
        boolean abandoned = fate.abandon();
        if (abandoned) {
            ops.delete(draft);
        }
        return abandoned;
    }
}
