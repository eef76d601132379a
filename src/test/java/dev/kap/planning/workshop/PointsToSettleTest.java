package dev.kap.planning.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.workshop.PointToSettle;
import dev.kap.plan.workshop.PointToSettle.AgainstEvidence;
import dev.kap.plan.workshop.PointToSettle.StanceApart;
import dev.kap.plan.workshop.PointToSettle.StillHeld;
import dev.kap.plan.workshop.PointToSettle.TwoRaters;
import dev.kap.plan.workshop.Workshop;
import dev.kap.planning.Plans;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Stance;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the data of an account disagree. */
class PointsToSettleTest {

    private static final LocalDate LATELY = Given.AS_OF.minusDays(20);

    @Test
    void areOneOfEachKindInTheOrderOfTheAgenda() {
        Workshop workshop = workshop(Given.portfolio()
                .member("Mo Field", Level.DIRECTOR)
                .leaver("Lee Gone", Given.AS_OF.minusDays(30))
                .account(
                        "Acme",
                        a -> a.manager("Lee Gone")
                                .contact("Ann Apart", c -> c.influence(8))
                                .contact("Bob Rated", c -> c.influence(7).relationship(8))
                                .contact(
                                        "Cy Against",
                                        c -> c.influence(7).relationship(7).stance(Stance.SCEPTIC))
                                .link("Mo Field", "Ann Apart", 5.0, LATELY)
                                .link("Kim Service", "Ann Apart", 2.0, LATELY)));
        assertThat(workshop.points().stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactly(StillHeld.class, TwoRaters.class, AgainstEvidence.class, StanceApart.class);
    }

    @Test
    void takeTheWidestOfAKindFirstAndASecondOnlyWhereOthersHaveNone() {
        Workshop workshop = workshop(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.contact("Bob", c -> c.influence(7).relationship(6))
                                .contact("Cy", c -> c.influence(7).relationship(9))
                                .contact("Di", c -> c.influence(2))
                                .link("Mo", "Di", 3.0, LATELY)));
        assertThat(workshop.points())
                .extracting(point -> ((AgainstEvidence) point).contact().name())
                .containsExactly("Cy", "Bob");
        assertThat(((AgainstEvidence) workshop.points().getFirst()).next()).isEqualTo("Bob");
    }

    @Test
    void areFiveAtMostAndSayHowManyMoreThereAre() {
        Workshop workshop = workshop(Given.portfolio().account("Acme", a -> {
            for (int i = 0; i < 9; i++) {
                a.contact("Contact " + i, c -> c.influence(7).relationship(8));
            }
            a.contact("Di").link("Mo", "Di", 3.0, LATELY);
        }));
        assertThat(workshop.points()).hasSize(5);
        assertThat(workshop.morePoints()).isEqualTo(4);
    }

    @Test
    void areNoneWhereNothingDisagrees() {
        Workshop workshop = workshop(Given.portfolio().account("Acme"));
        assertThat(workshop.points()).isEmpty();
        assertThat(workshop.placed()).isEmpty();
    }

    @Test
    void standInAStepThatIsHeld() {
        Workshop workshop = workshop(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.contact("Bob", c -> c.influence(7).relationship(8))
                                .contact("Di")
                                .link("Mo", "Di", 3.0, LATELY)));
        List<PointToSettle> points = workshop.points();
        assertThat(points)
                .isNotEmpty()
                .allMatch(point -> workshop.step(point.stage()).isPresent());
    }

    @Test
    void placesOnlyThoseWhoMatterWhereThereAreMany() {
        Workshop workshop = workshop(Given.portfolio().account("Acme", a -> {
            for (int i = 0; i < 60; i++) {
                double influence = i < 12 ? 8 : 3;
                a.contact("Contact " + i, c -> c.influence(influence).relationship(4));
            }
        }));
        assertThat(workshop.placed()).hasSize(12);
        assertThat(workshop.aside()).hasSize(48);
    }

    private static Workshop workshop(Given given) {
        PortfolioPlan all = Plans.all(given);
        return Workshops.of(all.accounts().getFirst(), all);
    }
}
