package dev.kap.analysis;

import static dev.kap.analysis.Figures.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kap.Given;
import dev.kap.insight.CalendarYear;
import dev.kap.insight.Concentration;
import dev.kap.insight.PortfolioInsight;
import dev.kap.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pareto, Results, won opportunities, slugs. */
class BusinessTest {

    private static PortfolioInsight of(Given given) {
        return Analysis.of(given.build()).value();
    }

    @Test
    void sharesAreTakenOverThePositiveRevenues() {
        PortfolioInsight insight = of(Given.portfolio()
                .account("Small", a -> a.revenue(20))
                .account("Large", a -> a.revenue(50))
                .account("Refund", a -> a.revenue(-10))
                .account("Middle", a -> a.revenue(30))
                .account("Zero", a -> a.revenue(0))
                .account("Unknown"));
        Concentration pareto = insight.concentration();

        assertThat(pareto.revenue()).isEqualTo(100);
        assertThat(pareto.netRevenue()).isEqualTo(90);
        assertThat(pareto.top3Share()).isCloseTo(1.0, EXACT);
        // ceil(0.2 x 3) = 1 account
        assertThat(pareto.top20PercentShare()).isCloseTo(0.5, EXACT);
        assertThat(pareto.accountsFor80Percent()).isEqualTo(2);
        // 0.25 + 0.09 + 0.04
        assertThat(pareto.herfindahl()).isCloseTo(0.38, EXACT);
        assertThat(pareto.equivalentCustomers()).isCloseTo(1 / 0.38, EXACT);
        assertThat(pareto.negative()).containsExactly("Refund");
        assertThat(pareto.ranking())
                .extracting(Concentration.Ranked::account)
                .containsExactly("Large", "Middle", "Small");
        assertThat(insight.accounts())
                .extracting(account -> account.standing().revenueShare())
                .containsExactly(0.2, 0.5, null, 0.3, 0.0, null);
    }

    @Test
    void withoutPositiveRevenueNothingIsKnown() {
        Concentration pareto =
                of(Given.portfolio().account("Acme", a -> a.revenue(0))).concentration();

        assertThat(pareto.revenue()).isNull();
        assertThat(pareto.accountsFor80Percent()).isNull();
        assertThat(pareto.netRevenue()).isEqualTo(0);
    }

    @Test
    void wonOpportunitiesOfTwelveMonthsStandInForRevenue() {
        PortfolioInsight insight = of(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.opportunity("Now", "Closed Won", 10, Given.AS_OF)
                                .opportunity(
                                        "Day before",
                                        "won",
                                        20,
                                        Given.AS_OF.minusYears(1).plusDays(1))
                                .opportunity("Too old", "won", 40, Given.AS_OF.minusYears(1))
                                .opportunity("Not yet", "won", 80, Given.AS_OF.plusDays(1))
                                .opportunity("Lost", "lost", 160, Given.AS_OF))
                .account("Other"));

