package dev.kap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kap.Given;
import dev.kap.SomeAccounts;
import dev.kap.document.Document;
import dev.kap.document.PageNumbers;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.workshop.Workshops;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Setting;
import dev.kap.report.pdf.PdfUa;
import dev.kap.report.pdf.PdfWriter;
import dev.kap.report.word.WordSchema;
import dev.kap.report.word.WordWriter;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workshop pack as it is printed. */
class WorkshopPackTest {

    private static final double MM = 25.4 / 72;

    /** A pack as PDF. */
    private record Pack(Document document, byte[] pdf, PageNumbers numbers) {

        String text(int page) throws IOException {
            try (PDDocument file = Loader.loadPDF(pdf)) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                return stripper.getText(file).replace('\u00a0', ' ');
            }
        }

        int page(String section) {
            return Objects.requireNonNull(numbers.ids().get(section), section);
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 90, 4, en", "12, 240, 8, de", "25, 480, 12, en", "60, 240, 12, de"})
    void hasOnePageForEachThatTheListCounts(int contacts, int minutes, int people, String language) throws IOException {
        Pack pack = pack(contacts, minutes, people, language);
        long sections = pack.document().sections().size();
        assertThat(pack.numbers().pages()).as("a sheet runs over").isEqualTo((int) sections);
        String guide = pack.text(pack.page("a4-double-plan"));
        String list = pack.text(pack.page("a4-double-print"));
        String leaves = first(list, "de".equals(language) ? "(\\d+) Blätter bis" : "Print (\\d+) leaves");
        assertThat(guide).contains(leaves + " " + ("de".equals(language) ? "gedruckte" : "printed"));
    }

    @Test
    void isA3OnItsSideWhereItHangsAndA4Elsewhere() throws IOException {
        Pack pack = pack(12, 240, 8, "en");
        try (PDDocument file = Loader.loadPDF(pack.pdf())) {
            for (Document.Section section : pack.document().sections()) {
                PDRectangle box = file.getPage(pack.page(section.id()) - 1).getMediaBox();
                boolean wall = section.id().startsWith("a3-");
                assertThat(box.getWidth() * MM).isCloseTo(wall ? 420 : 210, within(0.1));
                assertThat(box.getHeight() * MM).isCloseTo(297, within(0.1));
            }
        }
    }

    @Test
    void leavesTheOuterFiveMillimetresFree() throws IOException {
        Pack pack = pack(25, 240, 8, "en");
        try (PDDocument file = Loader.loadPDF(pack.pdf())) {
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                PDRectangle box = file.getPage(page - 1).getMediaBox();
                assertThat(PageLetters.of(file, page)).allSatisfy(letter -> {
                    assertThat(letter.getX() * MM).isBetween(5.0, box.getWidth() * MM - 5);
                    assertThat(letter.getY() * MM).isBetween(5.0, box.getHeight() * MM - 5);
                });
            }
        }
    }

    @Test
    void putsEachBackBehindItsFront() throws IOException {
        Pack pack = pack(25, 240, 8, "en");
        int first = pack.page("card-3-1");
        for (int leaf = 0; leaf < 3; leaf++) {
            Map<String, String> front = cells(pack, first + 2 * leaf);
            Map<String, String> back = cells(pack, first + 2 * leaf + 1);
            assertThat(back).isNotEmpty();
            back.forEach((cell, name) -> assertThat(front).as(cell).containsEntry(mirrored(cell), name));
        }
    }

    @Test
    void hasACardForEachContactOfTheList() throws IOException {
        Pack pack = pack(12, 240, 8, "en");
        int first = pack.page("card-3-1");
        List<String> names = new ArrayList<>(cells(pack, first).values());
        names.addAll(cells(pack, first + 2).values());
        assertThat(names.stream().filter(name -> !name.isBlank())).hasSize(12).doesNotHaveDuplicates();
        assertThat(pack.text(pack.page("a4-double-plan"))).contains("24 names, 16 blank");
    }

    @Test
    void namesNoOtherCustomerAndIsSentByTheConsultant() throws IOException {
        Pack pack = pack(12, 240, 8, "en");
        for (int page = 1; page <= pack.numbers().pages(); page++) {
            assertThat(pack.text(page)).doesNotContain("Birch", "Cedar").doesNotContainIgnoringCase("kap plan");
        }
        assertThat(pack.text(pack.page("a4-double-plan"))).contains("Oslebrook · Workshop Acme");
    }

    @Test
    void isMadeForAnAccountOfWhichLittleIsKnown() {
        Given little = Given.portfolio()
                .account(
                        "Acme",
                        a -> a.prospect()
                                .manager("Ivo Brandt")
                                .contact(
                                        "Amara Osei",
                                        c -> c.title("Laboratory Director").level(Level.DIRECTOR))
                                .contact("Finn Castell", c -> c.reportsTo("Amara Osei"))
                                .link("Ivo Brandt", "Amara Osei", 1.0, Given.AS_OF.minusDays(300)));
        assertThat(document(little).sections()).isNotEmpty();
        assertThat(document(Given.portfolio().account("Acme")).sections()).isNotEmpty();
    }

    @Test
    void saysWhereThePlanHasNoGoalYet() {
        Given given = Given.portfolio().account("Acme", a -> a.manager("Ivo Brandt"));
        assertThat(document(given).toString())
                .contains("The plan has no goal yet", "write the first, and make it SMART")
                .doesNotContain("All goals are SMART", "The 0 ");
    }

