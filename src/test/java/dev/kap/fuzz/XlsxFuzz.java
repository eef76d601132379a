package dev.kap.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook: any bytes as the whole file where they begin like a zip. Else the parts of one, each between signs that no
 * XML has, its name in its first line: inside a zip, a changed letter would only ever spoil a checksum.
 */
public final class XlsxFuzz {

    private static final String BETWEEN = "\u0001";

    private XlsxFuzz() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] data) {
        boolean whole = data.length > 1 && data[0] == 'P' && data[1] == 'K';
        Fuzzed.check(whole ? data : zip(data), ".xlsx");
    }

    private static byte[] zip(byte[] data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : new String(data, StandardCharsets.ISO_8859_1).split(BETWEEN)) {
                int line = part.indexOf('\n');
                if (line > 0 && line < 200) {
                    add(zip, part.substring(0, line), part.substring(line + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        try {
            zip.putNextEntry(new ZipEntry(name));
        } catch (ZipException twice) {
            return;
        }
        zip.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    static List<byte[]> seeds() throws IOException {
        byte[] sound = SmallInput.workbook(new XSSFWorkbook());
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sound))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
                parts.add(entry.getName() + "\n" + text);
            }
        }
        return List.of(sound, String.join(BETWEEN, parts).getBytes(StandardCharsets.ISO_8859_1));
    }
}
