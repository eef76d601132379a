package dev.kap.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.planning.Plans;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.TeamMember;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Who of our seniors stands opposite a senior of theirs whom none of them knows. */
class ExecutivePairingTest {

    /** Vera, a director whom nobody knows, and Low, through whom links lead into the account. */
    private static void vera(GivenAccount a) {
        a.contact("Vera", c -> c.level(Level.DIRECTOR)).contact("Low", c -> c.level(Level.MANAGER));
    }

    @Test
    void theOneOfTheSameLevelIsProposedBeforeTheSponsorOfAnother() {
        Consumer<GivenAccount> acme = a -> {
            vera(a);
            a.sponsor("Helen").link("Dirk", "Low", 3);
        };
        assertThat(pairs(Given.portfolio().member("Helen", Level.C_LEVEL).member("Dirk", Level.DIRECTOR), acme))
                .containsExactly("Vera Dirk DIRECTOR false");
    }

    @Test
    void ofOneLevelTheSponsorIsProposedThenTheFirstByName() {
        Given three = Given.portfolio()
                .member("Abel", Level.DIRECTOR)
                .member("Dirk", Level.DIRECTOR)
                .member("Zora", Level.DIRECTOR);
        Consumer<GivenAccount> linked = a -> {
            vera(a);
            a.link("Zora", "Low", 3).link("Dirk", "Low", 3).link("Abel", "Low", 3);
        };
        assertThat(pairs(three, linked.andThen(a -> a.sponsor("Zora")))).containsExactly("Vera Zora DIRECTOR false");
        assertThat(pairs(
                        Given.portfolio()
                                .member("Abel", Level.DIRECTOR)
                                .member("Dirk", Level.DIRECTOR)
                                .member("Zora", Level.DIRECTOR),
                        linked))
                .containsExactly("Vera Abel DIRECTOR false");
    }

    @Test
    void theManagerOfTheAccountMayStandOpposite() {
        assertThat(pairs(Given.portfolio().member("Dirk", Level.DIRECTOR), a -> {
                    vera(a);
                    a.manager("Dirk");
                }))
                .containsExactly("Vera Dirk DIRECTOR false");
    }

    @Test
    void whoHasNothingToDoWithTheAccountIsNotSeniorOrHasLeftDoesNot() {
        assertThat(pairs(Given.portfolio().member("Dirk", Level.DIRECTOR), ExecutivePairingTest::vera))
                .containsExactly("Vera null null false");
        assertThat(pairs(Given.portfolio().member("Dirk", Level.HEAD), a -> {
                    vera(a);
                    a.manager("Dirk").link("Dirk", "Low", 3);
                }))
                .containsExactly("Vera null null false");
        TeamMember left = new TeamMember(
                Given.origin(Sheet.TEAM, 2), "Dirk", "", Level.DIRECTOR, "", "", null, true, null, false);
        assertThat(pairs(Given.portfolio().member(left), a -> {
                    vera(a);
                    a.manager("Dirk");
                }))
                .containsExactly("Vera null null false");
    }

    @Test
    void ofOneAccountOnlyThoseWithALinkIntoItAreNear() {
        Given given = Given.portfolio().member("Abel", Level.DIRECTOR).member("Zora", Level.DIRECTOR);
        given.account("Acme", a -> {
                    vera(a);
                    a.link("Zora", "Low", 3);
                })
                .account("Birch", a -> a.contact("Uma").link("Abel", "Uma", 3));
        assertThat(told(Plans.first(given))).containsExactly("Vera Zora DIRECTOR false");
    }

    @Test
    void ourSeniorsWhomNoLinkJoinsWithASeniorAreUnpairedAcrossTheAccounts() {
        TeamMember left = new TeamMember(
                Given.origin(Sheet.TEAM, 2), "Gone", "", Level.DIRECTOR, "", "", null, true, null, false);
        Given given = Given.portfolio()
                .member(left)
                .member("Zora", Level.DIRECTOR)
                .member("Helen", Level.C_LEVEL)
                .member("Dirk", Level.DIRECTOR)
                .member("Dana", Level.MANAGER)
                .account("Acme", a -> {
                    vera(a);
                    a.link("Dirk", "Vera", 3).link("Zora", "Low", 3);
                });
        assertThat(Plans.all(given).review().sponsors().unpaired()).containsExactly("Helen", "Zora");
    }

    private static List<String> pairs(Given given, Consumer<GivenAccount> acme) {
        return told(Plans.first(given.account("Acme", acme)));
    }

    private static List<String> told(AccountPlan plan) {
        return plan.agenda().pairing().pairs().stream()
                .map(pair -> pair.contact() + " " + pair.ours() + " " + pair.oursLevel() + " " + pair.linked())
                .toList();
    }
}
