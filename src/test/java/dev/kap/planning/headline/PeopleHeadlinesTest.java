package dev.kap.planning.headline;

import static dev.kap.planning.Plans.say;
import static dev.kap.portfolio.TieKind.KNOWS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.plan.PlanHeadlines;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Plans;
import dev.kap.portfolio.Sheet;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The messages of the pages about people: each names the finding that matters most. */
class PeopleHeadlinesTest {

    private static final LocalDate AS_OF = Given.AS_OF;

    /** Priorities 0.5 x 9 x 6 = 27, 0.5 x 8 x 6 = 24, 0.5 x 7 x 6 = 21 and 18. */
    private static void four(GivenAccount a) {
        a.contact("Dov", c -> c.influence(6).relationship(2))
                .contact("Cid", c -> c.influence(7).relationship(2))
                .contact("Bea", c -> c.influence(8).relationship(2))
                .contact("Ada", c -> c.influence(9).relationship(2));
    }

    private static void nurture(GivenAccount a) {
        a.contact("Kim", c -> c.influence(9).relationship(8))
                .contact("Lee", c -> c.influence(8).relationship(8));
    }

    private static void low(GivenAccount a) {
        a.contact("Max", c -> c.influence(3).relationship(8));
    }

    @Test
    void thePlanOnAPageSaysTheGravestFinding() {
        PortfolioPlan plan = Plans.all(Given.portfolio().account("Acme", PeopleHeadlinesTest::four));
        assertThat(say(plan.headlines(plan.accounts().getFirst()).first().text()))
                .isEqualTo(page(PeopleHeadlinesTest::four))
                .isEqualTo("Win Ada and Bea first: they weigh much and hardly know us.");
    }

    @Test
    void theQuadrantCountsTheDevelopContactsAndNamesThree() {
        assertThat(quadrant(PeopleHeadlinesTest::four))
                .isEqualTo("Four people of influence hardly know us. Ada, Bea and Cid come first.");
        assertThat(quadrant(a -> {})).startsWith("Nobody is listed yet");
        assertThat(quadrant(PeopleHeadlinesTest::low)).startsWith("Nobody listed has much influence");
        assertThat(quadrant(a -> {
                    nurture(a);
                    a.contact("Open");
                }))
                .isEqualTo("Nobody of influence is far from us; two are in Nurture. Stay close.");
        // Nobody is called weightless while somebody mighty has no place.
        assertThat(quadrant(a -> {
                    low(a);
                    a.contact("Zoe", c -> c.influence(9));
                }))
                .isEqualTo("One person of influence has no place yet: Zoe. Meet and rate this contact.");
        assertThat(quadrant(a -> a.contact("Kim", c -> c.influence(9).relationship(4.5))))
                .isEqualTo("One person of influence is not yet won: Kim.");
        assertThat(quadrant(a -> a.contact("Open").contact("Dark")))
                .isEqualTo("None of the two contacts can be placed: rate them first.");
    }

    @Test
    void theMapFirstNamesThreeWhoAreNotInTheList() {
        assertThat(map(a -> {
                    for (String boss : new String[] {"Quarz", "Rubin", "Topas", "Opal"}) {
                        a.contact("Below " + boss, c -> c.reportsTo(boss));
                    }
                }))
                .isEqualTo("Four people are named and not in the list: Opal, Quarz and Rubin. Ask who they are.");
    }

    @Test
    void elseTheMapNamesTheLastIntroducerOfTheGreatestPriority() {
        // Ada is known directly. Dana knows Lee, Lee knows Bea: the way to Bea leads through Lee.
        assertThat(map(a -> {
                    four(a);
                    a.contact("Lee", c -> c.influence(3).relationship(5))
                            .link("Dana", "Ada", 5)
                            .link("Dana", "Lee", 4)
                            .tie("Lee", KNOWS, "Bea");
                }))
                .isEqualTo("The way to Bea leads through Lee: move 4.");
    }

    @Test
    void elseTheMapNamesWhoStandsBetweenTheOthers() {
        assertThat(map(a -> {
                    low(a);
                    a.contact("Uma", c -> c.influence(2).relationship(9))
                            .contact("Vic", c -> c.influence(2).relationship(9))
                            .tie("Max", KNOWS, "Uma")
                            .tie("Uma", KNOWS, "Vic");
                }))
                .isEqualTo("Uma stands between most of the others and is not with us yet: win that contact.");
        assertThat(map(a -> {
                    low(a);
                    a.contact("Uma", c -> c.influence(2).relationship(9))
                            .contact("Vic", c -> c.influence(2).relationship(9))
                            .link("Dana", "Uma", 5)
                            .tie("Max", KNOWS, "Uma")
                            .tie("Uma", KNOWS, "Vic");
                }))
                .isEqualTo("Uma stands between most of the others. Keep that contact close.");
        assertThat(map(PeopleHeadlinesTest::low)).startsWith("No tie between the contacts is known");
        // Where a tie is known, the page does not say that there is none.
        assertThat(map(a -> {
                    low(a);
                    a.contact("Uma", c -> c.influence(2).relationship(9)).tie("Max", KNOWS, "Uma");
                }))
                .isEqualTo("Nobody stands between the others yet: ask who listens to whom.");
    }

    @Test
    void whoKnowsWhomNamesWhoOfUsWouldTakeMostWithThem() {
        // Eve's links carry 9 x 7.5 = 67.5 of 67.5 + 3 x 10 = 97.5, so 69 %; Kim and Lee would know nobody of us.
        assertThat(known(a -> a.contact("Kim", c -> c.influence(5))
                        .contact("Lee", c -> c.influence(4))
                        .contact("Max", c -> c.influence(3))
                        .link("Dana", "Max", 5)
                        .link("Eve", "Kim", 4)
                        .link("Eve", "Lee", 4)))
                .isEqualTo("If Eve leaves, 69 % of what ties us to this customer goes, and two contacts are left with"
                        + " nobody of us.");
        // 7.5 + 0.5 for a second live link; 7.5 are left: 0.5 of 8.
        assertThat(known(a -> a.contact("Kim", c -> c.influence(5))
                        .link("Dana", "Kim", 4)
                        .link("Eve", "Kim", 4)))
                .isEqualTo("If Dana leaves, 6 % of what ties us to this customer goes too. Put a colleague beside.");
    }

    @Test
    void withoutLinksThatCountTheTestSaysWhatIsLacking() {
        assertThat(known(PeopleHeadlinesTest::low)).startsWith("No link is recorded");
        assertThat(known(a -> {
                    low(a);
                    a.link("Dana", "Max", null, AS_OF);
                }))
                .startsWith("No link counts yet");
        assertThat(say(headlines(Given.portfolio().without(Sheet.LINKS).account("Acme", a -> {
                            low(a);
                            a.link("Dana", "Max", 4);
                        }))
                        .whoKnowsWhom()))
                .startsWith("No link is recorded");
    }

    private static String page(Consumer<GivenAccount> details) {
        return say(headlines(details).planOnAPage());
    }

    private static String quadrant(Consumer<GivenAccount> details) {
        return say(headlines(details).quadrant());
    }

    private static String map(Consumer<GivenAccount> details) {
        return say(headlines(details).map());
    }

    private static String known(Consumer<GivenAccount> details) {
        return say(headlines(details).whoKnowsWhom());
    }

    private static PlanHeadlines headlines(Consumer<GivenAccount> details) {
        return headlines(Given.portfolio().account("Acme", details));
    }

    private static PlanHeadlines headlines(Given given) {
        PortfolioPlan plan = Plans.all(given);
        return plan.headlines(plan.accounts().getFirst()).pages();
    }
}
