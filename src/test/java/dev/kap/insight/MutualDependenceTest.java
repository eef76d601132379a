package dev.kap.insight;

import static dev.kap.analysis.Figures.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.analysis.Analysis;
import dev.kap.insight.MutualDependence.Degree;
import dev.kap.insight.MutualDependence.Preparation;
import dev.kap.insight.MutualDependence.Step;
import dev.kap.insight.MutualDependence.Word;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.WhiteSpace.Holder;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Who needs whom, on two scales of their own. */
class MutualDependenceTest {

    private static MutualDependence of(Given given, String account) {
        return Analysis.of(given.build()).value().exposure().dependence(account).orElseThrow();
    }

    /** One account of that revenue beside one that makes it 1,000 together, with that spend. */
    private static MutualDependence acme(double revenue, double spend, Consumer<GivenAccount> more) {
        return of(
                Given.portfolio()
                        .account("Acme", a -> {
                            a.revenue(revenue).spend(spend);
                            more.accept(a);
                        })
                        .account("Rest", a -> a.revenue(1000 - revenue)),
                "Acme");
    }

    private static MutualDependence acme(double revenue, double spend) {
        return acme(revenue, spend, more -> {});
    }

    @Test
    void weOnThemIsLowBelowFivePercentAndHighOnlyAboveFifteen() {
        assertThat(acme(49.9, 1000).weOnThem().degree()).isEqualTo(Degree.LOW);
        assertThat(acme(50, 1000).weOnThem().degree()).isEqualTo(Degree.MIDDLE);
        assertThat(acme(150, 1000).weOnThem().degree()).isEqualTo(Degree.MIDDLE);
        assertThat(acme(150.1, 1000).weOnThem().degree()).isEqualTo(Degree.HIGH);
    }

    @Test
    void theyOnUsIsLowBelowAFifthOfTheirSpendAndHighOnlyAboveHalf() {
        assertThat(acme(19.9, 100).theyOnUs().degree()).isEqualTo(Degree.LOW);
        assertThat(acme(20, 100).theyOnUs().degree()).isEqualTo(Degree.MIDDLE);
        assertThat(acme(50, 100).theyOnUs().degree()).isEqualTo(Degree.MIDDLE);
        assertThat(acme(50.1, 100).theyOnUs().degree()).isEqualTo(Degree.HIGH);
    }

    @Test
    void theLimitsAreSettings() {
        MutualDependence one = of(
                Given.portfolio()
                        .with(Setting.WE_ON_THEM_HIGH, "0.3")
                        .with(Setting.THEY_ON_US_LOW, "0.3")
                        .account("Acme", a -> a.revenue(200).spend(1000))
                        .account("Rest", a -> a.revenue(800)),
                "Acme");

        assertThat(one.weOnThem().degree()).isEqualTo(Degree.MIDDLE);
        assertThat(one.theyOnUs().degree()).isEqualTo(Degree.LOW);
    }

    @Test
    void theFourWords() {
        assertThat(acme(10, 100).word()).isEqualTo(Word.FREE);
        assertThat(acme(10, 15).word()).isEqualTo(Word.THEY_NEED_US);
        assertThat(acme(200, 2000).word()).isEqualTo(Word.WE_NEED_THEM);
        assertThat(acme(200, 300).word()).isEqualTo(Word.BOUND_TO_EACH_OTHER);
        assertThat(acme(100, 300).word()).isEqualTo(Word.BOUND_TO_EACH_OTHER);
    }

    @Test
    void whoeverCarriesMuchOfOurRevenueIsNeverCalledSimplyDependentOnUs() {
        assertThat(acme(151, 151).word()).isEqualTo(Word.BOUND_TO_EACH_OTHER);
    }

    @Test
    void theLargerOfTheSharesOfRevenueAndProfitCounts() {
        MutualDependence one = of(
                Given.portfolio()
                        .account("Acme", a -> a.revenue(20).spend(1000).profit(30.0, null, null))
                        .account("Rest", a -> a.revenue(980).profit(70.0, null, null))
                        .account("Loss", a -> a.revenue(0).profit(-50.0, null, null)),
                "Acme");

        // A loss is no part of the base: 30 of 100.
        assertThat(one.profitShare()).isCloseTo(0.3, EXACT);
        assertThat(one.weOnThem().degree()).isEqualTo(Degree.HIGH);
    }

    @Test
    void moreThanTwelveMonthsToWinThemBackIsOneStepUp() {
        assertThat(winBack(12.01).weOnThem())
                .isEqualTo(new MutualDependence.Side(Degree.LOW, List.of(Step.LONG_TO_REPLACE), Degree.MIDDLE));
        assertThat(winBack(12).weOnThem().degree()).isEqualTo(Degree.LOW);
    }

