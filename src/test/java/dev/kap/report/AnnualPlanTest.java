package dev.kap.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kap.document.Block;
import dev.kap.document.Document;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.report.data.ResultsJson;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnualPlanTest {

    private static final PortfolioPlan PORTFOLIO = SmallAccount.plan();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void namesEveryContactExactlyOnceInTheRegister(String language) {
        Block.Table register = table(document(0, Locale.of(language)), "all-contacts");
        List<ContactInsight> contacts = byInfluence();
        assertThat(register.rows()).hasSameSizeAs(contacts);
        for (int i = 0; i < contacts.size(); i++) {
            assertThat(Prints.text(register.rows().get(i).cells().getFirst().content()))
                    .startsWith(contacts.get(i).name());
        }
    }

    private static List<ContactInsight> byInfluence() {
        return PORTFOLIO.accounts().getFirst().insight().contacts().stream()
                .sorted(ContactInsight.BY_INFLUENCE)
                .toList();
    }

    @Test
    void printsTheScoresOfResultsJsonRoundedToOnePlace() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultsJson.write(PORTFOLIO, List.of(), wording(Locale.ENGLISH), Map.of(), out);
        Map<String, JsonNode> contacts = new HashMap<>();
        new ObjectMapper()
                .readTree(out.toByteArray())
                .get("accounts")
                .get(0)
                .get("contacts")
                .forEach(contact -> contacts.put(contact.get("name").asText(), contact));
        List<Block.Row> rows =
                table(document(0, Locale.ENGLISH), "all-contacts").rows();
        List<ContactInsight> sorted = byInfluence();
        for (int i = 0; i < rows.size(); i++) {
            List<Block.Cell> cells = rows.get(i).cells();
            JsonNode contact = Objects.requireNonNull(contacts.get(sorted.get(i).name()));
            assertThat(printed(cells, 2)).isEqualTo(rounded(contact.get("influence")));
            assertThat(printed(cells, 3))
                    .isEqualTo(rounded(contact.get("relationship")) + " \u2192 " + rounded(contact.get("target")));
        }
    }

    private static String printed(List<Block.Cell> cells, int column) {
        return Prints.text(cells.get(column).content()).replace('\u00a0', ' ');
    }

    private static String rounded(JsonNode number) {
        return number.isNull()
                ? "\u2013"
                : BigDecimal.valueOf(number.asDouble())
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    @Test
    void printsUserTextAsItStands() {
        String text = Prints.text(document(0, Locale.ENGLISH));
        assertThat(text).contains("Jens <b>Hartlieb</b> & ${7*7}", "Head of ]]>", "Pellworth & Sons");
    }

    @Test
    void opensEverySectionWithAHeadlineAndNumbersTheChapters() {
        Document document = document(0, Locale.ENGLISH);
        assertThat(document.sections()).allSatisfy(section -> {
            assertThat(section.headline()).isNotBlank();
            assertThat(section.blocks()).isNotEmpty();
        });
        assertThat(document.sections().stream().map(Document.Section::eyebrow))
                .contains(
                        "Plan on a page",
                        "1 · Money and people",
                        "3 · Our position",
                        "4 · People: Who knows whom",
                        "5 · The eighteen questions");
    }

    @Test
    void saysOfEachFigureWhatItShows() {
        List<Block.Figure> figures = Prints.figures(document(0, Locale.ENGLISH));
        assertThat(figures)
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.alt()).hasSizeGreaterThan(40));
        // The index is read without a caption.
        assertThat(figures).filteredOn(figure -> figure.caption().isEmpty()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void shrinksToOneLineWhereThereIsNothingToShow(int account) {
        Document document = document(account, Locale.ENGLISH);
        assertThat(Prints.text(document)).contains("The sheet Objectives would", "The sheet Contacts would");
        assertThat(document.sections().stream().map(Document.Section::id))
                .doesNotContain("register", "objectives", "links");
        assertThat(document.sections())
                .allSatisfy(section ->
                        assertThat(section.blocks()).isNotEmpty().last().isNotInstanceOf(Block.SubHeading.class));
    }

    @Test
    void listsTheErrorsOfTheAccountAndOfTheFileFirst() {
        Document document = document(
                0,
                Locale.ENGLISH,
                List.of(
                        problem(Severity.NOTE, null),
                        problem(Severity.WARNING, "Ashgrove Mills"),
                        problem(Severity.WARNING, "Birch Foods"),
                        problem(Severity.ERROR, null)));
        assertThat(table(document, "problems").rows().stream()
                        .map(row -> Prints.text(row.cells().getFirst().content())))
                .as("a note asks for nothing")
                .containsExactly("Error", "Warning");
    }

    @Test
    void givesTheSameDocumentTwice() {
        String first = Prints.text(document(0, Locale.ENGLISH));
        assertThat(first).isEqualTo(Prints.text(document(0, Locale.ENGLISH)));
    }

    private static Problem problem(Severity severity, String account) {
        return new Problem(
                severity,
                "unknown-account",
                new Place("small.xlsx", "Contacts", "C4"),
                "x",
                account,
                List.of(Arg.text("Did you mean y?")));
    }

    private static Document document(int account, Locale language) {
        return document(account, language, List.of());
    }

    private static Document document(int account, Locale language, List<Problem> problems) {
        AccountPlan plan = PORTFOLIO.accounts().get(account);
        return AnnualPlan.of(plan, PORTFOLIO, problems, Templates.builtIn(), Theme.standard(), wording(language));
    }

    private static Wording wording(Locale language) {
        return Wording.of(language, "EUR", LocalDate.of(2026, 11, 22));
    }

    private static Block.Table table(Document document, String id) {
        return Prints.blocks(document)
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.id().equals(id))
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst));
    }
}
