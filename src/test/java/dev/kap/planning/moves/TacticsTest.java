package dev.kap.planning.moves;

import static dev.kap.planning.Plans.say;
import static dev.kap.portfolio.TieKind.KNOWS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.GivenContact;
import dev.kap.plan.Intent;
import dev.kap.planning.Plans;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Stance;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which move fits a Develop contact, by the way that leads there, the stance, the silence, the pain and the role. */
class TacticsTest {

    private static final LocalDate AS_OF = Given.AS_OF;

    /** Kim, in Develop. */
    private static Consumer<GivenAccount> kim(Consumer<GivenContact> more) {
        return a -> a.contact("Kim", c -> {
            c.influence(8).relationship(2).lead("Dana");
            more.accept(c);
        });
    }

    /** Lee, in Support, knows us and Kim. */
    private static void lee(GivenAccount a) {
        a.contact("Lee", c -> c.influence(2).relationship(8)).link("Dana", "Lee", 4);
    }

    @Test
    void whomNobodyReachesTheBestFriendHelpsToFind() {
        assertThat(move(kim(c -> {}).andThen(TacticsTest::lee))).isEqualTo("Ask Lee who can bring us to Kim");
        assertThat(move(kim(c -> {}))).isEqualTo("Write to Kim; ask for half an hour");
        // Who stands against us, is not known well enough, or has no live link is no friend.
        assertThat(move(kim(c -> {})
                        .andThen(a -> a.contact(
                                        "Lee",
                                        c -> c.influence(2).relationship(8).stance(Stance.SCEPTIC))
                                .contact(
                                        "Max",
                                        c -> c.influence(2).relationship(8).stance(Stance.OPPONENT))
                                .contact("Uma", c -> c.influence(2).relationship(4.9))
                                .contact("Vic", c -> c.influence(2).relationship(9))
                                .link("Dana", "Lee", 4)
                                .link("Dana", "Max", 4)
                                .link("Dana", "Uma", 4))))
                .isEqualTo("Write to Kim; ask for half an hour");
        assertThat(move(kim(c -> {})
                        .andThen(TacticsTest::lee)
                        .andThen(a -> a.contact("Max", c -> c.influence(2).relationship(9))
                                .link("Dana", "Max", 4))))
                .isEqualTo("Ask Max who can bring us to Kim");
    }

    @ParameterizedTest
    @CsvSource({
        "DECISION_MAKER, Ask Lee to introduce Dana to Kim",
        "APPROVER, 'Ask Lee to take Dana along to Kim, payback in hand'",
        "USER, Ask Lee to let Dana watch Kim at work",
        "COACH, Ask Lee to introduce Dana to Kim; learn the role"
    })
    void anIntroductionFitsTheRole(DecisionRole role, String move) {
        assertThat(move(kim(c -> c.roles(role)).andThen(TacticsTest::lee).andThen(a -> a.tie("Lee", KNOWS, "Kim"))))
                .isEqualTo(move);
    }

    @Test
    void anIntroducerIsAskedFirstWhatKeepsASceptic() {
        for (Stance against : new Stance[] {Stance.SCEPTIC, Stance.OPPONENT}) {
            assertThat(move(kim(c -> c.stance(against))
                            .andThen(TacticsTest::lee)
                            .andThen(a -> a.tie("Lee", KNOWS, "Kim"))))
                    .isEqualTo("Ask Lee what keeps Kim from us; then meet");
        }
    }

    @Test
    void aChainOfIntroducersIsOpenedAtItsBeginning() {
        assertThat(move(kim(c -> c.stance(Stance.SUPPORTER))
                        .andThen(TacticsTest::lee)
                        .andThen(a -> a.contact("Max", c -> c.influence(2).relationship(6))
                                .tie("Lee", KNOWS, "Max")
                                .tie("Max", KNOWS, "Kim"))))
                .isEqualTo("Ask Lee to open the way over Max to Kim");
    }

    @Test
    void whoStandsAgainstUsIsHeard() {
        assertThat(move(direct(c -> c.stance(Stance.SCEPTIC), AS_OF)))
                .isEqualTo("Ask Kim what speaks against us; answer within a week");
        assertThat(move(direct(c -> c.stance(Stance.OPPONENT), AS_OF)))
                .isEqualTo("Hear out Kim before the next offer, and act on one point");
    }

