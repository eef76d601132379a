package dev.kap.planning.cells;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.insight.PortfolioInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.DataGap;
import dev.kap.planning.Plans;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Partnership;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What hangs on an empty cell: how much differs between its best and its worst answer. */
class DataGapsTest {

    @Test
    void aPartnershipChangesItsDiagnosticAlone() {
        // No. 11 is good or a gap; nothing else looks at the cell.
        DataGap cell = cell(acme(a -> {}), "Partnership");
        assertThat(weights(cell)).containsExactly(0, 1, 0, 0);
        assertThat(cell.weight()).isEqualTo(1);
        assertThat(cell.place().cell()).isEqualTo("J2");
    }

    @Test
    void whatChangesNothingIsNotAskedFor() {
        // An influence of 9 is typed: neither role nor level moves it, and no. 7, 8 and 9 are answered by a person.
        List<String> asked = columns(acme(a -> a.partnership(Partnership.TRANSACTIONAL)
                .contact(
                        "Kim",
                        c -> c.influence(9)
                                .relationship(8)
                                .target(9)
                                .roles(DecisionRole.USER)
                                .level(Level.HEAD))
                .link("Dana", "Kim", 3.0, null)));
        // The date of the last contact makes the link live, and so Kim met regularly.
        assertThat(asked).containsExactly("Last contact");
    }

    @Test
    void theSpendOfAnAccountMayChangeTheTiersOfAll() {
        // By share of spend Acme is first with 100 % and last with 10 %; Birch then changes places with it.
        Given given = Given.portfolio()
                .criterion("Fit", 1, "Strategic fit", true)
                .account("Acme", a -> a.fit(5).revenue(50))
                .account("Birch", a -> a.fit(5).revenue(50).spend(100));
        DataGap spend = cell(Plans.first(given), "Category spend");
        assertThat(spend.tiers()).isEqualTo(2);
        assertThat(spend.quadrants()).isZero();
    }

    @Test
    void amongMoreThanTwoHundredAccountsTheTiersAreLeftAsTheyAre() {
        assertThat(tiers(200)).isPositive();
        assertThat(tiers(201)).isZero();
    }

    private static int tiers(int accounts) {
        Given given = Given.portfolio()
                .criterion("Fit", 1, "Strategic fit", true)
                .account("Acme", a -> a.fit(5).revenue(50).partnership(Partnership.TRANSACTIONAL));
        for (int i = 1; i < accounts; i++) {
            int spend = 100 + i;
            given.account("A" + i, a -> a.fit(5).revenue(50).spend(spend));
        }
        return cells(given).stream().mapToInt(DataGap::tiers).sum();
    }

    @Test
    void ofManyCellsThoseOfTheMostInfluentialAreTried() {
        // 2000 tries are shared by 500 accounts: four for each. Acme lacks five, and Kim weighs most.
        Given given = Given.portfolio().account("Acme", a -> {
            a.partnership(Partnership.TRANSACTIONAL);
            for (int i = 0; i < 4; i++) {
                a.contact("C" + i, c -> c.influence(4).roles(DecisionRole.USER).level(Level.HEAD));
            }
            a.contact(
                    "Kim",
                    c -> c.influence(9).target(9).roles(DecisionRole.USER).level(Level.HEAD));
        });
        for (int i = 1; i < 500; i++) {
            given.account("A" + i);
        }
        assertThat(cells(given)).extracting(DataGap::subject).containsExactlyInAnyOrder("C0", "C1", "C2", "Kim");
    }

    /** Those of the first account alone. */
    private static List<DataGap> cells(Given given) {
        PortfolioInsight insight = Insights.of(given.build());
        return DataGaps.of(PlanningContext.of(insight.accounts().getFirst(), insight));
    }

    private static List<Integer> weights(DataGap cell) {
        return List.of(cell.quadrants(), cell.diagnostics(), cell.tiers(), cell.actions());
    }

    private static DataGap cell(AccountPlan plan, String column) {
        return plan.agenda().cells().stream()
                .filter(cell -> cell.column().title().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> columns(AccountPlan plan) {
        return plan.agenda().cells().stream().map(cell -> cell.column().title()).toList();
    }

    private static AccountPlan acme(Consumer<GivenAccount> details) {
        return Plans.acme(details);
    }
}