    /** The others are expected to bring 1 a month, so the revenue is the number of months. */
    private static MutualDependence winBack(double months) {
        return of(
                Given.portfolio()
                        .account("Acme", a -> a.revenue(months).spend(1000))
                        .account(
                                "Rest",
                                a -> a.revenue(988).opportunity("Next", "offer", 12.0, 1.0, Given.AS_OF.plusDays(9))),
                "Acme");
    }

    @Test
    void switchingCostMovesThemByOneStepUpOrDown() {
        assertThat(acme(30, 100, a -> a.switchingCost(4)).theyOnUs().degree()).isEqualTo(Degree.HIGH);
        assertThat(acme(30, 100, a -> a.switchingCost(3)).theyOnUs().degree()).isEqualTo(Degree.MIDDLE);
        assertThat(acme(30, 100, a -> a.switchingCost(1)).theyOnUs().degree()).isEqualTo(Degree.LOW);
        assertThat(acme(30, 100, a -> a.switchingCost(1)).theyOnUs().moved()).isEqualTo(-1);
        assertThat(acme(60, 100, a -> a.switchingCost(5)).theyOnUs().moved()).isZero();
    }

    @Test
    void anAlternativeForMoreThanHalfOfWhatTheyBuyIsOneStepDownAndNeverTwo() {
        Consumer<GivenAccount> half = a -> a.product("A", Holder.COMPETITOR).product("B", Holder.OWNED);
        Consumer<GivenAccount> most = half.andThen(a -> a.product("C", Holder.COMPETITOR));

        assertThat(acme(30, 100, half).theyOnUs().degree()).isEqualTo(Degree.MIDDLE);
        assertThat(acme(30, 100, most).theyOnUs().degree()).isEqualTo(Degree.LOW);
        assertThat(acme(60, 100, most.andThen(a -> a.switchingCost(1)))
                        .theyOnUs()
                        .degree())
                .isEqualTo(Degree.MIDDLE);
        assertThat(acme(30, 100, most.andThen(a -> a.switchingCost(5)))
                        .theyOnUs()
                        .degree())
                .isEqualTo(Degree.MIDDLE);
    }

    @Test
    void withoutTheirSpendThereIsNoWord() {
        MutualDependence one = of(Given.portfolio().account("Acme", a -> a.revenue(20)), "Acme");

        assertThat(one.theyOnUs().degree()).isNull();
        assertThat(one.word()).isNull();
        assertThat(one.before()).isEmpty();
    }

    @Test
    void sharesAreThoseOfTheGroupSwitchingCostIsTheirOwn() {
        Given given = Given.portfolio()
                .account("Head", a -> a.revenue(100).spend(200))
                .account("Child", a -> a.revenue(60).spend(200).parent("Head").switchingCost(4))
                .account("Rest", a -> a.revenue(840));

        assertThat(of(given, "Child"))
                .extracting(MutualDependence::group, MutualDependence::revenueShare, MutualDependence::shareOfSpend)
                .containsExactly("Head", 0.16, 0.4);
        assertThat(of(given, "Child").theyOnUs().degree()).isEqualTo(Degree.HIGH);
        assertThat(of(given, "Head").theyOnUs().degree()).isEqualTo(Degree.MIDDLE);
    }

    @Test
    void whoHasNoRevenueOfTheirOwnStandsWithTheirGroupOrWithTheProfitAlone() {
        Given given = Given.portfolio()
                .account("Head", a -> a.revenue(160).spend(200))
                .account("Child", a -> a.parent("Head"))
                .account("Back", a -> a.revenue(-10).parent("Head"))
                .account("Rest", a -> a.revenue(850).profit(90.0, null, null))
                .account("Gain", a -> a.profit(10.0, null, null));

        // 150 of 1000, and 160 of the 200 that the head spends.
        for (String member : List.of("Child", "Back")) {
            assertThat(of(given, member).revenueShare()).isCloseTo(0.15, EXACT);
            assertThat(of(given, member).weOnThem().degree()).isEqualTo(Degree.MIDDLE);
            assertThat(of(given, member).theyOnUs().degree()).isEqualTo(Degree.HIGH);
        }
        // 10 of 100 of the profit; of the revenue nothing is known.
        assertThat(of(given, "Gain").weOnThem().degree()).isEqualTo(Degree.MIDDLE);
        assertThat(of(given, "Gain").word()).isNull();
    }

    @Test
    void whereWeNeedThemItSaysWhatWouldStrengthenOurHand() {
        assertThat(acme(
                                200,
                                2000,
                                a -> a.product("Pumps", Holder.OWNED)
                                        .product("Valves", Holder.OPEN)
                                        .product("Seals", Holder.COMPETITOR))
                        .before())
                .extracting(Preparation::kind, Preparation::with)
                .containsExactly(
                        tuple(Preparation.Kind.OPEN_PRODUCT, "Valves"),
                        tuple(Preparation.Kind.ALTERNATIVE, "Seals"),
                        tuple(Preparation.Kind.SWITCHING_COST, ""));
        assertThat(acme(10, 100, a -> a.product("Valves", Holder.OPEN)).before())
                .isEmpty();
    }
}
