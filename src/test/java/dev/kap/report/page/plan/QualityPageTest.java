package dev.kap.report.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.SomeAccounts;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.report.page.PageText;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the page on data quality says of the problems of the workbook. */
class QualityPageTest {

    private static final Arg NEAR = Arg.text("Cedar");
    private static final Problem WARNING =
            Problem.of(Severity.WARNING, "unknown-account", new Place("book.xlsx", "Links", "A7"), "Ashgrov", NEAR);
    private static final Problem ERROR =
            Problem.costing("Cedar", "unknown-account", new Place("book.xlsx", "Contacts", "A3"), "Cedr", NEAR);
    private static final Problem OF_ANOTHER =
            Problem.costing("Birch Foods", "unknown-account", new Place("book.xlsx", "Contacts", "A4"), "Brch", NEAR);

    @Test
    void theGravestComesFirstAndWhatCostsAnotherAccountIsNotHere() {
        QualityPage page = page(List.of(WARNING, OF_ANOTHER, ERROR));
        assertThat(PageText.plain(page.headline()))
                .isEqualTo("One error and one warning stand between the workbook and a better plan.");
        assertThat(page.problems())
                .extracting(QualityPage.ProblemRow::place)
                .containsExactly("book.xlsx, Contacts!A3", "book.xlsx, Links!A7");
        assertThat(page.problems().getFirst().sign().status()).isEqualTo("gap");
        assertThat(page.problems().getLast().sign().status()).isEqualTo("attention");
        assertThat(page.clean()).isEmpty();
    }

    @Test
    void theHeadlineCountsErrorsAndWarnings() {
        assertThat(page(List.of()).headline()).isEqualTo("The workbook was read without error or warning.");
        assertThat(PageText.plain(page(List.of(ERROR)).headline()))
                .isEqualTo("One error stands between the workbook and a better plan.");
        assertThat(PageText.plain(page(List.of(WARNING, WARNING)).headline()))
                .isEqualTo("Two warnings stand between the workbook and a better plan.");
        assertThat(page(List.of()).clean()).isEqualTo("The input was read without a problem.");
    }

    @Test
    void fortyProblemsArePrintedAndTheOthersCounted() {
        assertThat(page(Collections.nCopies(40, WARNING)).more()).isEmpty();
        QualityPage page = page(Collections.nCopies(43, WARNING));
        assertThat(page.problems()).hasSize(40);
        assertThat(PageText.plain(page.more())).isEqualTo("3 remarks more stand in problems.txt.");
    }

    private static QualityPage page(List<Problem> problems) {
        return QualityPage.of(PageContext.of(
                SomeAccounts.account("Cedar"),
                SomeAccounts.PLAN,
                problems,
                Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF)));
    }
}