        assertThat(insight.concentration().wonOpportunities()).isTrue();
        assertThat(insight.concentration().revenue()).isEqualTo(30);
        assertThat(insight.accounts().getLast().standing().revenue()).isNull();
        assertThat(insight.accounts().getFirst().standing().figures().revenue().actual())
                .isNull();
    }

    @Test
    void resultsReplaceTheColumnsOfTheAccountsTheyName() {
        PortfolioInsight insight = of(Given.portfolio()
                .account("Acme", a -> a.revenue(1).result("2025", 80).result("2026", 100))
                .account("Other", a -> a.revenue(7)));

        // 2026 is not over: the complete year counts.
        assertThat(insight.accounts().getFirst().standing().revenue()).isEqualTo(80);
        assertThat(insight.accounts().getLast().standing().figures().revenue().actual())
                .isEqualTo(7);
        assertThat(insight.accounts().getFirst().standing().history())
                .extracting(CalendarYear::year, CalendarYear::revenue)
                .containsExactly(tuple(2025, 80.0), tuple(2026, 100.0));
    }

    @Test
    void anUnfinishedYearIsComparedUpToTheSameQuarter() {
        var revenue = of(Given.portfolio()
                        .account(
                                "Acme",
                                a -> a.result("2026-Q1", 10)
                                        .result("2026-Q2", 20)
                                        .result("2025-Q1", 5)
                                        .result("2025-04", 2)
                                        .result("2025-05", 2)
                                        .result("2025-06", 2)
                                        .result("2025-Q3", 50)
                                        .result("2027", 999)))
                .accounts()
                .getFirst()
                .standing()
                .figures()
                .revenue();

        assertThat(revenue.actual()).isEqualTo(30);
        assertThat(revenue.lastYear()).isEqualTo(11);
    }

    @Test
    void aYearThatIsNotTheSumOfItsQuartersIsNamedAndThePartsStand() {
        var checked = Analysis.of(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.result("2025", 100)
                                .result("2025-Q1", 10)
                                .result("2025-Q2", 10)
                                .result("2025-Q3", 10)
                                .result("2025-Q4", 10))
                .build());

        assertThat(checked.value().concentration().revenue()).isEqualTo(40);
        assertThat(checked.problems()).extracting(Problem::kind).containsExactly("results-differ");
    }

    @Test
    void slugsArePlainAndUnique() {
        assertThat(Slugs.of(List.of("Łódź & Söhne GmbH", "Straße", "strasse!", "東京 商事", "Ærø", "***")))
                .containsExactly("lodz-sohne-gmbh", "strasse", "strasse-2", "東京-商事", "aero", "account");
        assertThat(Slugs.slug("x".repeat(59) + " yz")).isEqualTo("x".repeat(59));
    }

    @Test
    void roundingApartTheYearMayBeTheSumOfItsQuarters() {
        // 100.005 in parts is the 100 of the year to the cent, 100.01 is not.
        assertThat(problems(100.005)).isEmpty();
        assertThat(problems(100.01)).hasSize(1);
    }

    private static List<Problem> problems(double parts) {
        return Analysis.of(Given.portfolio()
                        .account(
                                "Acme",
                                a -> a.result("2025-Q1", parts - 60)
                                        .result("2025-Q2", 20)
                                        .result("2025-Q3", 20)
                                        .result("2025-Q4", 20)
                                        .result("2025", 100))
                        .build())
                .problems();
    }

    @Test
    void theHistoryHoldsThreeYearsAndSaysWhichIsWhole() {
        Given given = Given.portfolio()
                .account(
                        "Acme",
                        a -> a.result("2023", 9)
                                .result("2024", 10)
                                .result("2025", 20)
                                .result("2026-Q1", 7)
                                .result("2026-10", 2)
                                .result("2026-11", 1));
        assertThat(of(given).accounts().getFirst().standing().history())
                .extracting(CalendarYear::year, CalendarYear::revenue, CalendarYear::complete)
                .containsExactly(tuple(2024, 10.0, true), tuple(2025, 20.0, true), tuple(2026, 9.0, false));
    }

    @Test
    void aYearOfWhichOnlyTargetsAreKnownHasNoPlaceInTheHistory() {
        Given given = Given.portfolio()
                .account(
                        "Acme",
                        a -> a.result("2023", 9.0, null)
                                .result("2024", 10.0, null)
                                .result("2025", 20.0, null)
                                .result("2026", null, 30.0));
        assertThat(of(given).accounts().getFirst().standing().history())
                .extracting(CalendarYear::year)
                .containsExactly(2023, 2024, 2025);
    }

    @Test
    void aResultsSheetWithoutFiguresOfThisYearIsNotReplacedByWonOpportunities() {
        PortfolioInsight insight = of(Given.portfolio()
                .account("Acme", a -> a.result("2027", 50).opportunity("Now", "won", 10, Given.AS_OF)));

        assertThat(insight.concentration().wonOpportunities()).isFalse();
        assertThat(insight.concentration().revenue()).isNull();
        assertThat(insight.accounts().getFirst().standing().figures().revenue().actual())
                .isNull();
    }

    @Test
    void theTopFifthIsRoundedUpToWholeAccounts() {
        Given ten = Given.portfolio();
        for (int i = 0; i < 10; i++) {
            double revenue = i < 2 ? 30 : 5;
            ten.account("A" + i, a -> a.revenue(revenue));
        }
        // 0.2 x 10 = 2 accounts with 60 of 100; of 11 accounts 3 with 65 of 105.
        assertThat(of(ten).concentration().top20PercentShare()).isCloseTo(0.6, EXACT);
        assertThat(of(ten.account("B", a -> a.revenue(5))).concentration().top20PercentShare())
                .isCloseTo(65.0 / 105, EXACT);
    }

    @Test
    void aThirdOfOneNameHasTheNumberThree() {
        assertThat(Slugs.of(List.of("Acme", "ACME", "acme!"))).containsExactly("acme", "acme-2", "acme-3");
        String sixty = "x".repeat(60);
        assertThat(Slugs.of(List.of(sixty, sixty))).containsExactly(sixty, "x".repeat(58) + "-2");
    }
}
