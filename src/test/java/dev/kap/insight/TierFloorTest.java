package dev.kap.insight;

import static dev.kap.analysis.Figures.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.analysis.Analysis;
import dev.kap.insight.Selection.Candidate;
import dev.kap.insight.Selection.PositionBy;
import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.Tier;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a score needs, what a tier may not be, and what people must decide. */
class TierFloorTest {

    private static PortfolioInsight of(Given given) {
        return Analysis.of(given.build()).value();
    }

    private static Candidate candidate(Given given, String account) {
        return of(given).selection().candidate(account).orElseThrow();
    }

    /** Known are Revenue (20) and Strategic fit (10); the last account has the fit alone. */
    private static Given hardlyKnown() {
        return Given.portfolio()
                .account("A", a -> a.revenue(10).fit(1))
                .account("B", a -> a.revenue(20).fit(2))
                .account("C", a -> a.revenue(30).fit(3))
                .account("Prospect", a -> a.fit(5));
    }

    @Test
    void belowHalfOfTheKnownWeightThereIsNoScoreNoTierAndNoRank() {
        Candidate prospect = candidate(hardlyKnown(), "Prospect");

        assertThat(prospect.scoreWeight()).isCloseTo(10.0 / 30, EXACT);
        assertThat(prospect.score()).isNull();
        assertThat(prospect.attractiveness()).isNull();
        assertThat(prospect.tier()).isNull();
        assertThat(of(hardlyKnown()).selection().missing(prospect))
                .contains("Revenue")
                .doesNotContain("Strategic fit");
        // Its fit of 5 is no place among the others: C leads them.
        assertThat(candidate(hardlyKnown(), "C").percentiles()).containsEntry("Strategic fit", 1.0);
    }

    @Test
    void whereNoCriterionHasAValueAnywhereTheWeightIsUnknownAndNotZero() {
        Candidate one = candidate(Given.portfolio().account("A").account("B"), "A");

        assertThat(one.scoreWeight()).isNull();
        assertThat(one.score()).isNull();
    }

    @Test
    void aScoreSaysOnWhatItRests() {
        Selection selection = of(hardlyKnown()).selection();
        Candidate a = selection.candidate("A").orElseThrow();

        assertThat(a.valued()).containsExactly("Revenue", "Strategic fit");
        // 20 + 10 of 100 for all criteria, all of what is known.
        assertThat(selection.rests(a)).isCloseTo(0.3, EXACT);
        assertThat(a.scoreWeight()).isEqualTo(1);
    }

    @Test
    void aWorkbookThatKnowsRevenueOnlyStillRanksAndIsNeverSolid() {
        Given given = Given.portfolio().account("A", a -> a.revenue(10)).account("B", a -> a.revenue(20));

        assertThat(of(given).accounts())
                .extracting(account -> account.standing().selectionScore())
                .containsExactly(0.0, 100.0);
        assertThat(candidate(given, "B").solid()).isFalse();
        assertThat(candidate(given, "B").flips()).isEmpty();
    }

    @Test
    void theDefaultWeightsSumToAHundredWithWillingness() {
        assertThat(of(Given.portfolio().account("A")).selection().criteria())
                .extracting(Selection.Weighted::name, one -> Math.round(100 * one.weight()))
                .containsExactly(
                        tuple("Revenue", 20L),
                        tuple("Profit", 20L),
                        tuple("Growth", 15L),
                        tuple("Potential", 20L),
                        tuple("Strategic fit", 10L),
                        tuple("Cost of losing", 10L),
                        tuple("Willingness", 5L));
    }

    @Test
    void whereAnAccountHasNoCriterionButOurPositionTheWholeScoreStandsIn() {
        Given given = Given.portfolio()
                .account("A", a -> a.revenue(10).fit(1))
                .account("B", a -> a.revenue(20).fit(2))
                .account("C", a -> a.revenue(30));

        // Attractiveness 0 and 100 by fit, 100 by revenue alone.
        assertThat(candidate(given, "C").attractiveness()).isCloseTo(0.75, EXACT);
    }

    @Test
    void ourPositionIsByTheSpendThenTheCapitalThenTheRevenue() {
        Consumer<GivenAccount> known =
                a -> a.contact("Kim", c -> c.influence(5)).link("Dana", "Kim", 4);
        Given given = Given.portfolio()
                .account("Spend one", a -> a.revenue(10).spend(100))
                .account("Spend two", a -> a.revenue(20).spend(100))
                .account("Capital one", known.andThen(a -> a.revenue(30)))
                .account("Capital two", known.andThen(a -> a.revenue(40)));

        assertThat(of(given).selection().candidates())
                .extracting(Candidate::positionBy)
                .containsExactly(PositionBy.SPEND, PositionBy.SPEND, PositionBy.CAPITAL, PositionBy.CAPITAL);
    }

    @Test
    void onePercentileAloneOrACapitalOfZeroForAllIsNoPosition() {
        Given given = Given.portfolio()
                .account("Alone with a spend", a -> a.revenue(10).spend(100))
                .account("Other", a -> a.revenue(20).contact("Kim"));

        assertThat(of(given).selection().candidates())
                .extracting(Candidate::positionBy, Candidate::position)
                .containsExactly(tuple(PositionBy.REVENUE, 0.0), tuple(PositionBy.REVENUE, 1.0));
    }

