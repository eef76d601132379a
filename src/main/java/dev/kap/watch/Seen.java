package dev.kap.watch;

import dev.kap.disk.Folders;
import java.nio.file.Path;
import java.util.List;

/// What a look at the inbox finds: something that may become a drop.
///
/// @param shape size, time and identity of it and its parts as text: the same shape, the same bytes, as far as one
///     can tell without reading
/// @param parts the files that become one drop under the name of the path; empty for what lies there itself
record Seen(Path path, Kind kind, String shape, List<Seen> parts) {

    Seen {
        parts = List.copyOf(parts);
    }

    /// What lies there itself.
    Seen(Path path, Kind kind, String shape) {
        this(path, kind, shape, List.of());
    }

    /// What people drop.
    enum Kind {
        WORKBOOK,
        TABLE,
        ZIP,
        FOLDER
    }

    String name() {
        return Folders.name(path);
    }

    /// Name of the folder that gets its result.
    String result() {
        return FileNames.result(name(), kind == Kind.FOLDER);
    }

    /// Whether there is text in it, which does not show where it ends.
    boolean isText() {
        return kind == Kind.TABLE || kind == Kind.FOLDER;
    }
}
