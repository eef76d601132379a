package dev.kap.watch;

import dev.kap.disk.Fingerprint;
import dev.kap.disk.Folders;
import dev.kap.intake.Intake;
import dev.kap.intake.StoredRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Whether somebody's name stands in a drop or in a result.
final class NamedIn {

    /// What a result says in plain text.
    private static final Set<String> TEXTS = Set.of("json", "html", "ics", "txt", "csv");

    /// Calendars break their lines: a break and a blank are nothing.
    private static final String FOLD = "\r?\n[ \t]";

    /// A name of a zip's entry says how large it is; more is no table.
    private static final int LARGEST_ENTRY = 100_000_000;

    /// In which Excel saves a CSV file that nobody asked to be UTF-8.
    private static final Charset OF_OLD_EXCEL = Charset.forName("windows-1252");

    private NamedIn() {}

    /// Empty where the drop cannot be read.
    static Optional<Boolean> drop(Path drop, String name) throws IOException {
        if (FileNames.isZip(Folders.name(drop))) {
            return zip(drop, name);
        }
        List<StoredRow> rows = Intake.stored(List.of(drop));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> holds(cell.text(), name)));
    }

    private static Optional<Boolean> zip(Path drop, String name) throws IOException {
        boolean named = false;
        boolean entries = false;
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(drop))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries = true;
                byte[] table = bytes(in);
                named |= holds(new String(table, StandardCharsets.UTF_8), name)
                        || holds(new String(table, OF_OLD_EXCEL), name);
            }
        } catch (ZipException damaged) {
            return Optional.empty();
        }
        return entries ? Optional.of(named) : Optional.empty();
    }

    private static byte[] bytes(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(in.readNBytes(LARGEST_ENTRY));
        return bytes.toByteArray();
    }

    /// Asked of what a result holds as text first, then of its documents: it may hold nothing else, or what people
    /// have written into them.
    ///
    /// @param unread is told what cannot be searched
    static boolean result(Path folder, String name, Consumer<Path> unread) throws IOException {
        List<Path> files = Fingerprint.files(folder);
        for (Path file : files) {
            if (TEXTS.contains(DocumentWords.ending(file))
                    && holds(Files.readString(file).replaceAll(FOLD, ""), name)) {
                return true;
            }
        }
        List<Path> closed = new ArrayList<>();
        for (Path file : files) {
            if (DocumentWords.isDocument(file) && document(file, name, closed::add)) {
                return true;
            }
        }
        closed.forEach(unread);
        return false;
    }

    /// Whether a document names somebody.
    static boolean document(Path file, String name, Consumer<Path> unread) throws IOException {
        Optional<String> words = DocumentWords.of(file);
        if (words.isEmpty()) {
            unread.accept(file);
        }
        return words.filter(text -> holds(text, name) || holds(withoutBlanks(text), withoutBlanks(name)))
                .isPresent();
    }

    /// The blanks of a PDF are guesses.
    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static boolean holds(String text, String name) {
        String key = key(name);
        return !key.isEmpty() && key(text).contains(key);
    }

    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
