package dev.kap.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.document.Block;
import dev.kap.document.Document;
import dev.kap.plan.PortfolioPlan;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewDocumentTest {

    private static final PortfolioPlan PORTFOLIO = SmallAccount.plan();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyPageOpensWithAMessage(String language) {
        assertThat(document(Locale.of(language)).sections())
                .hasSize(8)
                .allSatisfy(section -> assertThat(section.headline()).endsWith("."));
    }

    @Test
    void namesEveryAccountOnceInTheTableOfAll() {
        Block.Table accounts = table("accounts");
        assertThat(accounts.rows()).hasSize(PORTFOLIO.accounts().size() + 1);
        assertThat(accounts.rows().getLast().cells().stream()
                        .map(cell -> Prints.text(cell.content()).replace('\u00a0', ' ')))
                .as("the sums: accounts, revenue, growth, mean of the index, people by quadrant")
                .containsSubsequence("3 accounts", "€6.82 m", "+11 %", "8 mean");
        PORTFOLIO
                .accounts()
                .forEach(plan -> assertThat(accounts.rows().stream()
                                .map(row -> Prints.text(row.cells().getFirst().content()))
                                .filter(text -> text.startsWith(plan.name())))
                        .hasSize(1));
    }

    @Test
    void answersTheEighteenForEachAccount() {
        Block.Table across = table("across-1");
        assertThat(across.rows()).hasSize(18);
        assertThat(across.rows().getFirst().cells())
                .hasSize(2 + PORTFOLIO.accounts().size() + 1);
    }

    @Test
    void shrinksWhereNobodyNominated() {
        List<String> ids = Prints.blocks(document(Locale.ENGLISH))
                .filter(Block.Table.class::isInstance)
                .map(block -> ((Block.Table) block).id())
                .toList();
        boolean nominated = PORTFOLIO.insight().nominations().managers() > 0;
        assertThat(ids.contains("votes")).isEqualTo(nominated);
    }

    private static Document document(Locale language) {
        Wording wording = Wording.of(language, "EUR", LocalDate.of(2026, 11, 22));
        return ReviewDocument.of(PORTFOLIO, Templates.builtIn(), Theme.standard(), wording);
    }

    private static Block.Table table(String id) {
        return Prints.blocks(document(Locale.ENGLISH))
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
