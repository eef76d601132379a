package dev.kap.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.kap.Given;
import dev.kap.diagnosis.GoalOf;
import dev.kap.plan.PortfolioReview;
import dev.kap.plan.PortfolioReview.DevelopContact;
import dev.kap.plan.PortfolioReview.KeyAccount;
import dev.kap.plan.PortfolioReview.Loser;
import dev.kap.plan.PortfolioReview.MatrixRow;
import dev.kap.plan.TimeBudget;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.Tier;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The tables of the portfolio review: their order and the figures of a row. */
class ReviewTablesTest {

    private static final Offset<Double> EXACT = within(1e-9);

    /** By fit and by share of spend alike: Elm is first, then Dune, Cedar, Birch, Acme. */
    private static Given five() {
        return Given.portfolio()
                .criterion("Fit", 1, "Strategic fit", true)
                .account("Acme", a -> a.fit(1).revenue(10).spend(100))
                .account("Birch", a -> a.fit(2).revenue(20).spend(100))
                .account("Cedar", a -> a.fit(3).revenue(30).spend(100))
                .account("Dune", a -> a.fit(4).revenue(40).spend(100))
                .account("Elm", a -> a.fit(5).revenue(50).spend(100));
    }

    @Test
    void theMatrixIsByTierThenByScoreAndWhoHasNoneComesLast() {
        PortfolioReview review = review(five().account("Fir"));
        assertThat(review.matrix())
                .extracting(MatrixRow::account, MatrixRow::tier, MatrixRow::score, MatrixRow::solid)
                .containsExactly(
                        tuple("Elm", Tier.KEY, 100.0, false),
                        tuple("Dune", Tier.KEY, 75.0, false),
                        tuple("Cedar", Tier.KEY, 50.0, false),
                        tuple("Birch", Tier.TAIL, 25.0, false),
                        tuple("Acme", Tier.TAIL, 0.0, false),
                        tuple("Fir", null, null, false));
        assertThat(review.keyAccounts()).extracting(KeyAccount::account).containsExactly("Elm", "Dune", "Cedar");
    }

    @Test
    void aTierThatAnotherWeightWouldChangeIsNotSolid() {
        // Fit and spend weigh the same and run against each other.
        assertThat(review(Given.portfolio()
                                .criterion("Fit", 50, "Strategic fit", true)
                                .criterion("Spend", 50, "Category spend", true)
                                .account("Acme", a -> a.fit(9).spend(10))
                                .account("Birch", a -> a.fit(1).spend(30))
                                .account("Cedar", a -> a.fit(5).spend(20)))
                        .matrix())
                .extracting(MatrixRow::account, MatrixRow::solid)
                .containsExactly(tuple("Acme", false), tuple("Birch", false), tuple("Cedar", true));
    }

    @Test
    void aKeyAccountStandsOnOneLineWithWhatIsBehindAndOverdue() {
        KeyAccount acme = review(Given.portfolio()
                        .with(Setting.PLAN_YEAR, "2026")
                        .account(
                                "Acme",
                                a -> a.revenue(120.0, 100.0, null)
                                        .spend(150)
                                        .manager("Mira")
                                        .contact("Kim", c -> c.influence(8).relationship(2))
                                        .contact("Lee", c -> c.influence(2).relationship(2))
                                        .link("Dana", "Kim", 4)
                                        .add(stage(3))
                                        .add(stage(4))
                                        .action("Late", "", "", "Dana", Given.AS_OF)
                                        .action("Soon", "", "", "Dana", Given.AS_OF.plusDays(1))
                                        .answer(1, Status.ATTENTION)
                                        .answer(2, Status.GOOD)
                                        .answer(3, Status.GOOD)
                                        .answer(4, Status.GAP))
                        .account("Birch", a -> a.revenue(10.0).spend(30)))
                .keyAccounts()
                .getFirst();
        assertThat(acme.manager()).isEqualTo("Mira");
        assertThat(acme.growth()).isCloseTo(0.2, EXACT);
        assertThat(acme.develop()).isEqualTo(1);
        assertThat(acme.behind()).isEqualTo(1);
        assertThat(acme.overdue()).isEqualTo(1);
        // 8 x 7.5; 8 x 2 + 2 x 2 of 10 x 10.
        assertThat(acme.capital()).isCloseTo(60, EXACT);
        assertThat(acme.coveredInfluence()).isCloseTo(0.2, EXACT);
        assertThat(acme.singleThreaded()).isTrue();
        assertThat(acme.worstGap())
                .hasValueSatisfying(gap -> assertThat(gap.key()).isEqualTo("diagnosis.4.short"));
    }

    /** The stage of the third quarter is 4. */
    private static Objective stage(double actual) {
        return GoalOf.smart("Goal", "")
                .stages(null, null, 4.0, null)
                .actual(3, actual)
                .build();
    }

