package dev.kap.report.pdf;

import static dev.kap.report.word.SampleDocument.bold;
import static dev.kap.report.word.SampleDocument.cell;
import static dev.kap.report.word.SampleDocument.drawing;
import static dev.kap.report.word.SampleDocument.paragraph;
import static dev.kap.report.word.SampleDocument.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.document.Block;
import dev.kap.document.Block.Row;
import dev.kap.document.Block.TableColumn;
import dev.kap.document.Document;
import dev.kap.document.Document.Section.Joins;
import dev.kap.document.Inline;
import dev.kap.document.Inline.Tone;
import dev.kap.report.word.SampleDocument;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    @Test
    void saysOnWhichPageEachSectionFigureAndTableStands() throws IOException {
        Printed printed = Printed.of(SampleDocument.document());
        assertThat(printed.numbers().pages()).isEqualTo(printed.pages()).isEqualTo(7);
        assertThat(printed.numbers().ids())
                .containsEntry("contents", 2)
                .containsEntry("page", 3)
                .containsEntry("figure-2", 4)
                .containsEntry("table-6", 6)
                .containsEntry("sign", 7);
    }

    @Test
    void printsPageNumbersInReferencesContentsAndFooters() throws IOException {
        Printed printed = Printed.of(SampleDocument.document());
        assertThat(printed.text(2)).contains("Relationship map 5", "Signatures 7", "2 of 7");
        assertThat(printed.text(3)).contains("Larger on page 4.", "Page 6");
        assertThat(printed.text(4)).contains("See page –").as("a reference to nowhere");
    }

    @Test
    void printsNeitherRunningHeadNorNumberOnTheCover() throws IOException {
        assertThat(Printed.of(SampleDocument.document()).text(1))
                .contains("Wintermoor Foods SE", "KEY ACCOUNT PLAN 2027", "Helene Brandmoor")
                .doesNotContain("As of 22 November 2026", "1 of 7");
    }

    @Test
    void keepsAllLettersInsideThePage() throws IOException {
        for (boolean letter : new boolean[] {false, true}) {
            Printed printed = Printed.of(onPaper(letter));
            for (int page = 1; page <= printed.pages(); page++) {
                assertThat(printed.letters(page)).allMatch(PdfWriterTest::isInsideThePage);
            }
        }
    }

    @Test
    void aShortSectionJoinsThePageBefore() throws IOException {
        Printed printed = Printed.of(Printed.document(rows("first", 20), rows("second", 3)));
        assertThat(printed.pages()).isEqualTo(1);
        assertThat(printed.numbers().lower()).contains("second").doesNotContain("first");
        assertThat(printed.text(1)).containsSubsequence("Headline first", "row 20.", "Headline second", "row 3.");
    }

    @Test
    void aSectionFillsThePageThatTheOneBeforeHardlyBegan() throws IOException {
        Printed printed = Printed.of(Printed.document(rows("first", 40), rows("second", 60)));
        assertThat(printed.text(2)).containsSubsequence("row 40.", "Headline second", "row 1.");
        assertThat(printed.numbers().ids()).containsEntry("second", 2);
    }

    @Test
    void aSectionThatMayJoinAsAWholeDoesSoOnlyWhereItFits() throws IOException {
        Printed never = Printed.of(Printed.document(rows("first", 16), joining(Joins.NEVER, 12)));
        assertThat(never.pages()).isEqualTo(2);
        Printed fits = Printed.of(Printed.document(rows("first", 16), joining(Joins.WHOLE, 12)));
        assertThat(fits.pages()).isEqualTo(1);
        Printed tooLong = Printed.of(Printed.document(rows("first", 20), joining(Joins.WHOLE, 20)));
        assertThat(tooLong.numbers().ids()).containsEntry("second", 2);
    }

    @Test
    void aSectionThatMayJoinInPartGoesOnOverleaf() throws IOException {
        Printed printed = Printed.of(Printed.document(rows("first", 16), joining(Joins.PART, 40)));
        assertThat(printed.pages()).isEqualTo(2);
        assertThat(printed.text(1)).containsSubsequence("row 16.", "Headline second", "row 1.");
        assertThat(printed.text(2)).contains("row 40.");
    }

    @Test
    void aSectionThatMayJoinInPartNeedsMoreThanAFifthOfThePage() throws IOException {
        Printed free = Printed.of(Printed.document(rows("first", 22), joining(Joins.PART, 40)));
        assertThat(free.numbers().ids()).containsEntry("second", 1);
        Printed full = Printed.of(Printed.document(rows("first", 32), joining(Joins.PART, 40)));
        assertThat(full.numbers().ids()).containsEntry("second", 2);
    }

    @Test
    void aSectionThatStandsAloneSharesItsPageWithNothing() throws IOException {
        Printed printed = Printed.of(Printed.document(rows("first", 2), joining(Joins.ALONE, 2)));
        assertThat(printed.numbers().ids()).containsEntry("second", 2);
    }

    @Test
    void aSectionThatFillsAPageBeginsANewOne() throws IOException {
        Printed printed = Printed.of(Printed.document(rows("first", 20), rows("second", 20)));
        assertThat(printed.pages()).isEqualTo(2);
        assertThat(printed.numbers().lower()).doesNotContain("second");
    }

    @Test
    void aSectionClosesUpWhereThatSavesAPage() throws IOException {
        Printed apart = Printed.of(Printed.document(fourTables(24)));
        Printed closedUp = Printed.of(Printed.document(fourTables(30)));
        Printed tooLong = Printed.of(Printed.document(fourTables(34)));
        assertThat(apart.pages()).isEqualTo(1);
        assertThat(apart.numbers().closedUp()).isEmpty();
        assertThat(closedUp.pages()).isEqualTo(1);
        assertThat(closedUp.numbers().closedUp()).containsExactly("first");
        assertThat(tooLong.pages()).isEqualTo(2);
        assertThat(tooLong.numbers().closedUp()).isEmpty();
    }

    private static Document.Section fourTables(int rows) {
        List<Block> tables = IntStream.range(0, 4)
                .<Block>mapToObj(i -> table((rows + i) / 4, "head " + i))
                .toList();
        return Printed.section("first", "Headline", tables);
    }

    private static Document.Section joining(Joins joins, int count) {
        Document.Section own = rows("second", count);
        return new Document.Section(
                own.id(), own.eyebrow(), own.headline(), own.contentsTitle(), own.landscape(), joins, own.blocks());
    }

    private static Document.Section rows(String id, int count) {
        return Printed.section(id, "Headline " + id, List.of(table(count, "head of " + id)));
    }

    @Test
    void repeatsTheHeadOfALongTableOnEachPage() throws IOException {
        Printed printed = Printed.of(table(200, "head of the table"));
        assertThat(printed.pages()).isEqualTo(6);
        for (int page = 1; page <= printed.pages(); page++) {
            assertThat(printed.text(page)).contains("head of the table").containsOnlyOnce("head of the table");
        }
        List<String> all = IntStream.rangeClosed(1, 6)
                .mapToObj(page -> read(printed, page))
                .toList();
        IntStream.rangeClosed(1, 200)
                .forEach(row -> assertThat(String.join("", all)).containsOnlyOnce("row " + row + "."));
    }

    @Test
    void leavesNoRowAloneOnThePageOfTheCaption() throws IOException {
        for (int rows = 30; rows < 40; rows++) {
            Printed printed = Printed.of(table(rows, "head"));
            String last = printed.text(printed.pages());
            assertThat(last).contains("row " + (rows - 1) + ".", "row " + rows + ".", "Table 1");
        }
    }

    @Test
    void keepsAHeadingWithTheTableBelowIt() throws IOException {
        for (int lines = 40; lines < 50; lines++) {
            Block filler = paragraph("line\n".repeat(lines) + "end");
            Printed printed = Printed.of(filler, new Block.SubHeading(2, "Moves"), table(4, "head"));
            int page = printed.text(1).contains("Moves") ? 1 : 2;
            assertThat(printed.text(page)).contains("Moves", "head", "row 1.", "row 2.");
        }
    }

    @Test
    void movesAFigureWithItsCaptionToThePageThatHoldsIt() throws IOException {
        Block figure = new Block.Figure("f", drawing(176, 150, "drawn"), "A figure", List.of(bold("Figure 1")));
        Printed printed = Printed.of(paragraph("line\n".repeat(30) + "end"), figure);
        assertThat(printed.text(1)).doesNotContain("drawn");
        assertThat(printed.text(2)).contains("drawn", "Figure 1");
        assertThat(printed.numbers().ids()).containsEntry("f", 2);
    }

    @Test
    void makesAFigureFitThatIsLargerThanAPage() throws IOException {
        Block figure = new Block.Figure("f", drawing(420, 297, "drawn"), "A figure", List.of());
        Printed printed = Printed.of(figure);
        assertThat(printed.pages()).isEqualTo(1);
        assertThat(printed.letters(1)).allMatch(PdfWriterTest::isInsideThePage);
    }

    @Test
    void breaksWordsThatAreLongerThanTheirColumn() throws IOException {
        String word = "Donaudampfschifffahrtsgesellschaftskapitaensmuetzenfabrikverkaufsleiter".repeat(4);
        Printed printed = Printed.of(oneCell(word));
        assertThat(printed.text(1).replaceAll("\\s", "")).contains(word);
        assertThat(printed.letters(1)).allMatch(PdfWriterTest::isInsideThePage);
    }

    @Test
    void breaksARowThatIsHigherThanAPage() throws IOException {
        String words = String.join(" ", Collections.nCopies(3000, "word"));
        Printed printed = Printed.of(oneCell(words));
        assertThat(printed.pages()).isGreaterThan(1);
        int found = 0;
        for (int page = 1; page <= printed.pages(); page++) {
            assertThat(printed.letters(page)).allMatch(PdfWriterTest::isInsideThePage);
            found += printed.text(page).split("\\bword\\b", -1).length - 1;
        }
        assertThat(found).isEqualTo(3000);
    }

    @Test
    void breaksColumnsThatAreHigherThanAPage() throws IOException {
        Block.Column longer = new Block.Column(101, List.of(table(60, "left")));
        Block.Column shorter = new Block.Column(71, List.of(paragraph("beside")));
        Printed printed = Printed.of(new Block.Columns(List.of(longer, shorter)));
        assertThat(printed.pages()).isEqualTo(2);
        assertThat(printed.text(1)).contains("beside", "left", "row 1.");
        assertThat(printed.text(2)).contains("left", "row 60.").doesNotContain("beside");
    }

    @Test
    void breaksColumnsWhereTheyBeginLowOnAPage() throws IOException {
        Block.Columns columns = new Block.Columns(List.of(
                new Block.Column(101, List.of(new Block.SubHeading(2, "Left"), table(20, "left"))),
                new Block.Column(71, List.of(new Block.SubHeading(2, "Right"), paragraph("beside")))));
        Printed printed = Printed.of(paragraph("line\n".repeat(30) + "end"), columns);
        assertThat(printed.text(1)).contains("Left", "Right", "beside", "row 2.");
        assertThat(printed.text(2)).contains("left", "row 20.").doesNotContain("Left");
    }

    @Test
    void movesColumnsOnWhereOneOfThemCannotBegin() throws IOException {
        Block figure = new Block.Figure("", drawing(71, 150, "drawn"), "A figure", List.of());
        Block.Columns columns = new Block.Columns(
                List.of(new Block.Column(101, List.of(table(20, "left"))), new Block.Column(71, List.of(figure))));
        Printed printed = Printed.of(paragraph("line\n".repeat(30) + "end"), columns);
        assertThat(printed.text(1)).doesNotContain("left", "drawn");
        assertThat(printed.text(2)).contains("row 1.", "row 20.", "drawn");
    }

    @Test
    void movesContentBelowAHeadlineOfManyLines() throws IOException {
        String headline = "A sentence of sixty letters that says what is so, and more. ".repeat(5);
        Printed printed =
                Printed.of(Printed.document(Printed.section("only", headline, List.of(paragraph("Body text")))));
        assertThat(printed.text(1).lines().toList()).last().asString().contains("1 of 1");
        double lastLine = lowest(printed, 18);
        double body = lowest(printed, 9.5f);
        assertThat(body).isGreaterThan(lastLine + 9.5);
    }

    @Test
    void setsLongNamesOnTheCoverInASmallerSize() throws IOException {
        assertThat(coverTitleSize("A name of twenty-six signs")).isEqualTo(38);
        assertThat(coverTitleSize("A name of twenty-seven sign")).isEqualTo(30);
        assertThat(coverTitleSize("A name of account that has forty-one sign")).isEqualTo(24);
    }

    @Test
    void printsNothingForWhatIsEmpty() throws IOException {
        Printed printed = Printed.of(
                new Block.KeyFigures(List.of()),
                new Block.Columns(List.of()),
                new Block.Signatures(List.of()),
                paragraph(""),
                new Block.Note("", List.of()),
                new Block.Table("t", Block.Table.Look.PLAIN, List.of(), List.of(), List.of(), List.of()),
                new Block.Table(
                        "u",
                        Block.Table.Look.PLAIN,
                        List.of(new TableColumn(50, false)),
                        List.of(),
                        List.of(new Row(Row.Kind.BODY, List.of()), new Row(Row.Kind.GROUP, List.of())),
                        List.of()));
        assertThat(printed.pages()).isEqualTo(1);
    }

    @Test
    void writesAnEmptyPageForADocumentWithoutSections() throws IOException {
        assertThat(Printed.of(Printed.document()).pages()).isEqualTo(1);
    }

    @Test
    void namesItsSectionsInBookmarksAndItsTitleInTheProperties() throws IOException {
        try (PDDocument file =
                Loader.loadPDF(Printed.of(SampleDocument.document()).bytes())) {
            assertThat(file.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly(
                            "Plan on a \"page\"", "People", "Relationship map", "The next 90 days", "Signatures");
            assertThat(file.getDocumentInformation().getTitle())
                    .isEqualTo("Key account plan 2027: Wintermoor Foods SE");
            assertThat(file.getVersion()).isEqualTo(1.7f);
        }
    }

    @Test
    void embedsEveryFont() throws IOException {
        try (PDDocument file =
                Loader.loadPDF(Printed.of(SampleDocument.document()).bytes())) {
            for (var page : file.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void linksReferencesToTheirPages() throws IOException {
        try (PDDocument file =
                Loader.loadPDF(Printed.of(SampleDocument.document()).bytes())) {
            assertThat(file.getPage(1).getAnnotations()).hasSize(10).as("title and page of five sections");
            assertThat(file.getPage(2).getAnnotations()).hasSize(2);
        }
    }

    private static Document onPaper(boolean letter) {
        Document sample = SampleDocument.document();
        Document.Meta m = sample.meta();
        Document.Meta meta = new Document.Meta(
                m.title(),
                m.subject(),
                m.company(),
                Locale.GERMAN,
                m.asOf(),
                "A long running head ".repeat(20),
                m.runningDate(),
                m.footer(),
                m.pageOf(),
                letter);
        return new Document(meta, sample.cover(), sample.sections());
    }

    private static int coverTitleSize(String account) throws IOException {
        Document sample = SampleDocument.document();
        Printed printed = Printed.of(new Document(sample.meta(), SampleDocument.cover(account), sample.sections()));
        return Math.round(printed.letters(1).stream()
                .map(TextPosition::getFontSizeInPt)
                .max(Float::compare)
                .orElseThrow());
    }

    private static double lowest(Printed printed, float size) throws IOException {
        return printed.letters(1).stream()
                .filter(letter -> Math.abs(letter.getFontSize() - size) < 0.3)
                .mapToDouble(TextPosition::getYDirAdj)
                .max()
                .orElseThrow();
    }

    private static String read(Printed printed, int page) {
        try {
            return printed.text(page);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Blanks that part two lines stand behind the last word and are not seen. */
    private static boolean isInsideThePage(TextPosition letter) {
        return letter.getUnicode().isBlank()
                || (letter.getXDirAdj() >= 0
                        && letter.getXDirAdj() + letter.getWidthDirAdj() <= letter.getPageWidth()
                        && letter.getYDirAdj() - letter.getHeightDir() >= 0
                        && letter.getYDirAdj() <= letter.getPageHeight());
    }

    private static Block.Table oneCell(String words) {
        return new Block.Table(
                "",
                Block.Table.Look.PLAIN,
                List.of(new TableColumn(40, false), new TableColumn(60, true)),
                List.of(),
                List.of(new Row(Row.Kind.BODY, List.of(cell(text(words)), cell()))),
                List.of());
    }

    private static Block.Table table(int rows, String head) {
        return new Block.Table(
                "t",
                Block.Table.Look.PLAIN,
                List.of(new TableColumn(60, false), new TableColumn(30, true)),
                Arrays.asList(cell(text(head)), cell(text("figure"))),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> new Row(
                                Row.Kind.BODY,
                                List.of(cell(text("row " + row + ".")), cell(new Inline.Text("1", true, Tone.GAP)))))
                        .toList(),
                List.of(bold("Table 1"), text("\u2002caption")));
    }
}
