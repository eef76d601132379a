package dev.kap.watch;

import dev.kap.disk.Fingerprint;
import dev.kap.disk.Folders;
import dev.kap.intake.Intake;
import dev.kap.intake.StoredRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
                named |= holds(new String(bytes(in), StandardCharsets.UTF_8), name);
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

    /// Asked of what a result holds as text; its documents are made of the same.
    static boolean result(Path folder, String name) throws IOException {
        for (Path file : Fingerprint.files(folder)) {
            String ending = Folders.name(file);
            if (TEXTS.contains(ending.substring(ending.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                    && holds(Files.readString(file).replaceAll(FOLD, ""), name)) {
                return true;
            }
        }
        return false;
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
