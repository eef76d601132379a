package dev.kap.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class WordFileTest {

    @Test
    void everyPartIsValidByTheFullSchemas() throws Exception {
        byte[] docx = Written.sample();
        try (WordSchema full = new WordSchema()) {
            assertThat(full.problems(docx)).isEqualTo(List.of("checked 10 parts"));
        }
    }

    @Test
    void theCheckFindsATableWithoutGrid() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument invalid = new XWPFDocument()) {
            invalid.createTable();
            invalid.write(out);
        }
        try (WordSchema full = new WordSchema()) {
            assertThat(full.problems(out.toByteArray()).toString()).contains("tblGrid");
        }
    }

    @Test
    void theReferenceIsValidByTheFullSchemas() throws Exception {
        try (WordSchema full = new WordSchema()) {
            assertThat(full.problems(WordWriter.builtInReference())).isEqualTo(List.of("checked 4 parts"));
        }
    }

    @Test
    void theSchemasThatTheProgramCarriesSuffice() throws Exception {
        byte[] docx = Written.sample();
        try (URLClassLoader lite = Libraries.without("poi-ooxml-full")) {
            assertThat(Libraries.call(lite, Written.class, "sample")).isEqualTo(docx);
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytesInAnyLocaleAndTimeZone() throws IOException {
        byte[] here = Written.sample();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Written.sample()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void nothingPointsOutsideTheFile() throws IOException {
        Written.parts(Written.sample()).forEach((name, content) -> {
            if (name.endsWith(".rels")) {
                assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContain("External");
            }
        });
    }

    @Test
    void theFileNamesTheDocumentAndTheCompanyAndTheAsOfDate() throws IOException {
        byte[] docx = Written.sample();
        assertThat(Written.part(docx, "docProps/core.xml"))
                .contains(
                        ">Key account plan 2027: Wintermoor Foods SE</dc:title>",
                        ">Key account plan</dc:subject>",
                        ">Pellworth Automation</dc:creator>",
                        ">2026-11-22T00:00:00Z</dcterms:created>",
                        ">2026-11-22T00:00:00Z</dcterms:modified>")
                .doesNotContain("lastModifiedBy");
        assertThat(Written.part(docx, "docProps/app.xml"))
                .contains("Application>kap<", "Company>Pellworth Automation<")
                .doesNotContain("POI");
    }

    @Test
    void theProofingLanguageIsTheDocuments() throws IOException {
        byte[] german = Written.document(SampleDocument.document(Locale.GERMAN));
        assertThat(Written.part(german, "word/styles.xml")).contains("w:lang w:val=\"de-DE\"");
        assertThat(Written.part(Written.sample(), "word/styles.xml")).contains("w:lang w:val=\"en-GB\"");
    }

    @Test
    void aMarkThatOccursOftenIsStoredOnce() throws IOException {
        byte[] docx = Written.sample();
        long marks = Written.part(docx, "word/document.xml").split("descr=\"Develop\"").length - 1;
        long pictures = Written.parts(docx).keySet().stream()
                .filter(name -> name.endsWith(".png"))
                .count();
        // 50 rows with a mark each; 6 kinds, hollow every fifth and borderline every third time, 14 of them different.
        assertThat(marks).isEqualTo(50);
        assertThat(pictures).isLessThan(30);
    }
}
