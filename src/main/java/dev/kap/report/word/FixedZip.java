package dev.kap.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Zip files that depend on their content alone: entries in the order given, all of one fixed time.
final class FixedZip {

    /// Soon after the earliest time that a zip file can hold: at that very moment Java adds a second, zoned time.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedZip() {}

    /// Writes the entries; `out` stays open.
    static void write(Map<String, byte[]> entries, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            zip.putNextEntry(head(entry.getKey(), entry.getValue()));
            zip.write(entry.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    /// The same entries, without the time of the zip they came in.
    static void rewrite(byte[] zip, OutputStream out) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        write(entries, out);
    }

    private static ZipEntry head(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        if (name.endsWith(".png")) {
            // Packed already: packing it again costs time and gains nothing.
            CRC32 check = new CRC32();
            check.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(check.getValue());
        }
        return entry;
    }
}
