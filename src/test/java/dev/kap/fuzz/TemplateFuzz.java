package dev.kap.fuzz;

import dev.kap.document.Document;
import dev.kap.document.DocumentSettings;
import dev.kap.document.PageNumbers;
import dev.kap.document.TemplateProblem;
import dev.kap.report.Templates;
import dev.kap.report.pdf.PdfWriter;
import dev.kap.report.word.WordWriter;
import dev.kap.report.xhtml.DocumentParser;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Any bytes as a template, filled, read and printed: it is refused with its place, or harmless. */
public final class TemplateFuzz {

    private static final String NAME = "plan.ftlh";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final Map<String, Object> DATA =
            Map.of("name", "Müller & Söhne", "people", List.of("Ada", "Lee", "Finn"), "count", 3, "on", true);

    private TemplateFuzz() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] data) {
        try {
            Path folder = Files.createTempDirectory("kap-fuzz");
            try {
                Files.write(folder.resolve(NAME), data);
                print(folder);
            } catch (TemplateProblem told) {
                if (told.file().isEmpty()) {
                    throw new IllegalStateException("a problem of no file", told);
                }
            } finally {
                Files.delete(folder.resolve(NAME));
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(Path folder) throws IOException {
        String filled = Templates.in(folder).fill(NAME, DATA);
        Document document = DocumentParser.parse(
                filled,
                NAME,
                new DocumentSettings("Us", DAY, false, null, Map.of(), Wording.of(Locale.ENGLISH, "EUR", DAY)));
        PageNumbers pages = new PdfWriter(Theme.standard()).write(document, new ByteArrayOutputStream());
        new WordWriter(Theme.standard(), WordWriter.builtInReference())
                .write(document, pages, new ByteArrayOutputStream());
    }

    static List<byte[]> seeds() {
        return List.of(
                template("<p>A <b>word</b> and <i>another</i>.</p>"
                        + "<ul><li>One</li><li><p>Two</p></li></ul><note>Small.</note>"),
                template("<#list people as p><p>${p?upper_case} ${p?index + 1} of ${count}</p><#else>"
                        + "<p>${name!\"\"}</p></#list><#if on><p>${on?c}</p></#if>"),
                template("<#macro row a b=1><tr><td>${a}</td><td>${b}</td></tr></#macro>"
                        + "<table widths=\"2 1\" caption=\"Both.\"><thead><tr><th>A</th><th>B</th></tr></thead>"
                        + "<tbody><@row a=1/><@row a=2 b=3/></tbody></table>"),
                template("<#assign t = 'a,b'?split(',')><#include 'parts.ftlh'><p>${t?join('; ')}</p>"
                        + "<#attempt>${nothing}<#recover><p>none</p></#attempt>"));
    }

    private static byte[] template(String blocks) {
        return ("<document title=\"${name}\" page-of=\"{0} of {1}\">\n<section id=\"s\"><h1>Headline.</h1>\n" + blocks
                        + "\n</section>\n</document>\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
