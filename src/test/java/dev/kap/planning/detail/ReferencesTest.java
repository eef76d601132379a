package dev.kap.planning.detail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.planning.Plans;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Stance;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Who could speak for us, and to whom first. */
class ReferencesTest {

    /** Dora of Birch, to be won, is head of finance in the mills. */
    private static void dora(GivenAccount a) {
        a.industry("Mills")
                .contact(
                        "Dora",
                        c -> c.influence(9).relationship(2).function("Finance").level(Level.HEAD));
    }

    @Test
    void theMostAlikeSpeaksBeforeTheBestFriend() {
        // Function and level weigh 8 + 4, function alone 8, industry alone 2.
        Given given = Given.portfolio()
                .account(
                        "Acme",
                        a -> a.contact(
                                        "Fay",
                                        c -> c.influence(8).relationship(9).function("Finance"))
                                .contact(
                                        "Nora",
                                        c -> c.influence(8)
                                                .relationship(6)
                                                .function("finance ")
                                                .level(Level.HEAD))
                                .link("Dana", "Fay", 4)
                                .link("Dana", "Nora", 4))
                .account("Birch", ReferencesTest::dora)
                .account(
                        "Cedar",
                        a -> a.industry("mills")
                                .contact("Ida", c -> c.influence(8).relationship(10))
                                .link("Dana", "Ida", 4));
        assertThat(told(given)).containsExactly("Dora: Nora of Acme by [FUNCTION, LEVEL]");
    }

    @Test
    void ofEquallyAlikeTheBestRelationshipSpeaksThenTheFirstByName() {
        Consumer<GivenAccount> better =
                a -> a.contact("Ann", c -> c.influence(8).relationship(7).function("Finance"))
                        .contact("Zoe", c -> c.influence(8).relationship(8).function("Finance"))
                        .link("Dana", "Ann", 4)
                        .link("Dana", "Zoe", 4);
        assertThat(told(Given.portfolio().account("Acme", better).account("Birch", ReferencesTest::dora)))
                .containsExactly("Dora: Zoe of Acme by [FUNCTION]");
        Consumer<GivenAccount> equal =
                a -> a.contact("Zoe", c -> c.influence(8).relationship(8).function("Finance"))
                        .contact("Ann", c -> c.influence(8).relationship(8).function("Finance"))
                        .link("Dana", "Ann", 4)
                        .link("Dana", "Zoe", 4);
        assertThat(told(Given.portfolio()
                        .account("Birch", ReferencesTest::dora)
                        .account("Elm", equal)
                        .account("Cedar", equal)))
                .containsExactly("Dora: Ann of Cedar by [FUNCTION]");
    }

    @Test
    void theGreatestPriorityChoosesFirst() {
        // Asked once a year, Nora speaks to Dora: 9 x 6 x 0.5 = 27; to Gus 8 x 6 x 0.5 = 24 Ann speaks.
        Given given = Given.portfolio()
                .with(Setting.ASKED_A_YEAR, "1")
                .account(
                        "Acme",
                        a -> a.contact(
                                        "Ann",
                                        c -> c.influence(8).relationship(7).function("Finance"))
                                .contact(
                                        "Nora",
                                        c -> c.influence(8).relationship(8).function("Finance"))
                                .link("Dana", "Ann", 4)
                                .link("Dana", "Nora", 4))
                .account(
                        "Birch",
                        a -> a.contact(
                                        "Gus",
                                        c -> c.influence(8).relationship(2).function("Finance"))
                                .contact(
                                        "Vic",
                                        c -> c.influence(3).relationship(2).function("Finance")))
                .account("Cedar", ReferencesTest::dora);
        assertThat(told(given)).containsExactly("Dora: Nora of Acme by [FUNCTION]", "Gus: Ann of Acme by [FUNCTION]");
        assertThat(Plans.all(given).accounts())
                .extracting(plan -> plan.agenda().references().size())
                .containsExactly(0, 1, 1);
    }

    @Test
    void whoStandsAgainstUsIsNotAskedNorASceptic() {
        for (Stance against : List.of(Stance.OPPONENT, Stance.SCEPTIC)) {
            assertThat(told(Given.portfolio()
                            .account(
                                    "Acme",
                                    a -> a.contact(
                                            "Nora",
                                            c -> c.influence(8)
                                                    .relationship(8)
                                                    .function("Finance")
                                                    .stance(against)))
                            .account("Birch", ReferencesTest::dora)))
                    .isEmpty();
        }
    }

    private static List<String> told(Given given) {
        return Plans.all(given).review().references().stream()
                .map(one -> one.contact() + ": " + one.referee() + " of " + one.refereeAccount() + " by "
                        + one.alike().stream().sorted().toList())
                .toList();
    }
}
