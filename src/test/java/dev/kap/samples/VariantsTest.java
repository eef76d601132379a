package dev.kap.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Insights;
import dev.kap.intake.Intake;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Headline;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.portfolio.Portfolio;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The large sample with one thing changed: page 2 tells the story of that change. */
class VariantsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    @Test
    void oneOfUsLeaves() throws IOException {
        PortfolioPlan plan = plan(
                changed(
                        "Tomas Brezina | Key Account Manager | Manager | Robert Ashdown"
                                + " | tomas.brezina@calderbrook.example.com | 180 | active",
                        "Tomas Brezina | Key Account Manager | Manager | Robert Ashdown"
                                + " | tomas.brezina@calderbrook.example.com | 180 | left | 2026-11-13"),
                TODAY);
        for (String led : List.of("Kestrel Dairy Group", "Oliveto Conserve S.p.A.", "Łódzkie Magazyny Sp. z o.o.")) {
            AccountPlan account = account(plan, led);
            assertThat(account.agenda().headline().rule()).as(led).isEqualTo(Headline.Rule.OWNER_LEFT);
            assertThat(said(account)).startsWith("Brezina has left, and nobody follows yet with ");
            assertThat(account.firstMoves())
                    .as(led)
                    .isNotEmpty()
                    .allSatisfy(move -> assertThat(move.owner())
                            .isNotEqualTo("Tomas Brezina")
                            .isNotEmpty());
            assertThat(account.firstMoves().getFirst().by()).isBefore(TODAY.plusDays(31));
        }
        assertThat(plan.accounts())
                .allSatisfy(account -> assertThat(account.register().moves())
                        .extracting(Move::owner)
                        .doesNotContain("Tomas Brezina"));
        assertThat(said(account(plan, "Brightwater Beverages")))
                .as("what is graver elsewhere stays")
                .startsWith("Elvebakk approves");
    }

    @Test
    void aNewBuyerComesToAProspect() throws IOException {
        PortfolioPlan plan = plan(
                changed(
                        "Mendel Biotech | Anselm Aschenbrenner |",
                        "Mendel Biotech | Luise Trautwein | 1014-9 | Head of Purchasing | Purchasing | Head"
                                + " | Anselm Aschenbrenner | decision maker |  |  | 8 |  |  |  |  |  |  |  |  |  |  |"
                                + "  | active | 2026-11-09\nMendel Biotech | Anselm Aschenbrenner |"),
                TODAY);
        AccountPlan mendel = account(plan, "Mendel Biotech");
        assertThat(mendel.agenda().headline().rule()).isEqualTo(Headline.Rule.DECIDER_LEFT);
        assertThat(said(mendel))
                .isEqualTo(
                        "Trautwein is new there and decides, which is an opening: introduce ourselves by 9 December.");
        assertThat(mendel.firstMoves()).hasSize(1).allSatisfy(move -> {
            assertThat(move.isFor("Luise Trautwein")).isTrue();
            assertThat(move.by()).isBeforeOrEqualTo(LocalDate.of(2026, 12, 9));
        });
    }

    @Test
    void aQuarterHasPassed() throws IOException {
        LocalDate later = LocalDate.of(2027, 2, 22);
        PortfolioPlan plan = plan(SheetText.text("portfolio.txt"), later);
        assertThat(plan.accounts()).allSatisfy(account -> {
            assertThat(said(account)).doesNotContain("12 February", "19 February");
            account.firstMoves().stream()
                    .filter(Move::proposed)
                    .forEach(move -> assertThat(move.by()).isBetween(later, later.plusDays(60)));
        });
        assertThat(said(account(plan, "Sableford Coatings"))).startsWith("Dahl has left, and nobody follows yet");
        assertThat(account(plan, "Brightwater Beverages").risks())
                .as("what was due and is not done is said")
                .anyMatch(risk -> english(risk.title()).contains("overdue"));
    }

    @Test
    void theSheetResultsIsTakenOut() throws IOException {
        String text = SheetText.text("portfolio.txt").replaceAll("(?s)\n# Results\n.*?\n# ", "\n# ");
        PortfolioPlan plan = plan(text, TODAY);
        assertThat(plan.accounts()).allSatisfy(account -> {
            if (account.agenda().headline().rule() == Headline.Rule.TARGET_MISSED) {
                assertThat(account.insight().standing().figures().revenue().target())
                        .isNotNull();
            }
            assertThat(account.insight().standing().business().revenue().toDate())
                    .isFalse();
        });
        assertThat(said(account(plan, "Rheintal Chemie AG"))).startsWith("Revenue is ");
        assertThat(said(account(plan, "Brightwater Beverages"))).startsWith("Elvebakk approves");
    }

    private static String changed(String from, String to) throws IOException {
        String text = SheetText.text("portfolio.txt");
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    private PortfolioPlan plan(String text, LocalDate day) throws IOException {
        Path file = folder.resolve("portfolio.xlsx");
        Files.write(file, WorkbookFile.of(SheetText.of(text), true));
        Portfolio portfolio = Intake.read(List.of(file), Optional.of(day), Clock.systemUTC())
                .value()
                .orElseThrow();
        PortfolioPlan plan = Planning.untried(Insights.of(portfolio), List.of()).value();
        return plan;
    }

    private static AccountPlan account(PortfolioPlan plan, String name) {
        return plan.accounts().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String said(AccountPlan account) {
        return english(account.agenda().headline().text());
    }

    private static String english(dev.kap.wording.Sentence sentence) {
        return Wording.of(Locale.ENGLISH, "EUR", TODAY).say(sentence).replace('\u00a0', ' ');
    }
}
