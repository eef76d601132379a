package dev.kap.run;

import dev.kap.disk.Disk;
import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A single file that appears whole or not at all: it is written hidden beside its place and moved in at the end.
final class WholeFile {

    /// What stands in the file.
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /// Writes the file, in the place of one that is there; the folder above it is made where it is missing.
    static void write(Path file, Content content, Progress progress) throws IOException {
        Path place = file.toAbsolutePath().normalize();
        Path above = place.getParent();
        if (above == null) {
            throw new IOException("a file cannot be the root of the file system");
        }
        Files.createDirectories(above);
        FileOps ops = new Disk();
        ResultFolder.removeAbandoned(above, new Folders(ops));
        Path draft =
                above.resolve(ResultFolder.NEW + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".part");
        Fate fate = new Fate();
        progress.holding(() -> abandoned(fate, ops, draft));
        try {
            try (OutputStream out = ops.create(draft)) {
                content.writeTo(out);
            }
            fate.beforeMoving();
            ops.move(draft, place);
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
