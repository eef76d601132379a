package dev.kap.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.Insights;
import dev.kap.document.Document;
import dev.kap.document.PageNumbers;
import dev.kap.intake.Intake;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Sheet;
import dev.kap.report.page.shareable.AllowedFields;
import dev.kap.report.pdf.PdfWriter;
import dev.kap.report.word.WordWriter;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is not on the list of fields does not reach the customer: each cell of a portfolio holds a mark of its own, and
 * no part of the edition holds one that it may not.
 */
class ShareableCanaryTest {

    private static final Pattern MARK = Pattern.compile("qz[b-k]{4}qx");
    private static final Canaries CANARIES = new Canaries();

    @TempDir
    private static Path folder;

    private static PortfolioPlan plan;

    @BeforeAll
    static void portfolio() throws IOException {
        CANARIES.write(folder);
        Portfolio portfolio = Intake.read(List.of(folder), Optional.of(Given.AS_OF), Clock.systemUTC())
                .value()
                .orElseThrow();
        plan = Planning.untried(Insights.of(portfolio), List.of()).value();
    }

    /** Else nothing could be found. */
    @Test
    void theInputHoldsTheMarksOfEveryColumn() {
        assertThat(plan.accounts()).hasSize(2);
        Set<String> read = marks(plan.insight().portfolio().toString());
        Set<String> missing = new TreeSet<>();
        CANARIES.marks().forEach((mark, cell) -> {
            if (!read.contains(mark) && cell.column().sheet() != Sheet.SETTINGS) {
                missing.add(cell.column().sheet().title() + "." + cell.column().title());
            }
        });
        assertThat(missing).isEmpty();
        assertThat(CANARIES.marks()).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void noPartOfTheEditionHoldsAMarkThatIsNotOnTheList(String language) throws IOException {
        Document document = document(AllowedFields.ofTheProgram(), language);
        for (String words : List.of(FileWords.ofPdf(pdf(document)), FileWords.ofWord(word(document)))) {
            Set<String> found = marks(words);
            // What may be read is there: the walk sees what it should.
            assertThat(found).contains(low(CANARIES.account(0)), low(CANARIES.aim(0, 0)));
            found.removeAll(allowed());
            assertThat(found).as(named(found)).isEmpty();
            // Not the end of a place on the page, such as 256.13.
            assertThat(words.replaceAll("\\s", "")).doesNotContainPattern("(?<![\\d.])(91[.,]83|6[.,]13)(?!\\d)");
        }
    }

    /** "Q. Z." of a contact marked Private; the marks of all others begin alike, so only theirs are looked for. */
    @Test
    void nobodyMarkedPrivateIsThereNotEvenByTheirLastName() throws IOException {
        Document document = document(AllowedFields.ofTheProgram(), "en");
        for (String words : List.of(FileWords.ofPdf(pdf(document)), FileWords.ofWord(word(document)))) {
            for (String part : CANARIES.contact(0, Canaries.PRIVATE).split(" ")) {
                assertThat(low(words.replaceAll("\\s", ""))).doesNotContain(low(part));
            }
            assertThat(words).doesNotContainPattern("\\bQ\\.[\\s\u00a0]?Q");
        }
    }

    /** The test can fail: a condition or a field less on the list, and the marks behind it are found. */
    @ParameterizedTest
    @ValueSource(strings = {"never Contacts.Private has yes", "only Value.Share is yes", "only Actions.Share is yes"})
    void whatTheListNoLongerKeepsBackIsFound(String line) throws IOException {
        String list = list();
        assertThat(list).contains(line);
        Document document = document(AllowedFields.of(list.replace(line, "")), "en");
        Set<String> found = marks(FileWords.ofPdf(pdf(document)));
        found.removeAll(allowed());
        assertThat(found).isNotEmpty();
    }

    /** The list decides, not the page: what is struck off it is printed no more. */
    @ParameterizedTest
    @ValueSource(strings = {"Team.Email", "Value.What", "Actions.Action", "Accounts.Aims", "Objectives.Objective"})
    void whatIsStruckOffTheListIsPrintedNoMore(String field) throws IOException {
        Document document = document(AllowedFields.of(list().replaceAll("(?m)^show " + field + "$", "")), "en");
        Set<String> found = marks(FileWords.ofPdf(pdf(document)));
        assertThat(found).noneMatch(mark -> column(mark).equals(Canaries.column(field)));
        assertThat(marks(FileWords.ofPdf(pdf(document(AllowedFields.ofTheProgram(), "en")))))
                .anyMatch(mark -> column(mark).equals(Canaries.column(field)));
    }

    /** What the customer may read, told from the input and not from the code: the shown columns of the shown rows. */
    private static Set<String> allowed() throws IOException {
        Set<String> shown = list().lines()
                .filter(line -> line.startsWith("show "))
                .map(line -> line.substring(5).strip())
                .collect(Collectors.toSet());
        Set<String> allowed = new HashSet<>();
        CANARIES.marks().forEach((mark, cell) -> {
            String field = cell.column().sheet().title() + "." + cell.column().title();
            int row = cell.row() % Canaries.ROWS;
            boolean shared = switch (cell.column().sheet()) {
                case VALUE, ACTIONS -> row != 1;
                case CONTACTS -> row != Canaries.PRIVATE;
                case OBJECTIVES -> row < 2;
                default -> true;
            };
            if (cell.account() == 0 && shared && shown.contains(field)) {
                allowed.add(mark);
            }
        });
        return allowed;
    }

    private static Column<?> column(String mark) {
        return Objects.requireNonNull(CANARIES.marks().get(mark)).column();
    }

    private static String list() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                AllowedFields.class.getResourceAsStream("/dev/kap/report/shareable-fields.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> marks(String words) {
        return MARK.matcher(low(words.replaceAll("[\\s\u00ad\u200b]", "")))
                .results()
                .map(found -> found.group())
                .filter(CANARIES.marks()::containsKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String low(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String named(Set<String> marks) {
        return marks.stream()
                .map(mark -> mark + " is of " + CANARIES.marks().get(mark))
                .collect(Collectors.joining("\n"));
    }

    private static Document document(AllowedFields allowed, String language) {
        AccountPlan account = plan.accounts().getFirst();
        return ShareableDocument.without(
                Set.of(),
                allowed,
                account,
                plan,
                Templates.builtIn(),
                Theme.standard(),
                Wording.of(Locale.of(language), "EUR", Given.AS_OF));
    }

    private static byte[] pdf(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(Theme.standard()).write(document, out);
        return out.toByteArray();
    }

    private static byte[] word(Document document) throws IOException {
        PageNumbers numbers = new PdfWriter(Theme.standard()).write(document, new ByteArrayOutputStream());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] reference = Files.readAllBytes(Path.of("templates/reference.docx"));
        new WordWriter(Theme.standard(), reference).write(document, numbers, out);
        return out.toByteArray();
    }
}
