package dev.kap.watch;

import dev.kap.disk.Folders;
import java.nio.file.Files;
import java.nio.file.Path;

/// Something dropped that this watcher has claimed: nobody else works on it.
///
/// @param desk its folder among the watcher's work: in it `in/<name>`, and what is noted about it
/// @param file the workbook, file or folder itself, under the name it was dropped with
record Drop(Path desk, Path file) {

    /// Folder on the desk that holds nothing but the drop.
    static final String IN = "in";

    /// A random number that tells drops apart.
    String id() {
        return Folders.name(desk);
    }

    String name() {
        return Folders.name(file);
    }

    boolean isFolder() {
        return Files.isDirectory(file);
    }

    /// Name of the folder that gets its result.
    String result() {
        return FileNames.result(name(), isFolder());
    }
}
