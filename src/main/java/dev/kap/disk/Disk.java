package dev.kap.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// The real disk. On Windows rights are inherited from the folder above, and names need not be forced.
public final class Disk implements FileOps {

    private static final FileAttribute<?> OWNER_ENTERS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> OWNER_READS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    @Override
    public void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, isPosix(folder) ? new FileAttribute<?>[] {OWNER_ENTERS} : none());
        } catch (FileAlreadyExistsException there) {
            if (!Files.isDirectory(folder)) {
                throw there;
            }
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public boolean exchange(Path one, Path other) {
        return Exchange.of(one, other);
    }

    @Override
    public void moveNew(Path from, Path to) throws IOException {
        if (!isPosix(from)) {
            // Without an option Windows itself refuses a name that is taken.
            Files.move(from, to);
        } else if (Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS) || !linked(from, to)) {
            refuseTaken(to);
            move(from, to);
        } else {
            Files.delete(from);
        }
    }

    @Override
    public void link(Path from, Path to) throws IOException {
        if (!linked(from, to)) {
            try (OutputStream copy = create(to)) {
                Files.copy(from, copy);
            }
        }
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        FileChannel channel = open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new BufferedOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void close() throws IOException {
                // Who writes through a lock may close twice.
                if (channel.isOpen()) {
                    try (channel) {
                        flush();
                        channel.force(true);
                    }
                }
            }
        };
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    @Override
    public void force(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /// A second name is the only step of POSIX that never takes one that is there; some file systems have none.
    private static boolean linked(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
            return true;
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            return false;
        }
    }

    private static void refuseTaken(Path to) throws FileAlreadyExistsException {
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(to.toString());
        }
    }

    private static FileChannel open(Path file, StandardOpenOption... options) throws IOException {
        return FileChannel.open(file, Set.of(options), isPosix(file) ? new FileAttribute<?>[] {OWNER_READS} : none());
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] none() {
        return new FileAttribute<?>[0];
    }
}
