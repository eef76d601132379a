package dev.kap.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/// The steps by which the program changes the disk; between any two of them it may be killed.
///
/// [Disk] takes them for real; tests put an implementation between that fails or ends the run at a step they choose.
public interface FileOps {

    /// Makes a folder that only its owner reads; nothing where it is there. The folder above must be there.
    void makeFolder(Path folder) throws IOException;

    /// Moves a file or folder within its file system in one step; replaces a file, or an empty folder, at `to`.
    void move(Path from, Path to) throws IOException;

    /// Swaps two files or folders of one file system in one step, in which neither name is ever missing.
    ///
    /// @return false, and nothing has changed, where the system has no such step
    boolean exchange(Path one, Path other) throws IOException;

    /// Moves a file or folder to a name that nothing has.
    ///
    /// @throws FileAlreadyExistsException if something has it, even if it came at the same moment
    void moveNew(Path from, Path to) throws IOException;

    /// Gives a file a second name that nothing has; where the file system knows no second names, a copy of it.
    ///
    /// @throws FileAlreadyExistsException if something has it
    void link(Path from, Path to) throws IOException;

    /// Opens a new file that only its owner reads; it is on the disk when the stream is closed.
    ///
    /// @throws FileAlreadyExistsException if it is there
    OutputStream create(Path file) throws IOException;

    /// Adds bytes to a file in one piece, or begins it with them; they are on the disk afterwards.
    void append(Path file, byte[] bytes) throws IOException;

    /// Deletes a file or an empty folder; nothing where it is not there.
    void delete(Path path) throws IOException;

    /// Makes sure that names made, moved or deleted in a folder are on the disk.
    void force(Path folder) throws IOException;
}
