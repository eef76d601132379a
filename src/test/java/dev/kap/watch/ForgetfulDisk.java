package dev.kap.watch;

import dev.kap.disk.Disk;
import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The disk as it is after a loss of power: names that were moved or deleted in a folder, and not forced, are as they
 * were before. A file that was written and forced keeps its bytes and the name it was made with, as on every usual
 * file system of Linux.
 */
final class ForgetfulDisk implements FileOps {

    private final FileOps disk = new Disk();
    private final Deque<Step> loose = new ArrayDeque<>();

    /** A step that has not reached the disk yet. */
    private record Step(Path folder, Undo undo) {}

    private interface Undo {
        void undo() throws IOException;
    }

    /** The power goes. */
    void lose() throws IOException {
        while (!loose.isEmpty()) {
            try {
                loose.removeLast().undo().undo();
            } catch (NoSuchFileException overtaken) {
                // A later step with the same file, or the folder above, has reached the disk.
                continue;
            }
        }
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        disk.makeFolder(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Optional<byte[]> before = content(to);
        disk.move(from, to);
        later(to, () -> {
            disk.move(to, from);
            if (before.isPresent()) {
                Files.write(to, before.get());
            }
        });
    }

    @Override
    public boolean exchange(Path one, Path other) throws IOException {
        boolean done = disk.exchange(one, other);
        if (done) {
            later(other, () -> disk.exchange(one, other));
        }
        return done;
    }

    @Override
    public void moveNew(Path from, Path to) throws IOException {
        disk.moveNew(from, to);
        later(to, () -> disk.move(to, from));
    }

    @Override
    public void link(Path from, Path to) throws IOException {
        disk.link(from, to);
        later(to, () -> disk.delete(to));
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        return disk.create(file);
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        disk.append(file, bytes);
    }

    @Override
    public void delete(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        Optional<byte[]> before = content(path);
        disk.delete(path);
        if (folder) {
            later(path, () -> disk.makeFolder(path));
        } else if (before.isPresent()) {
            later(path, () -> Files.write(path, before.get()));
        }
    }

    @Override
    public void force(Path folder) throws IOException {
        disk.force(folder);
        loose.removeIf(step -> step.folder().equals(folder));
    }

    private void later(Path changed, Undo undo) {
        Path folder = changed.getParent();
        loose.add(new Step(folder == null ? changed : folder, undo));
    }

    private static Optional<byte[]> content(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(Folders.name(file), e);
        }
    }
}