    /** Five accounts; the largest has the worst fit and the smallest share of their spend. */
    private static Given largeAndWeak(Consumer<GivenAccount> small) {
        return Given.portfolio()
                .criterion("Fit", 1, "Strategic fit", true)
                .account("Large", a -> a.revenue(500).spend(9000).fit(1))
                .account("Small", a -> {
                    a.revenue(100).spend(1000).fit(2);
                    small.accept(a);
                })
                .account("Good", a -> a.revenue(100).spend(200).fit(3))
                .account("Better", a -> a.revenue(100).spend(190).fit(4))
                .account("Best", a -> a.revenue(100).spend(180).fit(5));
    }

    @Test
    void aLargeAccountIsNeverSentToTheTailByPercentiles() {
        Candidate large = candidate(largeAndWeak(a -> {}), "Large");

        assertThat(large.byFigures()).isEqualTo(Tier.TAIL);
        assertThat(large.tier()).isEqualTo(Tier.MAINTAIN);
        assertThat(large.decideBecause())
                .extracting(Sentence::key)
                .containsExactly("analysis.decide.large", "analysis.decide.against-tail");
        assertThat(candidate(largeAndWeak(a -> {}), "Small").tier()).isEqualTo(Tier.TAIL);
    }

    @Test
    void neitherIsWhomAThirdNameOrASponsorLooksAfterAsLongAsTheyAreHere() {
        Given named = largeAndWeak(a -> {})
                .nominates("Ann", "Small")
                .nominates("Ben", "Best")
                .nominates("Cid", "Best");
        assertThat(candidate(named, "Small").decideBecause())
                .extracting(Sentence::key)
                .containsExactly("analysis.decide.named", "analysis.decide.against-tail");
        assertThat(candidate(named.nominates("Dee", "Best"), "Small").tier()).isEqualTo(Tier.TAIL);

        Given sponsored = largeAndWeak(a -> a.sponsor("Eve"));
        assertThat(candidate(sponsored, "Small").tier()).isEqualTo(Tier.MAINTAIN);
        assertThat(candidate(
                                sponsored.member(new TeamMember(
                                        sponsored
                                                .build()
                                                .accounts()
                                                .getFirst()
                                                .profile()
                                                .origin(),
                                        "Eve",
                                        "",
                                        null,
                                        "",
                                        "",
                                        null,
                                        true,
                                        null,
                                        false)),
                                "Small")
                        .tier())
                .isEqualTo(Tier.TAIL);
    }

    @Test
    void whoeverTheManagersAgreeOnAndIsNotKeyIsToBeDecidedEvenWithoutATier() {
        Given given = hardlyKnown().nominates("Ann", "Prospect").nominates("Ben", "Prospect");

        assertThat(candidate(given, "Prospect").decideBecause())
                .extracting(Sentence::key)
                .containsExactly("analysis.decide.named", "analysis.decide.no-score");
    }

    @Test
    void aKeyAccountThatNobodyNamesIsToBeDecidedWhereThereAreNominations() {
        Given given = largeAndWeak(a -> {});
        assertThat(candidate(given, "Best").tier()).isEqualTo(Tier.KEY);
        assertThat(candidate(given, "Best").decideBecause()).isEmpty();

        assertThat(candidate(given.nominates("Ann", "Good"), "Best").decideBecause())
                .extracting(Sentence::key)
                .containsExactly("analysis.decide.score.key", "analysis.decide.unnamed");
    }

    @Test
    void managersWhoNameMostlyTheirOwnAreNamedAndVotesShownWithoutThem() {
        NominationInsight named = of(Given.portfolio()
                        .account("A", a -> a.manager("Ann"))
                        .account("B", a -> a.sponsor("Ann"))
                        .account("C", a -> a.manager("Ben"))
                        .account("D")
                        .nominates("Ann", "A", "B", "D")
                        .nominates("Ben", "A", "C"))
                .nominations();

        assertThat(named.lists())
                .extracting(NominationInsight.ManagersList::manager, NominationInsight.ManagersList::own)
                .containsExactly(tuple("Ann", List.of("A", "B")), tuple("Ben", List.of("C")));
        // Two of three are mostly; one of two is not.
        assertThat(named.close())
                .extracting(NominationInsight.ManagersList::manager)
                .containsExactly("Ann");
        assertThat(named.vote("A").orElseThrow())
                .extracting(NominationInsight.Vote::distant, NominationInsight.Vote::distantShare)
                .containsExactly(1, 1.0);
        assertThat(named.vote("D").orElseThrow().distant()).isZero();
    }

    @Test
    void visitsAreDaysWithAReviewOrAContactInTheLastTwelveMonths() {
        Exposure exposure = of(Given.portfolio()
                        .criterion("Fit", 1, "Strategic fit", true)
                        .account(
                                "A",
                                a -> a.fit(1)
                                        .sponsor("Eve")
                                        .review(Given.AS_OF.minusDays(1))
                                        .review(Given.AS_OF.minusYears(1))
                                        .review(Given.AS_OF.plusDays(1))
                                        .contact("Kim")
                                        .contact("Lee")
                                        .link("Dana", "Kim", 3.0, Given.AS_OF.minusDays(1))
                                        .link("Dana", "Lee", 3.0, Given.AS_OF.minusDays(2))))
                .exposure();

        assertThat(exposure.kept("A").orElseThrow())
                .extracting(Exposure.Kept::tier, Exposure.Kept::visits, Exposure.Kept::promised, Exposure.Kept::sponsor)
                .containsExactly(Tier.GROW, 2, 6.0, "Eve");
        assertThat(exposure.kept("A").orElseThrow().visitsKept()).isFalse();
        assertThat(exposure.kept("A").orElseThrow().sponsorKept()).isTrue();
    }
}
