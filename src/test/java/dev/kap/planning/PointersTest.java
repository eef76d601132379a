package dev.kap.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ExecutivePairing.Pair;
import dev.kap.plan.Move;
import dev.kap.plan.PainPoint;
import dev.kap.plan.TimeBudget.Asked;
import dev.kap.plan.TimeBudget.Workload;
import dev.kap.portfolio.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of troubles, seniors, answers and hours rests on the register of moves. */
class PointersTest {

    @Test
    void whoeverLeadsIsOnATroubleThatNoActionIsFor() {
        AccountPlan plan = Plans.first(Given.portfolio()
                .member("Dana", Level.MANAGER)
                .member("Eve", Level.MANAGER)
                .leaver("Gone", Given.AS_OF.minusDays(5))
                .account(
                        "Acme",
                        a -> a.manager("Dana")
                                .contact("Ann", c -> c.painPoints("Stops").lead("Eve"))
                                .contact("Ben", c -> c.painPoints("Noise").lead("Eve"))
                                .contact("Cid", c -> c.painPoints("Dust").lead("Gone"))
                                .contact("Dov", c -> c.painPoints("Heat"))
                                .action("Measure the noise", "", "Ben", "Dana", Given.AS_OF.plusDays(9))));
        assertThat(plan.agenda().painPoints())
                .extracting(pain -> pain.contact() + " " + pain.by())
                .containsExactlyInAnyOrder("Ann [Eve]", "Ben [Dana]", "Cid []", "Dov []");
        assertThat(plan.agenda().painPoints().stream().filter(PainPoint::underControl))
                .hasSize(2);
    }

    @Test
    void aSeniorOfOursWhoseMoveItIsStandsOpposite() {
        AccountPlan plan = seniors();
        Pair pair = plan.agenda().pairing().pairs().getFirst();
        assertThat(pair.ours()).isEqualTo("Mona");
        assertThat(pair.linked()).isFalse();
        Move move = plan.register().numbered(pair.move()).orElseThrow();
        assertThat(move.owner()).isEqualTo("Mona");
        assertThat(move.contact()).isEqualTo("Ann");
        assertThat(plan.agenda().pairing().unmet()).isEmpty();
        assertThat(plan.agenda().pairing().unpaired()).containsExactly("Ann");
    }

    @Test
    void whetherSeniorsMeetIsAnsweredByOneOfThem() {
        AccountPlan plan = seniors();
        Integer next = plan.diagnosis().diagnoses().stream()
                .filter(answer -> answer.number() == 14)
                .findFirst()
                .orElseThrow()
                .nextMove();
        assertThat(plan.register().numbered(next == null ? 0 : next))
                .hasValueSatisfying(move -> assertThat(move.owner()).isEqualTo("Mona"));
    }

    /** Dana calls on the chief executive first; Mona, the only senior of ours, lunches with her later. */
    private static AccountPlan seniors() {
        return Plans.first(Given.portfolio()
                .member("Dana", Level.MANAGER)
                .member("Mona", Level.DIRECTOR)
                .account(
                        "Acme",
                        a -> a.manager("Dana")
                                .contact(
                                        "Ann",
                                        c -> c.level(Level.C_LEVEL)
                                                .influence(9)
                                                .relationship(3)
                                                .lead("Dana"))
                                .action("Send the figures", "", "Ann", "Dana", Given.AS_OF.plusDays(5))
                                .action("Lunch", "", "Ann", "Mona", Given.AS_OF.plusDays(40))));
    }

    @Test
    void aCallThatIsDueAnywayIsAskedForOnce() {
        Workload dana = Plans.all(Given.portfolio()
                        .member("Dana", Level.MANAGER)
                        .account(
                                "Acme",
                                a -> a.manager("Dana")
                                        .contact(
                                                "Ann",
                                                c -> c.influence(9)
                                                        .relationship(8)
                                                        .lead("Dana"))
                                        .contact(
                                                "Eve",
                                                c -> c.influence(9)
                                                        .relationship(8)
                                                        .lead("Olaf"))
                                        .review(Given.AS_OF)
                                        .action("One", "", "Ann", "Dana", Given.AS_OF.plusDays(1))
                                        .action("Two", "", "Ann", "Dana", Given.AS_OF.plusDays(2))
                                        .action("Three", "", "Eve", "Dana", Given.AS_OF.plusDays(3))
                                        .action("Four", "", "", "Dana", Given.AS_OF.plusDays(4))))
                .review()
                .timeBudget()
                .workloads()
                .stream()
                .filter(load -> load.member().equals("Dana"))
                .findFirst()
                .orElseThrow();
        // Nurture without a tier: one and a half contacts a quarter, so the second call is half beyond them.
        assertThat(dana.moves().stream().filter(one -> !one.proposed()).map(Asked::hours))
                .isEqualTo(List.of(0.0, 1.0, 2.0, 2.0));
        assertThat(dana.hours())
                .isEqualTo(dana.hoursOfMoves()
                        + dana.cares().stream()
                                .mapToDouble(care -> care.hours())
                                .sum());
    }
}
