package dev.kap.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.document.Block;
import dev.kap.document.Document;
import dev.kap.document.Inline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Arabic and Hebrew among English words. */
class FromTheRightTest {

    @Test
    void onlyTheRunsFromTheRightSaySo() throws IOException {
        assertThat(runs(SampleDocument.text("Al-Ahmad (محمد 12) Ltd")))
                .containsExactly("Al-Ahmad (", "< محمد ", "< 12", "\u200E) Ltd\u200E");
    }

    @Test
    void whatFollowsANameBeginsFromTheLeftAgain() throws IOException {
        assertThat(runs(SampleDocument.text("דוד → כהן"), SampleDocument.text(", 12")))
                .containsExactly("< דוד", "\u200E → ", "< כהן", "\u200E", ", 12");
    }

    @Test
    void boldAndLanguageAreThoseOfTheScript() throws IOException {
        assertThat(properties(SampleDocument.bold("דוד"))).allSatisfy(hebrew -> {
            assertThat(hebrew.sizeOfBCsArray()).isOne();
            assertThat(hebrew.getLangArray(0).getBidi()).isEqualTo("he-IL");
        });
        assertThat(properties(SampleDocument.text("محمد"))).allSatisfy(arabic -> {
            assertThat(arabic.sizeOfBCsArray()).isZero();
            assertThat(arabic.getLangArray(0).getBidi()).isEqualTo("ar-SA");
        });
    }

    @Test
    void passesTheSchema() throws Exception {
        byte[] docx = Written.document(new Document(
                SampleDocument.meta(Locale.ENGLISH),
                SampleDocument.cover("شركة الأمل للتجارة والصناعة ومشاريع أخرى كثيرة"),
                List.of(section(SampleDocument.bold("דוד (12)"), SampleDocument.text("محمد")))));
        try (WordSchema full = new WordSchema()) {
            assertThat(full.problems(docx)).hasSize(1).first().asString().startsWith("checked");
        }
    }

    /** The runs of a paragraph; those from the right begin with "< ". */
    private static List<String> runs(Inline... content) throws IOException {
        try (XWPFDocument word = open(content)) {
            return found(word).map(FromTheRightTest::shown).toList();
        }
    }

    private static List<CTRPr> properties(Inline... content) throws IOException {
        try (XWPFDocument word = open(content)) {
            List<CTRPr> properties = found(word)
                    .filter(FromTheRightTest::fromRight)
                    .map(run -> run.getCTR().getRPr())
                    .toList();
            assertThat(properties).isNotEmpty();
            return properties;
        }
    }

    private static Stream<XWPFRun> found(XWPFDocument word) {
        return word.getParagraphs().stream()
                .filter(paragraph -> "Normal"
                        .equals(Optional.ofNullable(paragraph.getStyleID()).orElse("Normal")))
                .map(XWPFParagraph::getRuns)
                .filter(runs -> !runs.isEmpty())
                .findFirst()
                .orElseThrow()
                .stream();
    }

    private static String shown(XWPFRun run) {
        return (fromRight(run) ? "< " : "") + run.text();
    }

    private static boolean fromRight(XWPFRun run) {
        return run.getCTR().isSetRPr() && run.getCTR().getRPr().sizeOfRtlArray() > 0;
    }

    private static XWPFDocument open(Inline... content) throws IOException {
        Document document = new Document(SampleDocument.meta(Locale.ENGLISH), null, List.of(section(content)));
        return new XWPFDocument(new ByteArrayInputStream(Written.document(document)));
    }

    private static Document.Section section(Inline... content) {
        Block block = new Block.Paragraph(Block.Paragraph.Role.BODY, List.of(content));
        return new Document.Section("only", "Eyebrow", "Headline", "", false, List.of(block));
    }
}
