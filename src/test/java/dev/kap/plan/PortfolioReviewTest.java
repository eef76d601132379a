package dev.kap.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.plan.PortfolioReview.Decision.Kind;
import dev.kap.plan.Reference.Likeness;
import dev.kap.planning.Planning;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.TeamMember;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What crosses accounts, with the arithmetic in plain sight. */
class PortfolioReviewTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void aTeamMembersTimeIsTheCadenceOfTheContacts() {
        // Without any criterion the account has no tier, and the factor is 0.5.
        TimeBudget budget = review(
                        Given.portfolio().member(member("Dana", 13.0)).account("Acme", PortfolioReviewTest::four))
                .timeBudget();
        TimeBudget.Workload dana = budget.workloads().getFirst();
        // Develop 3 + Support 1 + Watch 0.5 + Watch 0.5 contacts, two hours each, by half: 5 hours.
        assertThat(dana.cares())
                .extracting(TimeBudget.Care::quadrant)
                .containsExactly(Quadrant.DEVELOP, Quadrant.SUPPORT, Quadrant.WATCH, Quadrant.WATCH);
        assertThat(dana.hours()).isCloseTo(5, EXACT);
        assertThat(dana.overloaded()).isFalse();
        assertThat(dana.dropped()).isEmpty();
    }

    @Test
    void whoIsOverloadedDropsTheLeastInfluentialWatchCallsFirst() {
        TimeBudget.Workload dana = workload(4.75);
        assertThat(dana.overloaded()).isTrue();
        assertThat(dana.dropped()).extracting(TimeBudget.Care::contact).containsExactly("Low");
        assertThat(dana.hoursLeft()).isCloseTo(4.5, EXACT);
        assertThat(dana.stillOverloaded()).isFalse();

        TimeBudget.Workload tighter = workload(3.5);
        assertThat(tighter.dropped()).extracting(TimeBudget.Care::contact).containsExactly("Low", "Mid");
        assertThat(tighter.stillOverloaded()).isTrue();
        assertThat(workload(null).overloaded()).isNull();
    }

    @Test
    void theTierMultipliesTheCadence() {
        // Four accounts; the one with the largest revenue and spend share is Key.
        PortfolioReview review = review(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.revenue(100.0)
                                .contact("Kim", c -> c.influence(8).relationship(8))
                                .link("Dana", "Kim", 4)));
        TimeBudget.Care kim = review.timeBudget().workloads().getFirst().cares().getFirst();
        assertThat(kim.tier()).isNotNull();
        double factor = switch (kim.tier()) {
            case KEY -> 1.5;
            case GROW -> 1;
            case MAINTAIN -> 0.5;
            case TAIL -> 0.25;
        };
        assertThat(kim.contactsPerQuarter()).isCloseTo(3 * factor, EXACT);
    }

    @Test
    void contactsNobodyCaresForAreNamed() {
        TimeBudget budget =
                review(Given.portfolio().account("Acme", a -> a.contact("Kim"))).timeBudget();
        assertThat(budget.workloads()).isEmpty();
        assertThat(budget.nobodys()).extracting(TimeBudget.Care::contact).containsExactly("Kim");
    }

    @Test
    void aReferenceIsOfALikeFunctionAndNeverFromACompetitor() {
        Consumer<GivenAccount> friends = a -> a.contact(
                        "Nora",
                        c -> c.influence(8).relationship(8).function("Finance").level(Level.HEAD))
                .link("Dana", "Nora", 4);
        Consumer<GivenAccount> wanting = a -> a.contact(
                "Dora", c -> c.influence(9).relationship(2).function("finance").level(Level.DIRECTOR));
        List<Reference> found = review(
                        Given.portfolio().account("Acme", friends).account("Birch", wanting))
                .references();
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.account()).isEqualTo("Birch");
            assertThat(one.contact()).isEqualTo("Dora");
            assertThat(one.referee()).isEqualTo("Nora");
            assertThat(one.alike()).containsExactly(Likeness.FUNCTION);
        });
        assertThat(review(Given.portfolio()
                                .account("Acme", friends)
                                .account("Birch", wanting.andThen(a -> a.competitorOf("Cedar, ACME"))))
                        .references())
                .isEmpty();
        assertThat(review(Given.portfolio()
                                .account("Acme", friends.andThen(a -> a.competitorOf("Birch")))
                                .account("Birch", wanting))
                        .references())
                .isEmpty();
        assertThat(review(Given.portfolio()
                                .account("Acme", friends.andThen(wanting))
                                .account("Birch"))
                        .references())
                .isEmpty();
    }

    @Test
    void nobodyIsAskedMoreThanTwiceAYear() {
        List<Reference> found = review(Given.portfolio()
                        .account(
                                "Acme",
                                a -> a.industry("Mills")
                                        .contact("Nora", c -> c.influence(8).relationship(8))
                                        .link("Dana", "Nora", 4))
                        .account("Birch", a -> {
                            a.industry("Mills");
                            for (int i = 0; i < 4; i++) {
                                int influence = 9 - i;
                                a.contact("D" + i, c -> c.influence(influence).relationship(2));
                            }
                        }))
                .references();
        // The priority is the largest where the influence is.
        assertThat(found).extracting(Reference::contact).containsExactly("D0", "D1");
    }

    @Test
    void aSponsorOfMoreThanThreeAccountsHasTooMany() {
        Given given = Given.portfolio().member("Helen", Level.C_LEVEL).member("Dirk", Level.DIRECTOR);
        for (int i = 0; i < 4; i++) {
            String sponsor = i == 3 ? "Dirk" : "Helen";
            given.account("A" + i, a -> a.sponsor(sponsor));
        }
        assertThat(review(given).sponsors().sponsors())
                .extracting(Sponsors.Sponsor::tooMany)
                .containsExactly(false, false);
        PortfolioReview more = review(given.account("A4", a -> a.sponsor("Helen")));
        assertThat(more.sponsors().sponsors().getFirst().name()).isEqualTo("Helen");
        assertThat(more.sponsors().sponsors().getFirst().tooMany()).isTrue();
        assertThat(more.sponsors().unpaired()).containsExactly("Dirk", "Helen");
        assertThat(more.decisions()).extracting(PortfolioReview.Decision::kind).contains(Kind.SPONSOR_OVERLOADED);
    }

    @Test
    void theDevelopListIsByValueAtStake() {
        List<PortfolioReview.DevelopContact> list = review(Given.portfolio()
                        .account(
                                "Acme",
                                a -> a.revenue(100.0)
                                        .contact("Kim", c -> c.influence(9).relationship(2))
                                        .contact("Low", c -> c.influence(1).relationship(2)))
                        .account(
                                "Birch",
                                a -> a.revenue(60.0)
                                        .opportunity("Line", "offer", 140, Given.AS_OF.plusDays(30))
                                        .contact("Uma", c -> c.influence(6).relationship(2))
                                        .contact("Vic", c -> c.influence(6).relationship(9))))
                .developList();
        // Uma: (60 + 140) x 6 / 12 = 100. Kim: 100 x 9 / 10 = 90.
        assertThat(list).extracting(PortfolioReview.DevelopContact::contact).containsExactly("Uma", "Kim");
        assertThat(list.getFirst().valueAtStake()).isCloseTo(100, EXACT);
        assertThat(list.getLast().valueAtStake()).isCloseTo(90, EXACT);
    }

    @Test
    void theDepartureLeagueAddsUpOverTheAccounts() {
        PortfolioReview review = review(Given.portfolio()
                .account("Acme", a -> a.contact("Kim", c -> c.influence(8)).link("Dana", "Kim", 5))
                .account(
                        "Birch",
                        a -> a.contact("Uma", c -> c.influence(2))
                                .link("Dana", "Uma", 5)
                                .link("Eve", "Uma", 5)));
        PortfolioReview.Loser dana = review.ours().getFirst();
        // Kim 8 x 10 = 80. Uma 2 x min(10, 10 + 0.5) = 20, and 2 x 10 = 20 without Dana: nothing goes.
        assertThat(dana.person()).isEqualTo("Dana");
        assertThat(dana.accounts()).containsExactly("Acme", "Birch");
        assertThat(dana.capitalLost()).isCloseTo(80, EXACT);
        assertThat(dana.shareOfAll()).isCloseTo(0.8, EXACT);
        assertThat(dana.singleThreadOf()).containsExactly("Acme");
        assertThat(dana.orphaned()).containsExactly("Kim (Acme)");
        assertThat(review.theirs().getFirst().person()).isEqualTo("Kim");
        assertThat(review.decisions())
                .extracting(PortfolioReview.Decision::kind)
                .contains(Kind.SINGLE_THREAD);
    }

    @Test
    void theEighteenAcrossAccountsCountEachOfThem() {
        PortfolioReview review = review(Given.portfolio()
                .account("Acme", a -> a.answer(3, Status.GOOD))
                .account("Birch", a -> a.answer(3, Status.GAP)));
        PortfolioReview.Across third = review.eighteen().get(2);
        assertThat(third.number()).isEqualTo(3);
        assertThat(third.accounts().get(Status.GOOD)).containsExactly("Acme");
        assertThat(third.count(Status.GAP)).isEqualTo(1);
        assertThat(third.count(Status.UNKNOWN)).isZero();
        assertThat(review.eighteen()).hasSize(18);
    }

    @Test
    void reviewsDueBeginWithTheLongestAgo() {
        PortfolioReview review = review(Given.portfolio()
                .account("Acme", a -> a.review(Given.AS_OF.minusDays(100)))
                .account("Birch")
                .account("Cedar", a -> a.review(Given.AS_OF.minusDays(10))));
        assertThat(review.reviewsDue())
                .extracting(PortfolioReview.ReviewDue::account)
                .containsExactly("Birch", "Acme");
        assertThat(review(Given.portfolio().without(Sheet.REVIEWS).account("Acme"))
                        .reviewsDue())
                .isEmpty();
    }

    @Test
    void everyAccountStandsInTheMatrixWithItsService() {
        PortfolioReview review = review(Given.portfolio()
                .account("Acme", a -> a.revenue(150.0).spend(200))
                .account("Birch", a -> a.revenue(10.0).spend(40))
                .account("Cedar"));
        assertThat(review.matrix())
                .extracting(PortfolioReview.MatrixRow::account)
                .containsExactly("Acme", "Birch", "Cedar");
        assertThat(review.matrix().getFirst().service()).isPresent();
        assertThat(review.matrix().getLast().service()).isEmpty();
        assertThat(review.keyAccounts())
                .extracting(PortfolioReview.KeyAccount::account)
                .containsExactly("Acme");
    }

    private static TimeBudget.Workload workload(Double capacity) {
        return review(Given.portfolio().member(member("Dana", capacity)).account("Acme", PortfolioReviewTest::four))
                .timeBudget()
                .workloads()
                .getFirst();
    }

    /** In Dana's care, and without anything a tier could be chosen by. */
    private static void four(GivenAccount a) {
        a.contact("Kim", c -> c.influence(8).relationship(2).lead("Dana"))
                .contact("Sue", c -> c.influence(3).relationship(8).lead("Dana"))
                .contact("Mid", c -> c.influence(4).relationship(2).lead("Dana"))
                .contact("Low", c -> c.influence(1).relationship(2).lead("Dana"));
    }

    private static TeamMember member(String name, Double hours) {
        return new TeamMember(Given.origin(Sheet.TEAM, 2), name, "", null, "", "", hours, false, null, false);
    }

    private static PortfolioReview review(Given given) {
        return Planning.of(Insights.of(given.build())).value().review();
    }
}
