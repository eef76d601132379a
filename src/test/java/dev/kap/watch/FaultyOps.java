package dev.kap.watch;

import dev.kap.disk.Disk;
import dev.kap.disk.FileOps;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The real disk, on which each step can be made to fail, or to be the last one before a kill. */
final class FaultyOps implements FileOps {

    /** The end of a process: nobody may catch it, and nothing is cleared away after it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Decides what becomes of a step. */
    interface Fault {
        void before(String step, Path path) throws IOException;
    }

    private final FileOps disk;
    private final Fault fault;

    FaultyOps(Fault fault) {
        this(fault, new Disk());
    }

    FaultyOps(Fault fault, FileOps disk) {
        this.fault = fault;
        this.disk = disk;
    }

    /** Kills at the step of that number, counted from 1; writes count as steps of their own and leave half a file. */
    static FaultyOps killingAt(int step) {
        return killingAt(step, new Disk());
    }

    /** The same on a disk that may forget. */
    static FaultyOps killingAt(int step, FileOps disk) {
        int[] count = {0};
        Fault kill = (_, _) -> {
            // What is dead takes no more steps, not even those of "finally".
            if (++count[0] >= step) {
                throw new Killed();
            }
        };
        return new FaultyOps(kill, disk);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        fault.before("mkdir", folder);
        disk.makeFolder(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        fault.before("rename", to);
        disk.move(from, to);
    }

    @Override
    public boolean exchange(Path one, Path other) throws IOException {
        fault.before("exchange", other);
        return disk.exchange(one, other);
    }

    @Override
    public void moveNew(Path from, Path to) throws IOException {
        fault.before("link", to);
        if (disk instanceof Disk && java.nio.file.Files.isRegularFile(from)) {
            java.nio.file.Files.createLink(to, from);
            fault.before("unlink", from);
            disk.delete(from);
        } else {
            disk.moveNew(from, to);
        }
    }

    @Override
    public void link(Path from, Path to) throws IOException {
        fault.before("link", to);
        disk.link(from, to);
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        fault.before("create", file);
        return new FilterOutputStream(disk.create(file)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length / 2);
                out.flush();
                fault.before("write", file);
                out.write(bytes, from + length / 2, length - length / 2);
            }

            @Override
            public void close() throws IOException {
                fault.before("fsync", file);
                out.close();
            }
        };
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        fault.before("append", file);
        disk.append(file, bytes);
    }

    @Override
    public void delete(Path path) throws IOException {
        fault.before("unlink", path);
        disk.delete(path);
    }

    @Override
    public void force(Path folder) throws IOException {
        fault.before("fsync", folder);
        disk.force(folder);
    }
}
