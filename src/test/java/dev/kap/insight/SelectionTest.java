package dev.kap.insight;

import static dev.kap.analysis.Figures.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kap.Given;
import dev.kap.analysis.Analysis;
import dev.kap.analysis.selection.Percentiles;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Tier;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static PortfolioInsight of(Given given) {
        return Analysis.of(given.build()).value();
    }

    @Test
    void aPercentileIsTheShareOfTheOthersBelowAndHalfOfTheEqual() {
        Percentiles percentiles = new Percentiles(List.of(10.0, 20.0, 20.0, 1e12));

        assertThat(percentiles.of(10)).isEqualTo(0);
        // (1 + 1/2) / 3
        assertThat(percentiles.of(20)).isEqualTo(0.5);
        assertThat(percentiles.of(1e12)).isEqualTo(1);
        assertThat(new Percentiles(List.of(7.0)).of(7)).isEqualTo(0.5);
    }

    @Test
    void theScoreIsTheWeightedMeanOverTheCriteriaThatHaveAValue() {
        PortfolioInsight insight = of(Given.portfolio()
                .criterion("Revenue", 3, "", true)
                .criterion("Risk", 1, "Risk level", false)
                .account("A", a -> a.revenue(10).fact("Risk level", "1"))
                .account("B", a -> a.revenue(20).fact("Risk level", "3"))
                .account("C", a -> a.revenue(30)));

        // A: 0.75 x 0 + 0.25 x (1 - 0); B: 0.75 x 0.5 + 0.25 x (1 - 1); C by revenue alone
        assertThat(insight.accounts())
                .extracting(account -> account.standing().selectionScore())
                .containsExactly(25.0, 37.5, 100.0);
        assertThat(insight.selection().criteria())
                .containsExactly(
                        new Selection.Weighted("Revenue", 0.75, true), new Selection.Weighted("Risk", 0.25, true));
    }

    @Test
    void withoutAnyCriterionThereIsNeitherScoreNorTier() {
        AccountPosition standing =
                of(Given.portfolio().account("A")).accounts().getFirst().standing();

        assertThat(standing.selectionScore()).isNull();
        assertThat(standing.tier()).isNull();
    }

    /** Potential 900, 300, 50, 0 and share of spend 0.1, 0.5, 0.67, 1. */
    private static Given four() {
        return Given.portfolio()
                .account("Wide open", a -> a.revenue(100).spend(1000))
                .account("Both", a -> a.revenue(300).spend(600))
                .account("Ours", a -> a.revenue(100).spend(150))
                .account("Nothing left", a -> a.revenue(10).spend(10));
    }

    @Test
    void tiersComeFromAttractivenessAndPosition() {
        assertThat(of(four().with(Setting.KEY_ACCOUNTS_AT_MOST, "5"))
                        .selection()
                        .candidates())
                .extracting(
                        Selection.Candidate::account, Selection.Candidate::attractiveness, Selection.Candidate::tier)
                .containsExactly(
                        tuple("Wide open", 1.0, Tier.GROW),
                        tuple("Both", 2.0 / 3, Tier.GROW),
                        tuple("Ours", 1.0 / 3, Tier.MAINTAIN),
                        tuple("Nothing left", 0.0, Tier.MAINTAIN));
    }

    @Test
    void ofManyCandidatesOnlyTheBestAreKey() {
        Given given = Given.portfolio().with(Setting.KEY_ACCOUNTS_AT_MOST, "1");
        for (int i = 1; i <= 4; i++) {
            int size = i;
            // potential and share of spend rise together
            given.account("A" + i, a -> a.revenue(size * size * 100.0).spend(1000.0 * size + size * size * 10));
        }

        assertThat(of(given).accounts())
                .extracting(account -> account.standing().tier())
                .containsExactly(Tier.TAIL, Tier.TAIL, Tier.GROW, Tier.KEY);
    }

    @Test
    void aWeightThatBringsAnotherTierIsNamed() {
        PortfolioInsight insight = of(Given.portfolio()
                .criterion("Pull", 10, "Pull", true)
                .criterion("Push", 9, "Push", true)
                .account("A", a -> a.fact("Pull", "1").fact("Push", "2"))
                .account("B", a -> a.fact("Pull", "2").fact("Push", "1")));

        // B leads by 10 : 9; Pull x 0.8 makes it 8 : 9, Push x 1.2 10 : 10.8. Without Pull less than half would be
        // left.
        assertThat(insight.selection().candidate("B").orElseThrow().flips())
                .extracting(Selection.Flip::criterion, Selection.Flip::factor, Selection.Flip::tier)
                .containsExactly(tuple("Pull", 0.8, Tier.TAIL), tuple("Push", 1.2, Tier.TAIL));
        assertThat(insight.selection().candidate("B").orElseThrow().solid()).isFalse();
    }

    @Test
    void managersAndScoreMayDisagree() {
        Selection selection =
                of(four().nominates("Xu", "Ours").nominates("Yo", "Ours")).selection();

        assertThat(selection.coreNotKey()).containsExactly("Ours");
    }

    @Test
    void theLossTestCountsTheMonthsAtThePaceOfTheOthers() {
        Exposure exposure = of(Given.portfolio()
                        .account(
                                "A",
                                a -> a.revenue(600.0)
                                        .profit(60.0, null, null)
                                        .opportunity("own", "offer", 9999.0, 1.0, Given.AS_OF.plusDays(1)))
                        .account(
                                "B",
                                a -> a.revenue(300.0)
                                        .opportunity("soon", "offer", 200.0, 0.5, Given.AS_OF.plusDays(1))
                                        .opportunity("blank", "offer", 200.0, null, Given.AS_OF.plusYears(1))
                                        .opportunity("late", "offer", 9999.0, 1.0, Given.AS_OF.plusYears(2)))
                        .account("C", a -> a.revenue(100.0)))
                .exposure();
        Exposure.Loss loss = exposure.losses().getFirst();

        // (200 x 0.5 + 200 x 0.3) / 12 a month
        assertThat(loss.pace()).isCloseTo(160.0 / 12, EXACT);
        assertThat(loss.months()).isCloseTo(45, EXACT);
        assertThat(loss.assumed()).isEqualTo(1);
        assertThat(loss.profit()).isEqualTo(60);
        assertThat(loss.largestOfRest()).isEqualTo("B");
        assertThat(loss.largestShareOfRest()).isCloseTo(0.75, EXACT);
        assertThat(exposure.losses()).hasSize(3);
    }

    @Test
    void theTailIsTierTailAloneAndTheOthersHaveTheirOwnLines() {
        Exposure exposure = of(Given.portfolio()
                        .criterion("Fit", 1, "Strategic fit", true)
                        .account("Best", a -> a.fit(5).revenue(400).spend(500))
                        .account("Chance", a -> a.fit(4).revenue(100).spend(1000))
                        .account("Kept", a -> a.fit(2).revenue(300).spend(400))
                        .account("Last", a -> a.fit(1).revenue(60).spend(1000)))
                .exposure();

        assertThat(exposure.tail().accounts())
                .extracting(Exposure.Served::account, Exposure.Served::channel)
                .containsExactly(tuple("Last", Sentence.of("analysis.channel.tail")));
        assertThat(exposure.tail().line().revenueShare()).isCloseTo(60.0 / 860, EXACT);
        assertThat(exposure.others())
                .extracting(Exposure.TierLine::tier, Exposure.TierLine::count, Exposure.TierLine::revenuePerAccount)
                .containsExactly(tuple(Tier.GROW, 1, 100.0), tuple(Tier.MAINTAIN, 1, 300.0));
    }

    @Test
    void withoutAPipelineNobodyCanTellHowLongWinningBackTakes() {
        Exposure.Loss loss = of(Given.portfolio()
                        .account(
                                "A", a -> a.revenue(600).opportunity("own", "offer", 9.0, 1.0, Given.AS_OF.plusDays(1)))
                        .account("B", a -> a.revenue(400)))
                .exposure()
                .losses()
                .getFirst();

        assertThat(loss.pace()).isZero();
        assertThat(loss.months()).isNull();
    }

    @Test
    void aBlankProbabilityIsTheShareWonOnceTenAreDecided() {
        // 4 of 10 are won: 0.4 x 480 / 12 = 16 a month; the other opportunity is known to be 50 %: 10 more.
        Exposure.Loss ten = decided(4, 6);
        assertThat(ten.pace()).isCloseTo(26, EXACT);
        assertThat(ten.months()).isCloseTo(600 / 26.0, EXACT);
        assertThat(ten.assumed()).isEqualTo(1);
        assertThat(ten.fromDecided()).isTrue();
        // Nine tell too little: 0.3 x 480 / 12 = 12 a month, and 10 more.
        assertThat(decided(4, 5).pace()).isCloseTo(22, EXACT);
        assertThat(decided(4, 5).fromDecided()).isFalse();
    }

    private static Exposure.Loss decided(int won, int lost) {
        return of(Given.portfolio().account("A", a -> a.revenue(600)).account("B", b -> {
                    b.revenue(400)
                            .opportunity("blank", "offer", 480.0, null, Given.AS_OF.plusDays(1))
                            .opportunity("known", "offer", 240.0, 0.5, Given.AS_OF.plusDays(1));
                    for (int i = 0; i < won + lost; i++) {
                        b.opportunity("old " + i, i < won ? "won" : "lost", 1, Given.AS_OF.minusYears(2));
                    }
                }))
                .exposure()
                .losses()
                .getFirst();
    }

    @Test
    void anAccountThatEarnsNothingHasNoneOfTheProfitAndALossHasNoShare() {
        assertThat(of(Given.portfolio()
                                .account("A", a -> a.revenue(30).profit(10.0, null, null))
                                .account("B", a -> a.revenue(20).profit(0.0, null, null))
                                .account("C", a -> a.revenue(10).profit(-1.0, null, null)))
                        .exposure()
                        .dependences())
                .extracting(MutualDependence::profitShare)
                .containsExactly(1.0, 0.0, null);
    }

    @Test
    void aTenthOfTheAccountsMayBeKeyAtLeastThree() {
        // Fit and share of spend rise together, so the upper half are candidates for Key.
        assertThat(keys(20)).isEqualTo(3);
        assertThat(keys(40)).isEqualTo(4);
    }

    private static long keys(int accounts) {
        Given given = Given.portfolio().criterion("Fit", 1, "Strategic fit", true);
        for (int i = 1; i <= accounts; i++) {
            int size = i;
            given.account("A" + i, a -> a.fit(size).revenue(size).spend(100));
        }
        return of(given).accounts().stream()
                .filter(account -> account.standing().tier() == Tier.KEY)
                .count();
    }

    @Test
    void whereSpendIsUnknownTheCapitalTellsOurPosition() {
        Given given = Given.portfolio().criterion("Fit", 1, "Strategic fit", true);
        for (int i = 1; i <= 2; i++) {
            int strength = 2 * i;
            given.account(
                    "A" + i, a -> a.fit(3).contact("Kim", c -> c.influence(5)).link("Dana", "Kim", strength));
        }
        assertThat(of(given).selection().candidates())
                .extracting(Selection.Candidate::position, Selection.Candidate::percentiles)
                .containsExactly(tuple(0.0, Map.of("Fit", 0.5)), tuple(1.0, Map.of("Fit", 0.5)));
    }

    @Test
    void aNumberMayBeTypedWithUnitAndCommaAndWordsCountNothing() {
        assertThat(of(Given.portfolio()
                                .criterion("Margin", 1, "", true)
                                .account("A", a -> a.fact("margin", "12,5 %"))
                                .account("B", a -> a.fact("Margin", "3"))
                                .account("C", a -> a.fact("Margin", "high")))
                        .accounts())
                .extracting(account -> account.standing().selectionScore())
                .containsExactly(100.0, 0.0, null);
    }
}
