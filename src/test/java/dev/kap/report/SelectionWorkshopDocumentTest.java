package dev.kap.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.Golden;
import dev.kap.SomeAccounts;
import dev.kap.document.Document;
import dev.kap.document.PageNumbers;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Setting;
import dev.kap.report.page.selection.SelectionGuide;
import dev.kap.report.page.selection.SelectionPages;
import dev.kap.report.pdf.GlyphCoverage;
import dev.kap.report.pdf.PdfUa;
import dev.kap.report.pdf.PdfWriter;
import dev.kap.report.word.WordSchema;
import dev.kap.report.word.WordWriter;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The half day on which a company chooses its key accounts. */
class SelectionWorkshopDocumentTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/kap/report/selection");

    @ParameterizedTest
    @CsvSource({"4,en", "4,de", "8,en", "12,de"})
    void copiesAndLeavesAgreeWhereverTheyArePrinted(int people, String language) {
        PortfolioPlan plan = plan(people, 240);
        SelectionGuide guide = pages(plan, language).guide();
        int leaves = guide.prints().stream()
                .mapToInt(SelectionGuide.PrintRow::leaves)
                .sum();
        assertThat(guide.total()).isEqualTo(String.valueOf(leaves));
        assertThat(guide.material().getFirst().count()).isEqualTo(guide.total());
        assertThat(guide.printHeadline()).contains(guide.total());
        Document document = document(plan, language);
        for (SelectionGuide.PrintRow row :
                guide.prints().subList(1, guide.prints().size())) {
            List<Document.Section> sheets = document.sections().stream()
                    .filter(section -> number(section).equals(row.number()))
                    .toList();
            assertThat(sheets).as(row.name()).isNotEmpty();
            assertThat(row.leaves()).isEqualTo(row.copies() * sheets.size());
            assertThat(sheets)
                    .allSatisfy(sheet -> assertThat(numbers(count(sheet)))
                            .containsExactly(Integer.parseInt(row.number()), row.copies()));
        }
        long answers =
                guide.prints().stream().filter(SelectionGuide.PrintRow::answer).count();
        assertThat(guide.material().get(1).count()).isEqualTo(String.valueOf(answers));
    }

    @Test
    void whatIsRevealedStandsBehindItsBlank() {
        List<SelectionGuide.PrintRow> prints = pages(plan(8, 240), "en").guide().prints();
        for (int i = 1; i < prints.size(); i++) {
            if (prints.get(i).answer()) {
                assertThat(prints.get(i - 1).fillIn()).as(prints.get(i).name()).isTrue();
                assertThat(prints.get(i - 1).step()).isEqualTo(prints.get(i).step());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"240,en", "90,de"})
    void everySheetFillsAsManyPagesAsTheListSays(int minutes, String language) throws IOException {
        PortfolioPlan plan = plan(12, minutes);
        SelectionGuide guide = pages(plan, language).guide();
        int sheets = guide.prints().stream()
                .skip(1)
                .mapToInt(row -> row.leaves() / row.copies())
                .sum();
        int pages = new PdfWriter(Theme.standard(), new GlyphCoverage())
                .write(document(plan, language), new ByteArrayOutputStream())
                .pages();
        assertThat(pages).isEqualTo(2 + sheets);
    }

    @Test
    void isTheConsultantsWork() {
        String text = Prints.text(document(plan(8, 240), "en"));
        assertThat(text).contains("Oslebrook Consulting").doesNotContainIgnoringCase("kap ");
        Document document = document(plan(8, 240), "en");
        assertThat(document.sections())
                .allSatisfy(section -> assertThat(
                                section.sheet().edges(document.meta()).foot())
                        .startsWith("Oslebrook Consulting for Pellworth Automation · Confidential"));
    }

    @Test
    void withoutListsThereIsNothingToRevealOfThem() {
        PortfolioPlan plan = SomeAccounts.plan(Given.portfolio()
                .account("Acme", a -> a.revenue(10).spend(20))
                .account("Birch", a -> a.revenue(20).spend(30)));
        assertThat(pages(plan, "en").nominations().agreement()).isEmpty();
        assertThat(pages(plan, "en").guide().prints())
                .extracting(SelectionGuide.PrintRow::number)
                .doesNotContain("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyPageAsItReads(String language) throws IOException {
        Golden.verify(Prints.text(document(plan(8, 240), language)) + "\n", GOLDEN.resolve(language + ".txt"));
    }

    @ParameterizedTest
    @CsvSource({"4,en", "12,de"})
    void isReadAloudInOrderAndValidInWord(int people, String language) throws Exception {
        Document document = document(plan(people, 240), language);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PageNumbers numbers = new PdfWriter(Theme.standard(), new GlyphCoverage()).write(document, pdf);
        assertThat(PdfUa.failures(pdf.toByteArray())).isEmpty();
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        new WordWriter(Theme.standard(), WordWriter.builtInReference()).write(document, numbers, docx);
        try (WordSchema schema = new WordSchema()) {
            assertThat(schema.problems(docx.toByteArray()))
                    .singleElement()
                    .asString()
                    .startsWith("checked ");
        }
    }

    private static String number(Document.Section section) {
        List<Integer> numbers = numbers(count(section));
        return numbers.isEmpty() || section.id().equals("guide") || section.id().equals("print")
                ? ""
                : String.valueOf(numbers.getFirst());
    }

    private static String count(Document.Section section) {
        var edges = section.sheet().edges();
        return edges == null ? "" : edges.count();
    }

    private static List<Integer> numbers(String text) {
        Matcher numbers = Pattern.compile("(?<!\\{)\\d+").matcher(text);
        return numbers.results().map(found -> Integer.valueOf(found.group())).toList();
    }

    private static Document document(PortfolioPlan plan, String language) {
        return SelectionWorkshopDocument.of(plan, Templates.builtIn(), Theme.standard(), wording(language));
    }

    private static SelectionPages pages(PortfolioPlan plan, String language) {
        return SelectionPages.of(plan, wording(language));
    }

    private static Wording wording(String language) {
        return Wording.of(Locale.of(language), "EUR", Given.AS_OF);
    }

    /** Twenty-five accounts, three managers. */
    private static PortfolioPlan plan(int people, int minutes) {
        Given given = Given.portfolio()
                .with(Setting.CONSULTANT, "Oslebrook Consulting")
                .with(Setting.COMPANY, "Pellworth Automation")
                .with(Setting.WORKSHOP_PEOPLE, String.valueOf(people))
                .with(Setting.WORKSHOP_MINUTES, String.valueOf(minutes));
        for (int i = 1; i <= 25; i++) {
            int row = i;
            given.account(
                    "Account " + (char) ('A' + i - 1),
                    a -> a.revenue(100.0 * row, 90.0 * row, null)
                            .spend(300.0 * (26 - row))
                            .fit(row % 5)
                            .manager(row % 3 == 0 ? "Kim Oakley" : "Dana Whitlock"));
        }
        return SomeAccounts.plan(given.nominatesUnranked("Kim Oakley", "Account C", "Account F")
                .nominatesUnranked("Dana Whitlock", "Account F")
                .nominatesUnranked("Lee Stonehaven", "Account F", "Account X"));
    }
}
