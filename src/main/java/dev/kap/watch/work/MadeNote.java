package dev.kap.watch.work;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// What is kept of a drop that a result was made of: a small file named by the fingerprint of its content.
///
/// @param when the result was made
/// @param result mark of the name of its folder
/// @param name mark of the name of the drop in `done`
/// @param former mark of what it is called there when another one of that name comes
/// @param findings empty in a note of an earlier version of the program
public record MadeNote(Instant when, NameMark result, NameMark name, NameMark former, Optional<Remembered> findings) {

    private static final int HEAD = 4;

    /// As it is written.
    public String text() {
        return String.join("\n", when.toString(), result.text(), name.text(), former.text())
                + "\n"
                + findings.map(Remembered::text).orElse("");
    }

    /// From such a text; empty where it is none.
    public static Optional<MadeNote> parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new MadeNote(
                    Instant.parse(lines.get(0)),
                    NameMark.read(lines.get(1)),
                    NameMark.read(lines.size() < HEAD ? "" : lines.get(2)),
                    NameMark.read(lines.size() < HEAD ? "" : lines.get(3)),
                    lines.size() < HEAD ? Optional.empty() : Remembered.parse(lines.subList(HEAD, lines.size()))));
        } catch (DateTimeParseException damaged) {
            return Optional.empty();
        }
    }
}