    @Test
    void afterHalfAYearOfSilenceSomebodyCalls() {
        assertThat(move(direct(c -> {}, AS_OF.minusDays(184)))).isEqualTo("Call Kim again after a long silence");
        assertThat(move(direct(c -> {}, AS_OF.minusDays(183)))).isEqualTo("Ask Kim which decisions pass this desk");
        assertThat(move(direct(c -> {}, null))).isEqualTo("Sit down with Kim; note what matters there");
    }

    @Test
    void aPainPointThatFitsIntoALineIsAnswered() {
        String sixty = "x".repeat(60);
        assertThat(move(direct(c -> c.painPoints(sixty), AS_OF))).isEqualTo("Bring Kim an answer to: " + sixty);
        assertThat(move(direct(c -> c.painPoints(sixty + "x"), AS_OF)))
                .isEqualTo("Ask Kim which decisions pass this desk");
    }

    @Test
    void aColleagueOfTheSameFunctionWhoStandsWithUsTellsWhatWorks() {
        Consumer<GivenAccount> friends =
                a -> a.contact("Nora", c -> c.influence(8).relationship(7).function("it "))
                        .contact("Nils", c -> c.influence(8).relationship(8).function("IT"))
                        .link("Dana", "Nils", 4)
                        .contact("Olga", c -> c.influence(8).relationship(9).function("Law"));
        assertThat(move(direct(c -> c.function(" It"), AS_OF).andThen(friends)))
                .isEqualTo("Have Nils tell Kim what works with us");
        // No function is nobody's function.
        assertThat(move(direct(c -> {}, AS_OF)
                        .andThen(a -> a.contact("Nora", c -> c.influence(8).relationship(7)))))
                .isEqualTo("Ask Kim which decisions pass this desk");
    }

    @ParameterizedTest
    @CsvSource({
        "DECISION_MAKER, Meet Kim alone; ask what decides this year",
        "APPROVER, Show Kim the payback before the budget closes",
        "GATEKEEPER, Ask Kim how offers are chosen"
    })
    void elseTheMeetingFitsTheRole(DecisionRole role, String move) {
        assertThat(move(direct(c -> c.roles(role), AS_OF))).isEqualTo(move);
    }

    @Test
    void whereNobodyMayBeAskedAnyMoreWhoeverHasAWayOfTheirOwnGoesAlone() {
        // Lee's two favours of the year go to two who weigh more; Max would know who else to ask.
        Consumer<GivenAccount> spent = kim(c -> {})
                .andThen(TacticsTest::lee)
                .andThen(a -> a.tie("Lee", KNOWS, "Kim")
                        .contact("Ann", c -> c.influence(10).relationship(1).lead("Dana"))
                        .contact("Bea", c -> c.influence(10).relationship(1).lead("Dana"))
                        .tie("Lee", KNOWS, "Ann")
                        .tie("Lee", KNOWS, "Bea")
                        .contact("Max", c -> c.influence(2).relationship(9))
                        .link("Dana", "Max", 4));
        assertThat(move(spent)).isEqualTo("Ask Max who can bring us to Kim");
        assertThat(move(spent.andThen(a -> a.link("Dana", "Kim", 2.0, AS_OF))))
                .isEqualTo("Ask Kim which decisions pass this desk");
    }

    /** Kim is known to Dana, last seen that day. */
    private static Consumer<GivenAccount> direct(Consumer<GivenContact> more, LocalDate last) {
        return kim(more)
                .andThen(a -> a.link("Dana", "Kim", 3.0, last)
                        // Nobody carries half of the capital: that would come first.
                        .contact("Pia", c -> c.influence(10))
                        .contact("Pom", c -> c.influence(10))
                        .link("Eve", "Pia", 5)
                        .link("Fay", "Pom", 5));
    }

    private static String move(Consumer<GivenAccount> details) {
        return Plans.acme(details).plan90().stream()
                .filter(move -> "Kim".equals(move.contact()) && move.intent() != Intent.HANDOVER)
                .map(move -> say(move.action()))
                .findFirst()
                .orElseThrow();
    }
}
