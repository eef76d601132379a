package dev.kap.watch.work;

import dev.kap.disk.Fingerprint;
import dev.kap.disk.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// By what the name of a file is known again without being written down: names of customers' files are the customers'.
///
/// @param text a sign that few names begin with, and some digits of the name's fingerprint
public record NameMark(String text) {

    private static final int DIGITS = 16;
    private static final Pattern MARK = Pattern.compile("~[0-9a-f]{" + DIGITS + "}");

    /// The mark of a name.
    public static NameMark of(String name) {
        return new NameMark("~" + Fingerprint.of(name).substring(0, DIGITS));
    }

    /// From the line of a note; in one of an earlier version of the program the name itself stands there.
    static NameMark read(String line) {
        return MARK.matcher(line).matches() ? new NameMark(line) : of(line);
    }

    /// Whether it is the mark of that name.
    boolean isOf(String name) {
        return of(name).equals(this);
    }

    /// What has that name in a folder.
    public Optional<Path> in(Path folder) throws IOException {
        return Folders.list(folder).stream()
                .filter(file -> isOf(Folders.name(file)))
                .findFirst();
    }
}