    @Test
    void developContactsOfUnknownValueComeLastByInfluence() {
        List<DevelopContact> list = review(Given.portfolio()
                        .account(
                                "Acme",
                                a -> a.contact("Low", c -> c.influence(6).relationship(2))
                                        .contact("Top", c -> c.influence(9).relationship(2)))
                        .account(
                                "Birch",
                                a -> a.opportunity("Line", "offer", 10, Given.AS_OF.plusDays(30))
                                        .contact("Uma", c -> c.influence(6).relationship(2)))
                        .account(
                                "Cedar",
                                a -> a.revenue(-50)
                                        .contact("Vic", c -> c.influence(6).relationship(2))))
                .developList();
        // Birch has no revenue and 10 open; paying back counts as nothing.
        assertThat(list)
                .extracting(DevelopContact::contact, DevelopContact::valueAtStake)
                .containsExactly(tuple("Uma", 10.0), tuple("Vic", 0.0), tuple("Top", null), tuple("Low", null));
    }

    @Test
    void theDepartureLeagueBeginsWithWhoTakesMost() {
        PortfolioReview review = review(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.contact("Low", c -> c.influence(2))
                                .contact("Kim", c -> c.influence(8).function("IT"))
                                .contact("Max", c -> c.influence(3).function("IT"))
                                .link("Abe", "Low", 5)
                                .link("Dana", "Kim", 5))
                .account("Birch", a -> a.contact("Low", c -> c.influence(2)).link("Zed", "Low", 5)));
        // 8 x 10 of 2 x 10 + 80 + 20 = 120; the two named Low stand by the name of their accounts.
        assertThat(review.ours())
                .extracting(Loser::person, Loser::capitalLost)
                .containsExactly(tuple("Dana", 80.0), tuple("Abe", 20.0), tuple("Zed", 20.0));
        assertThat(review.theirs())
                .extracting(Loser::person, Loser::accounts, Loser::standIns)
                .containsExactly(
                        tuple("Kim", List.of("Acme"), List.of("Max")),
                        tuple("Low", List.of("Acme"), List.of()),
                        tuple("Low", List.of("Birch"), List.of()),
                        tuple("Max", List.of("Acme"), List.of("Kim")));
        assertThat(review.ours().getFirst().shareOfAll()).isCloseTo(80.0 / 120, EXACT);
    }

    @Test
    void theFullestWorkloadComesFirstWithTheContactsNotedInLinks() {
        TimeBudget budget = review(Given.portfolio()
                        .account(
                                "Acme",
                                a -> a.contact("Kim", c -> c.influence(8).relationship(2))
                                        .contact("Low", c -> c.influence(2).relationship(2))
                                        .link("Abe", "Low", 4)
                                        .link("Zed", "Kim", 4)))
                .timeBudget();
        // Without a tier half of Develop's 3 contacts of 2 hours, half of Watch's half. Of Zed's two moves with Kim the
        // second goes beyond these one and a half contacts, by half a contact.
        assertThat(budget.workloads())
                .extracting(TimeBudget.Workload::member, TimeBudget.Workload::hours, TimeBudget.Workload::noted)
                .containsExactly(tuple("Zed", 4.0, null), tuple("Abe", 0.5, null));
    }

    @Test
    void contactsNotedInLinksAddUpPerTeamMember() {
        TimeBudget budget = review(Given.portfolio()
                        .account(
                                "Acme",
                                a -> a.contact("Kim")
                                        .contact("Lee")
                                        .add(link("Kim", 2.0))
                                        .add(link("Lee", 1.5))))
                .timeBudget();
        assertThat(budget.workloads().getFirst().noted()).isEqualTo(3.5);
    }

    private static Link link(String contact, double contactsPerQuarter) {
        return new Link(Given.origin(Sheet.LINKS, 2), "Dana", contact, 4.0, Given.AS_OF, contactsPerQuarter);
    }

    @Test
    void watchCallsAreDroppedByInfluenceThenByAccountAndName() {
        TeamMember dana =
                new TeamMember(Given.origin(Sheet.TEAM, 2), "Dana", "", null, "", "", 0.0, false, null, false);
        assertThat(review(Given.portfolio()
                                .member(dana)
                                .account(
                                        "Birch",
                                        a -> a.manager("Dana")
                                                .contact(
                                                        "Zoe",
                                                        c -> c.influence(2).relationship(2))
                                                .contact(
                                                        "Ann",
                                                        c -> c.influence(2).relationship(2))
                                                .contact(
                                                        "Top",
                                                        c -> c.influence(3).relationship(2)))
                                .account(
                                        "Acme",
                                        a -> a.manager("Dana")
                                                .contact(
                                                        "Max",
                                                        c -> c.influence(2).relationship(2))
                                                .contact(
                                                        "Low",
                                                        c -> c.influence(1).relationship(2))))
                        .timeBudget()
                        .workloads()
                        .getFirst()
                        .dropped())
                .extracting(TimeBudget.Care::contact)
                .containsExactly("Low", "Max", "Ann", "Zoe", "Top");
    }

    @Test
    void withoutAnAccountThereIsNothingToReview() {
        PortfolioReview review = review(Given.portfolio());
        assertThat(review.sponsors().sponsors()).isEmpty();
        assertThat(review.matrix()).isEmpty();
    }

    private static PortfolioReview review(Given given) {
        return Plans.all(given).review();
    }
}
