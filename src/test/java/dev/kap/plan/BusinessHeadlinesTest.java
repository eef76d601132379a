package dev.kap.plan;

import static dev.kap.planning.Plans.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.planning.Plans;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.TeamMember;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The messages of the pages about the account as a business: each names the finding that matters most. */
class BusinessHeadlinesTest {

    private static final LocalDate AS_OF = Given.AS_OF;

    /** Both in spend and in profit Acme is first, then Birch, Cedar and Dune. */
    private static Given four() {
        return Given.portfolio()
                .criterion("Fit", 1, "Strategic fit", true)
                .account("Acme", a -> a.fit(4).revenue(40).spend(50))
                .account("Birch", a -> a.fit(3).revenue(10).spend(50))
                .account("Cedar", a -> a.fit(2).revenue(30).spend(50))
                .account("Dune", a -> a.fit(1).revenue(20).spend(50));
    }

    @Test
    void whyAnAccountIsInItsTierIsItsScore() {
        // By fit the percentiles are 1, 2/3, 1/3 and 0; by share of spend 80 %, 20 %, 60 % and 40 %.
        assertThat(why(four(), 0)).startsWith("A key account: score 100 of 100, ahead in attraction");
        assertThat(why(four(), 1)).startsWith("An account to grow: score 67 of 100, attractive");
        assertThat(why(four(), 2)).startsWith("An account to maintain: score 33 of 100");
        assertThat(why(four(), 3)).startsWith("An account of the tail: score 0 of 100");
        assertThat(why(Given.portfolio().account("Acme"), 0)).startsWith("No criterion is known here");
    }

    @Test
    void andWhoNamesIt() {
        Given named = four().nominates("Ann", "Acme", "Birch").nominates("Ben", "Acme");
        assertThat(why(named, 0)).isEqualTo("A key account: score 100 of 100, named by two of two managers.");
        assertThat(why(named, 1)).isEqualTo("An account to grow: score 67 of 100, named by one of two managers.");
        assertThat(why(named, 2)).startsWith("An account to maintain: score 33 of 100, our position is strong");
        assertThat(why(four().nominates("Ann", "Acme"), 0))
                .isEqualTo("A key account: score 100 of 100, named by the one manager with a list.");
    }

    @Test
    void aTierThatALittleWeightWouldChangeIsToldAsSuch() {
        // Fit 100, 0, 50 by rank; growth of the spend the other way round; Cedar is in the middle of both.
        Given given = Given.portfolio()
                .criterion("Fit", 50, "Strategic fit", true)
                .criterion("Spend", 50, "Category spend", true)
                .account("Acme", a -> a.fit(9).spend(10))
                .account("Birch", a -> a.fit(1).spend(30))
                .account("Cedar", a -> a.fit(5).spend(20));
        assertThat(why(given, 0))
                .isEqualTo("An account to grow, by a narrow margin: a little more or less weight on"
                        + " \"Fit\" would change it.");
    }

    @Test
    void troublesNobodyIsOnComeFirst() {
        Consumer<GivenAccount> two = a -> a.aims("Lower cost")
                .contact("Kim", c -> c.influence(8).painPoints("Late parts"))
                .contact("Lee", c -> c.influence(9).painPoints("Noise"));
        assertThat(customer(two.andThen(a -> a.action("Bring a plan", "", "Lee", "Dana", AS_OF))))
                .isEqualTo("Of two troubles they told us, one has nobody of us on it: start with Kim.");
        assertThat(customer(a ->
                        a.contact("Kim", c -> c.influence(8).relationship(2).painPoints("Cost"))))
                .isEqualTo("Nobody of us is on the one trouble they told us: start with Kim.");
        assertThat(customer(two))
                .isEqualTo("Of two troubles they told us, two have nobody of us on them: start with Lee.");
        assertThat(customer(two.andThen(a -> a.action("Bring a plan", "", "Lee", "Dana", AS_OF)
                        .action("Bring parts", "", "Kim", "Dana", AS_OF))))
                .isEqualTo("Somebody of us is on each of the two troubles they told us.");
        assertThat(customer(a -> a.aims("Lower cost"))).startsWith("We know what they aim at");
        assertThat(customer(a -> {})).startsWith("What they aim at is not written down");
    }

    @Test
    void theBusinessNamesTheNextDecision() {
        assertThat(business(a -> {})).startsWith("No opportunity is open");
        assertThat(business(a -> a.opportunity("Line", "lost", 300, AS_OF.plusDays(5))))
                .startsWith("No opportunity is open");
        // Past dates are not ahead; of two on one day the first name is told.
        assertThat(business(a -> a.opportunity("Valve", "offer", 300, AS_OF)
                        .opportunity("Pump", "offer", 200, AS_OF)
                        .opportunity("Old", "offer", 100, AS_OF.minusDays(1))
                        .opportunity("Later", "offer", 100, AS_OF.plusDays(9))))
                .isEqualTo("Four opportunities of €700 are open; the next, Pump, is decided on 22 November.");
        assertThat(business(a -> a.opportunity("Old", "offer", 100, AS_OF.minusDays(1))))
                .isEqualTo("One opportunity of €100 is open, without a date ahead: ask when they decide.");
    }

