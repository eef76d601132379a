package dev.kap.analysis;

import static dev.kap.analysis.Figures.EXACT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.insight.AccountPosition;
import dev.kap.insight.BusinessFigures;
import dev.kap.insight.Period;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Setting;
import dev.kap.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Money of accounts is compared over twelve months with one end, and this year only with the same part of last year. */
class TwelveMonthsTest {

    private static final Consumer<GivenAccount> TO_SEPTEMBER = a -> a.result("2025-Q1", 1)
            .result("2025-Q2", 2)
            .result("2025-Q3", 3)
            .result("2025-Q4", 10)
            .result("2026-Q1", 20)
            .result("2026-Q2", 30)
            .result("2026-Q3", 40);

    private static PortfolioInsight of(Given given) {
        return Analysis.of(given.build()).value();
    }

    private static AccountPosition only(Consumer<GivenAccount> details) {
        return of(Given.portfolio().account("Acme", details))
                .accounts()
                .getFirst()
                .standing();
    }

    private static AccountPosition standing(PortfolioInsight insight, String account) {
        return insight.named(List.of(account)).getFirst().standing();
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to), false);
    }

    @Test
    void theLastFourCompleteQuartersMakeTheYear() {
        AccountPosition acme = only(TO_SEPTEMBER.andThen(a -> a.result("2026-Q4", 999)));

        assertThat(acme.revenue()).isEqualTo(100);
        assertThat(acme.revenuePeriod()).isEqualTo(period("2025-10-01", "2026-09-30"));
    }

    @Test
    void theRunningYearIsSetAgainstTheSamePartOfLastYearAndOfTheTarget() {
        AccountPosition acme = only(TO_SEPTEMBER.andThen(a -> a.result("2026", null, 120.0)));

        assertThat(acme.business().revenue().toDate()).isTrue();
        // Three quarters of a target of 120.
        assertThat(acme.figures().revenue()).isEqualTo(new Measure(90.0, 6.0, 90.0));
        assertThat(acme.business().revenue().comparedPeriod()).isEqualTo(period("2026-01-01", "2026-09-30"));
    }

    @Test
    void targetsOfThePartsStandBeforeThatOfTheYearAndTheColumnIsTheLast() {
        Consumer<GivenAccount> parts = a -> a.result("2026-Q1", 20.0, 25.0).result("2026-Q2", 30.0, 35.0);

        assertThat(only(parts.andThen(a -> a.result("2026", null, 400.0)))
                        .figures()
                        .revenue()
                        .target())
                .isEqualTo(60);
        assertThat(only(a -> a.revenue(null, null, 100.0).result("2026-Q1", 20))
                        .figures()
                        .revenue()
                        .target())
                .isEqualTo(25);
    }

    @Test
    void aHoleInTheRunningYearLeavesItOutOnBothSides() {
        AccountPosition acme = only(a -> a.result("2025-Q1", 1)
                .result("2025-Q2", 2)
                .result("2025-Q3", 3)
                .result("2026-Q1", 20)
                .result("2026-Q3", 40));

        assertThat(acme.figures().revenue().actual()).isEqualTo(60);
        assertThat(acme.figures().revenue().lastYear()).isEqualTo(4);
    }

    @Test
    void theEndIsTheLatestUpToWhichHalfOfTheAccountsHaveTwelveMonths() {
        Consumer<GivenAccount> toJune = a ->
                a.result("2025-Q3", 1).result("2025-Q4", 1).result("2026-Q1", 1).result("2026-Q2", 1);
        Given given = Given.portfolio().account("A", TO_SEPTEMBER).account("B", toJune);

        // One of two is half: September. B keeps its own twelve months, and no period holds for all.
        assertThat(standing(of(given), "A").revenuePeriod()).isEqualTo(period("2025-10-01", "2026-09-30"));
        assertThat(standing(of(given), "B").revenuePeriod()).isEqualTo(period("2025-07-01", "2026-06-30"));
        assertThat(of(given).concentration().period()).isNull();

        // One of three is not: June, for A, too.
        PortfolioInsight three = of(given.account("C", toJune).account("Without"));
        assertThat(standing(three, "A").revenue()).isEqualTo(3 + 10 + 20 + 30);
        assertThat(three.concentration().period()).isEqualTo(period("2025-07-01", "2026-06-30"));
    }

    @Test
    void monthsCountAsQuartersDoAndNothingTwice() {
        AccountPosition acme = only(a -> {
            for (int month = 1; month <= 10; month++) {
                a.result("2026-%02d".formatted(month), 10);
            }
            a.result("2025-11", 1).result("2025-12", 2).result("2026-Q1", 29);
        });

        assertThat(acme.revenuePeriod()).isEqualTo(period("2025-11-01", "2026-10-31"));
        assertThat(acme.revenue()).isEqualTo(1 + 2 + 29 + 70);
    }

    @Test
    void theOwnLatestYearEndsLaterByQuartersOrByItsRow() {
        Consumer<GivenAccount> row = a -> a.result("2025", 50);
        Given given = Given.portfolio().account("A", TO_SEPTEMBER).account("B", row);

        assertThat(standing(of(given), "B").revenue()).isEqualTo(50);
        assertThat(standing(of(given), "B").revenuePeriod()).isEqualTo(period("2025-01-01", "2025-12-31"));
        assertThat(only(row.andThen(a -> a.result("2024", 40).result("2026", 999)))
                        .revenue())
                .isEqualTo(50);
    }

    @Test
    void theColumnIsTheYearToTheAsOfDateAndComesBeforeAnEstimate() {
        assertThat(only(a -> a.revenue(70).result("2026-Q3", 40)))
                .extracting(AccountPosition::revenue, AccountPosition::revenuePeriod)
                .containsExactly(70.0, period("2025-11-23", "2026-11-22"));
    }

    @Test
    void partsOfAYearAreAnEstimateOfTwelveMonths() {
        AccountPosition acme =
                only(a -> a.result("2025-Q3", 999).result("2026-Q2", 30).result("2026-Q3", 42));

        assertThat(acme.revenue()).isEqualTo(144);
        assertThat(acme.revenuePeriod())
                .isEqualTo(new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 9, 30), true));
        assertThat(acme.figures().revenue().actual()).isEqualTo(72);
    }

    @Test
    void aRowOfTheRunningYearIsNoCompleteYear() {
        assertThat(only(a -> a.result("2026", 100)).revenue()).isNull();
        assertThat(only(a -> a.revenue(7).result("2026", 100)).revenue()).isEqualTo(7);
    }

    @Test
    void beforeAnyPartOfTheYearIsOverTheLastYearIsCompared() {
        Given january = Given.portfolio()
                .asOf(LocalDate.of(2027, 1, 10))
                .account("Acme", TO_SEPTEMBER.andThen(a -> a.result("2026-Q4", 50)));
        BusinessFigures.Line revenue =
                of(january).accounts().getFirst().standing().business().revenue();

        assertThat(revenue.toDate()).isFalse();
        assertThat(revenue.twelveMonths()).isEqualTo(140);
        assertThat(revenue.compared().lastYear()).isEqualTo(16);
    }

    @Test
    void theYearsOfResultsStartWithThePlans() {
        AccountPosition acme = of(Given.portfolio()
                        .with(Setting.YEAR_STARTS, "July")
                        .account(
                                "Acme",
                                a -> a.result("2025-Q1", 1)
                                        .result("2025-Q2", 2)
                                        .result("2025-Q3", 4)
                                        .result("2025-Q4", 8)
                                        .result("2026-Q1", 16)))
                .accounts()
                .getFirst()
                .standing();

        // The first quarter of the year 2026 is July to September 2026.
        assertThat(acme.revenuePeriod()).isEqualTo(period("2025-10-01", "2026-09-30"));
        assertThat(acme.revenue()).isEqualTo(30);
        assertThat(acme.figures().revenue()).isEqualTo(new Measure(16.0, 1.0, null));
    }

    @Test
    void profitSharesTheEndOfTheRevenueElseClimbsItsOwnLadder() {
        AccountPosition acme = only(TO_SEPTEMBER.andThen(a -> a.profit(5.0, 4.0, 6.0)));

        assertThat(acme.business().profit().twelveMonths()).isEqualTo(5);
        assertThat(acme.business().profit().period()).isEqualTo(period("2025-11-23", "2026-11-22"));
    }

    @Test
    void ourShareOfTheirSpendIsOfTwelveMonths() {
        assertThat(only(TO_SEPTEMBER.andThen(a -> a.spend(200))).shareOfSpend()).isCloseTo(0.5, EXACT);
    }

    @Test
    void aColumnMoreThanATenthApartFromResultsIsAWarning() {
        assertThat(kinds(111)).containsExactly("results-apart");
        assertThat(kinds(110)).isEmpty();
        assertThat(kinds(89)).containsExactly("results-apart");
    }

    private static List<String> kinds(double column) {
        return Analysis.of(Given.portfolio()
                        .account("Acme", TO_SEPTEMBER.andThen(a -> a.revenue(column)))
                        .build())
                .problems()
                .stream()
                .map(Problem::kind)
                .toList();
    }

    @Test
    void aPeriodOfOneMonthKnowsItsLength() {
        assertThat(period("2026-02-01", "2026-02-28").months()).isEqualTo(1);
        assertThat(period("2025-11-23", "2026-11-22").months()).isEqualTo(12);
        assertThat(period("2025-10-01", "2026-09-30").text().key()).isEqualTo("analysis.period.twelve");
        assertThat(period("2026-01-01", "2026-09-30").text().key()).isEqualTo("analysis.period.months");
    }
}