    @Test
    void comesByPaperAndSideToo() throws IOException {
        Pack pack = pack(12, 240, 8, "en");
        Map<String, Document> papers = WorkshopPack.byPaper(pack.document());
        assertThat(papers).containsOnlyKeys("card", "a4-double", "a4-single", "a3");
        assertThat(papers.values().stream()
                        .mapToInt(paper -> paper.sections().size())
                        .sum())
                .isEqualTo(pack.document().sections().size());
    }

    @Test
    void printsTheAnswersApartWhereAsked() throws IOException {
        Document folded = document(given(3, 240, 8, "en"));
        Document apart = document(given(3, 240, 8, "en").with(Setting.TALLY_ANSWERS, "apart"));
        assertThat(apart.sections()).hasSize(folded.sections().size() + 1);
    }

    @ParameterizedTest
    @CsvSource({"3, en", "25, de"})
    void passesPdfUaAndTheSchemasOfWord(int contacts, String language) throws Exception {
        Pack pack = pack(contacts, 240, 8, language);
        assertThat(PdfUa.failures(pack.pdf())).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordWriter(Theme.standard(), WordWriter.builtInReference()).write(pack.document(), pack.numbers(), out);
        try (WordSchema full = new WordSchema()) {
            assertThat(full.problems(out.toByteArray()))
                    .singleElement()
                    .asString()
                    .startsWith("checked");
        }
        String xml = part(out.toByteArray(), "word/document.xml");
        assertThat(xml).contains("<w:pgSz w:w=\"23811\" w:h=\"16838\" w:orient=\"landscape\"/>");
        // 194 x 281 mm: a leaf of cards of 85 x 54 in its drawn size.
        assertThat(xml).contains("<wp:extent cx=\"6984000\" cy=\"10116000\"");
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        assertThat(pack(3, 240, 8, "en").pdf()).isEqualTo(pack(3, 240, 8, "en").pdf());
    }

    /** The name in each cell of a leaf of cards: column and row. */
    private static Map<String, String> cells(Pack pack, int page) throws IOException {
        Map<String, StringBuilder> names = new TreeMap<>();
        try (PDDocument file = Loader.loadPDF(pack.pdf())) {
            for (TextPosition letter : PageLetters.of(file, page)) {
                if (Math.abs(letter.getFontSizeInPt() - 13) < 0.01) {
                    int column = letter.getX() * MM < 105 ? 0 : 1;
                    int row = (int) ((letter.getY() * MM - 13.5) / 54);
                    names.computeIfAbsent(column + "/" + row, cell -> new StringBuilder())
                            .append(letter.getUnicode());
                }
            }
        }
        Map<String, String> cells = new TreeMap<>();
        names.forEach((cell, name) -> cells.put(cell, name.toString()));
        return cells;
    }

    private static String mirrored(String cell) {
        return (cell.charAt(0) == '0' ? "1" : "0") + cell.substring(1);
    }

    private static String first(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException(name);
    }

    private static Given given(int contacts, int minutes, int people, String language) {
        return Given.portfolio()
                .with(Setting.COMPANY, "Pellworth")
                .with(Setting.CONSULTANT, "Oslebrook")
                .with(Setting.LANGUAGE, language.equals("de") ? "German" : "English")
                .with(Setting.WORKSHOP_MINUTES, String.valueOf(minutes))
                .with(Setting.WORKSHOP_PEOPLE, String.valueOf(people))
                .member("Mo Field", Level.DIRECTOR)
                .account("Acme", a -> {
                    a.revenue(50).spend(80).manager("Mo Field");
                    for (int i = 0; i < contacts; i++) {
                        int number = i;
                        a.contact(
                                "Per Son" + (char) ('A' + i / 26) + (char) ('a' + i % 26),
                                c -> c.title(number == 0 ? "Chief Executive" : "Head of Things")
                                        .influence(10 - number % 10)
                                        .relationship(number % 7 + 2)
                                        .reportsTo(number == 0 ? "" : "Per SonAa")
                                        .roles(DecisionRole.values()[number % 4]));
                        if (number % 3 == 0) {
                            a.link(
                                    number % 2 == 0 ? "Mo Field" : "Kim Service",
                                    "Per Son" + (char) ('A' + i / 26) + (char) ('a' + i % 26),
                                    4.0,
                                    Given.AS_OF.minusDays(30L + number));
                        }
                    }
                })
                .account("Birch", a -> a.revenue(10))
                .account("Cedar", a -> a.revenue(5))
                .nominates("Mo Field", "Birch", "Cedar");
    }

    private static Document document(Given given) {
        PortfolioPlan all = SomeAccounts.plan(given);
        AccountPlan account = all.accounts().getFirst();
        Locale language = all.insight().portfolio().settings().language();
        Wording wording = Wording.of(language, "EUR", Given.AS_OF);
        return WorkshopPack.without(
                Set.of(), Workshops.of(account, all), account, all, Templates.builtIn(), Theme.standard(), wording);
    }

    private static Pack pack(int contacts, int minutes, int people, String language) throws IOException {
        Document document = document(given(contacts, minutes, people, language));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PageNumbers numbers = new PdfWriter(Theme.standard()).write(document, out);
        return new Pack(document, out.toByteArray(), numbers);
    }
}
