package dev.kap.watch;

import dev.kap.disk.Folders;
import dev.kap.report.pdf.PdfWords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// What documents say: Word files, slides and workbooks are XML in a zip, a PDF shows it.
final class DocumentWords {

    private static final Set<String> ZIPPED = Set.of("docx", "pptx", "xlsx", "xlsm");

    /// Documents that others may have laid beside ours, which nothing here can read.
    private static final Set<String> CLOSED = Set.of("doc", "ppt", "xls", "odt", "odp", "ods", "rtf", "msg", "eml");

    /// Where a paragraph, a line or a cell ends, a word does; a run may end within one.
    private static final Pattern END = Pattern.compile("</(?:w:p|a:p|si|is|c)>|<(?:w:br|w:tab|a:br)\\b[^>]*>");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /// No part of a document is larger.
    private static final int LARGEST_PART = 100_000_000;

    private DocumentWords() {}

    static boolean isDocument(Path file) {
        String ending = ending(file);
        return ZIPPED.contains(ending) || CLOSED.contains(ending) || ending.equals("pdf");
    }

    /// Empty where nothing can be read of it.
    static Optional<String> of(Path file) throws IOException {
        if (ending(file).equals("pdf")) {
            return PdfWords.of(file);
        }
        return ZIPPED.contains(ending(file)) ? zipped(file) : Optional.empty();
    }

    static String ending(Path file) {
        String name = Folders.name(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// By the directory at its end: some that are written as a stream cannot be read as one.
    private static Optional<String> zipped(Path file) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (part.getName().endsWith(".xml")) {
                    try (InputStream in = zip.getInputStream(part)) {
                        words.append(text(new String(in.readNBytes(LARGEST_PART), StandardCharsets.UTF_8)))
                                .append('\n');
                    }
                }
            }
        } catch (ZipException damaged) {
            return Optional.empty();
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(words.toString());
    }

    private static String text(String xml) {
        String parted = END.matcher(xml).replaceAll(" ");
        return TAG.matcher(parted)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
