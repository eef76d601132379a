package dev.kap.report.word;

import dev.kap.document.Document;
import dev.kap.report.office.FixedZip;
import dev.kap.theme.Theme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Word files as the tests write them, and their parts as text. */
final class Written {

    private Written() {}

    /** The sample document with the built-in reference. */
    static byte[] sample() throws IOException {
        return document(SampleDocument.document());
    }

    static byte[] document(Document document) throws IOException {
        return document(document, WordWriter.builtInReference());
    }

    static byte[] document(Document document, byte[] reference) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordWriter(Theme.standard(), reference).write(document, SampleDocument.PAGES, out);
        return out.toByteArray();
    }

    static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    static String part(byte[] docx, String name) throws IOException {
        return new String(parts(docx).get(name), StandardCharsets.UTF_8);
    }

    /** The file with one part changed. */
    static byte[] with(byte[] docx, String name, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = parts(docx);
        parts.put(name, change.apply(part(docx, name)).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FixedZip.write(parts, out);
        return out.toByteArray();
    }
}
