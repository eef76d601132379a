package dev.kap.report.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kap.document.TemplateProblem;
import dev.kap.theme.Theme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

class ReferencePartsTest {

    @Test
    void aChangedThemeColoursTheStylesToo() throws IOException {
        Theme plum = Theme.standard().with(Map.of("colour.accent", "#5B2A4E"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordWriter(plum, WordWriter.builtInReference()).write(SampleDocument.document(), SampleDocument.PAGES, out);
        assertThat(Written.part(out.toByteArray(), "word/styles.xml"))
                .contains("5B2A4E")
                .doesNotContain("123A63");
    }

    @Test
    void aRestyledReferenceOverrulesTheTheme() throws IOException {
        byte[] restyled =
                restyled("heading 2", style -> style.getRPr().getColorArray(0).setVal("FF0000"));
        assertThat(Written.part(Written.document(SampleDocument.document(), restyled), "word/styles.xml"))
                .contains("FF0000");
    }

    @Test
    void stylesAreFoundByNameBecauseWordMayChangeTheirIdentifiers() throws IOException {
        byte[] german = restyled("heading 2", style -> style.setStyleId("berschrift2"));
        assertThat(Written.part(Written.document(SampleDocument.document(), german), "word/document.xml"))
                .contains("w:val=\"berschrift2\"")
                .doesNotContain("w:val=\"Heading2\"");
    }

    @Test
    void aStyleThatTheReferenceLacksComesFromTheTheme() throws IOException {
        byte[] renamed = restyled("Note", style -> style.getName().setVal("Something else"));
        assertThat(Written.part(Written.document(SampleDocument.document(), renamed), "word/styles.xml"))
                .contains("w:name w:val=\"Note\"", "w:name w:val=\"Something else\"");
    }

    @Test
    void theStyleOfTablesRepeatsNoRowBecauseLibreOfficeWouldRepeatThatOfTablesWithoutAHead() throws IOException {
        byte[] document = Written.document(SampleDocument.document(), WordWriter.builtInReference());
        assertThat(Written.part(document, "word/styles.xml")).doesNotContain("tblHeader");
        assertThat(Written.part(document, "word/document.xml")).contains("tblHeader");
    }

    @Test
    void coloursReferToTheColourThemeSoThatAChangeThereRecoloursTheDocument() throws IOException {
        byte[] document = Written.document(SampleDocument.document(), WordWriter.builtInReference());
        assertThat(Written.part(document, "word/theme.xml")).contains("<a:accent1><a:srgbClr val=\"123A63\"/>");
        assertThat(Written.part(document, "word/styles.xml"))
                .contains("w:themeColor=\"accent1\"", "w:asciiTheme=\"minorHAnsi\"");
        assertThat(Written.part(document, "word/document.xml")).contains("w:themeColor=\"", "w:themeFill=\"");
    }

    @Test
    void inTheColourThemeOfAnotherTheColoursOfJudgementsStayAsTheyAre() throws IOException {
        byte[] foreign = Written.with(
                WordWriter.builtInReference(),
                "word/theme.xml",
                theme -> theme.replace("name=\"kap\"><a:themeElements>", "name=\"Office\"><a:themeElements>"));
        byte[] document = Written.document(SampleDocument.document(), foreign);
        assertThat(Written.part(document, "word/document.xml")).doesNotContain("w:themeColor=\"");
    }

    @Test
    void marginsOfTheReferenceAreKept() throws IOException {
        byte[] wide = changed(document ->
                document.getDocument().getBody().getSectPr().getPgMar().setBottom(BigInteger.valueOf(1111)));
        assertThat(Written.part(Written.document(SampleDocument.document(), wide), "word/document.xml"))
                .contains("w:bottom=\"1111\"");
    }

    @Test
    void nothingElseOfTheReferenceGetsIntoTheDocument() throws IOException {
        byte[] personal = changed(document -> {
            document.getProperties().getCoreProperties().setCreator("Somebody Private");
            document.createParagraph().createRun().setText("A note to myself");
            document.getProperties().getCustomProperties().addProperty("Secret", "Quarterly");
        });
        Written.parts(Written.document(SampleDocument.document(), personal))
                .forEach((name, content) -> assertThat(new String(content, StandardCharsets.ISO_8859_1))
                        .doesNotContain("Somebody Private", "A note to myself", "Quarterly"));
    }

    @Test
    void aFileThatIsNoWordFileIsRefused() {
        assertThatThrownBy(() -> new WordWriter(Theme.standard(), "no zip".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(TemplateProblem.class, problem -> {
                    assertThat(problem.file()).isEqualTo("reference.docx");
                    assertThat(problem.what().key()).isEqualTo("report.template.no-word");
                });
    }

    /** Words would stand outside the page, or one below the other. */
    @Test
    void marginsThatLeaveNoRoomAreRefused() throws IOException {
        assertThat(refusal(5_000, 900)).isEmpty();
        assertThat(refusal(6_000, 900)).contains("report.template.margins");
        assertThat(refusal(5_000, 1_000)).contains("report.template.margins");
        assertThat(refusal(-1, 900)).contains("report.template.margins");
    }

    private static Optional<String> refusal(long left, long right) throws IOException {
        byte[] odd = changed(document -> {
            CTPageMar margins = document.getDocument().getBody().getSectPr().getPgMar();
            margins.setLeft(BigInteger.valueOf(left));
            margins.setRight(BigInteger.valueOf(right));
        });
        try {
            new WordWriter(Theme.standard(), odd);
            return Optional.empty();
        } catch (TemplateProblem problem) {
            return Optional.of(problem.what().key());
        }
    }

    private static byte[] restyled(String name, java.util.function.Consumer<CTStyle> change) throws IOException {
        return changed(document -> {
            for (CTStyle style : document.getStyles().getCtStyles().getStyleArray()) {
                if (style.getName().getVal().equals(name)) {
                    change.accept(style);
                }
            }
        });
    }

    private static byte[] changed(java.util.function.Consumer<XWPFDocument> change) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(WordWriter.builtInReference()))) {
            change.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }
}