    @Test
    void theCalendarAsksForTheReviewsWithoutADate() {
        assertThat(calendar(Given.portfolio().account("Acme"))).startsWith("Five quarterly reviews have no date yet");
        assertThat(calendar(Given.portfolio().without(Sheet.REVIEWS).account("Acme")))
                .startsWith("No date lies ahead");
        assertThat(calendar(Given.portfolio()
                        .account(
                                "Acme",
                                a -> a.review(LocalDate.of(2027, 1, 20))
                                        .review(LocalDate.of(2027, 4, 20))
                                        .review(LocalDate.of(2027, 7, 20))
                                        .review(LocalDate.of(2027, 10, 20)))))
                .isEqualTo("Each quarter has its review; the next date is 20 January 2027.");
        // Held today, an action due today: today is not past, what is held is done.
        assertThat(calendar(Given.portfolio().without(Sheet.REVIEWS).account("Acme", a -> a.review(AS_OF))))
                .startsWith("No date lies ahead");
        assertThat(calendar(Given.portfolio()
                        .without(Sheet.REVIEWS)
                        .account("Acme", a -> a.action("Call", "", "", "Dana", AS_OF))))
                .endsWith("the next date is 22 November.");
    }

    @Test
    void theTeamIsJudgedByItsTimeThenByItsCounterparts() {
        Consumer<GivenAccount> kim = a -> a.contact(
                        "Kim",
                        c -> c.influence(8)
                                .relationship(2)
                                .level(Level.DIRECTOR)
                                .lead("Dana"))
                .link("Dana", "Kim", 4);
        // Develop: 3 contacts of two hours a quarter, half of it without a tier; the moves ask for more, 4 h.
        assertThat(team(dana(2.0).account("Acme", kim)))
                .isEqualTo("Dana is asked for 4 h a quarter and has 2 h: take something off.");
        assertThat(team(dana(4.0).account("Acme", kim)))
                .isEqualTo("One of their seniors has no senior of ours opposite: Kim.");
        assertThat(team(Given.portfolio().member("Dana", Level.DIRECTOR).account("Acme", kim)))
                .isEqualTo("One of us carries this account, and every senior of theirs has a counterpart.");
        assertThat(team(Given.portfolio().account("Acme"))).startsWith("Nobody of us has a link");
        // Who is overloaded elsewhere is no news here.
        assertThat(team(dana(2.0).account("Acme").account("Birch", kim))).startsWith("Nobody of us has a link");
    }

    private static Given dana(double hours) {
        return Given.portfolio()
                .member(new TeamMember(
                        Given.origin(Sheet.TEAM, 2), "Dana", "", null, "", "", hours, false, null, false));
    }

    @Test
    void whatStandsAgainstSigningIsCountedAsTheRulesCountIt() {
        for (Consumer<GivenAccount> details : List.<Consumer<GivenAccount>>of(
                a -> {},
                a -> a.manager("Dana").contact("Kim", c -> c.influence(8).relationship(4)),
                a -> a.contact("Zoe", c -> c.influence(9)).action("Call", "", "", "", null))) {
            long open = Plans.acme(details).agenda().signing().stream()
                    .mapToInt(rule -> rule.count())
                    .sum();
            assertThat(open).isPositive();
            assertThat(signing(details))
                    .isEqualTo(say(Sentence.of("planning.headline.signing.open", Arg.countInWords(open))));
        }
    }

    private static String why(Given given, int account) {
        PortfolioPlan plan = Plans.all(given);
        return say(plan.headlines(plan.accounts().get(account)).business().why());
    }

    private static String customer(Consumer<GivenAccount> details) {
        return say(headlines(Given.portfolio().account("Acme", details)).customer());
    }

    private static String business(Consumer<GivenAccount> details) {
        return say(headlines(Given.portfolio().account("Acme", details)).business());
    }

    private static String calendar(Given given) {
        return say(headlines(given).calendar());
    }

    private static String team(Given given) {
        return say(headlines(given).team());
    }

    private static String signing(Consumer<GivenAccount> details) {
        return say(headlines(Given.portfolio().account("Acme", details)).signing());
    }

    private static BusinessHeadlines headlines(Given given) {
        PortfolioPlan plan = Plans.all(given);
        return plan.headlines(plan.accounts().getFirst()).business();
    }
}
