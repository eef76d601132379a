package dev.kap.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A single file that appears whole or not at all: it is written hidden beside its place and moved in at the end.
final class WholeFile {

    /// What stands in the file.
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /// Writes the file, in the place of one that is there; the folder above it is made where it is missing.
    static void write(Path file, Content content) throws IOException {
        Path place = file.toAbsolutePath().normalize();
        Path above = place.getParent();
        if (above == null) {
            throw new IOException("a file cannot be the root of the file system");
        }
        Files.createDirectories(above);
        ResultFolder.removeAbandoned(above);
        Path draft = Files.createTempFile(
                above, ResultFolder.NEW + ProcessHandle.current().pid() + "-", ".part");
        try {
            fill(draft, content);
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void fill(Path draft, Content content) throws IOException {
        ResultFolder.keepPrivate(draft);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }
}
