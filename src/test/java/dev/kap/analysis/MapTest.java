package dev.kap.analysis;

import static dev.kap.analysis.Figures.EXACT;
import static dev.kap.analysis.Figures.acme;
import static dev.kap.portfolio.DecisionRole.APPROVER;
import static dev.kap.portfolio.DecisionRole.DECISION_MAKER;
import static dev.kap.portfolio.DecisionRole.GATEKEEPER;
import static dev.kap.portfolio.DecisionRole.USER;
import static dev.kap.portfolio.Level.C_LEVEL;
import static dev.kap.portfolio.Level.MANAGER;
import static dev.kap.portfolio.TieKind.KNOWS;
import static dev.kap.portfolio.TieKind.PEER;
import static dev.kap.portfolio.TieKind.REPORTS_TO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kap.Given;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Coverage;
import dev.kap.insight.Leaver;
import dev.kap.insight.MissingPerson;
import dev.kap.insight.Neighbourhood;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Missing people, neighbourhood, coverage, central people, leavers. */
class MapTest {

    @Test
    void bossesRolesAndNeighboursAreMissingInThisOrder() {
        // Somebody holds a role though nobody of us knows them.
        AccountInsight account =
                acme(a -> a.contact("Kim", c -> c.influence(4).reportsTo("Pat").roles(DECISION_MAKER, APPROVER))
                        .contact("Lee", c -> c.influence(5).reportsTo("Kim").roles(USER))
                        .contact("Max", c -> c.influence(2).reportsTo("Kim").roles(GATEKEEPER)));

        assertThat(account.structure().missingPeople())
                .extracting(MissingPerson::text)
                .containsExactly("boss: Pat (of Kim)", "role: influencer", "neighbour: reports of Lee");
    }

    @Test
    void nobodyIsMissingAboveTheTopForAnOutsiderOrWhereABossIsNamed() {
        AccountInsight account = acme(a -> a.contact("Kim", c -> c.influence(9).title("Chief Executive Officer"))
                .contact("Lee", c -> c.influence(8).title("Sales director"))
                .contact("Out", c -> c.influence(8).outside("Consultants").reportsTo("Partner"))
                .contact("Max", c -> c.influence(8).reportsTo("Nobody Listed")));

        assertThat(account.structure().missingPeople())
                .extracting(MissingPerson::text)
                .filteredOn(text -> text.contains("boss"))
                .containsExactly("boss: Nobody Listed (of Max)", "neighbour: boss of Lee");
    }

    @Test
    void aBossInAnotherAccountOfTheGroupIsNotMissing() {
        AccountInsight child = Figures.insight(Given.portfolio()
                .account(
                        "Acme UK",
                        a -> a.parent("Acme").contact("Kim", c -> c.influence(9).reportsTo("Pat Holm")))
                .account("Acme FR", a -> a.parent("acme").contact("Pat Holm"))
                .account("Other", a -> a.contact("Sam Else")));

        assertThat(child.structure().missingPeople())
                .extracting(MissingPerson::kind)
                .doesNotContain(MissingPerson.Kind.BOSS);
        assertThat(Figures.insight(Given.portfolio()
                                .account("Acme", a -> a.contact("Kim", c -> c.reportsTo("Sam Else")))
                                .account("Other", a -> a.contact("Sam Else")))
                        .structure()
                        .missingPeople())
                .extracting(MissingPerson::kind)
                .contains(MissingPerson.Kind.BOSS);
    }

    @Test
    void anAccountWithoutContactsLacksNobody() {
        assertThat(acme(a -> {}).structure().missingPeople()).isEmpty();
    }

    @Test
    void peersAreThoseTiedAsPeersElseThoseOfTheSameBoss() {
        AccountInsight account = acme(a -> a.contact("Lee", c -> c.influence(5).reportsTo("Pat"))
                .contact("Max", c -> c.reportsTo("Pat"))
                .contact("Kim", c -> c.influence(6).reportsTo("Pat"))
                .contact("Ann")
                .tie("Kim", PEER, "Ann"));

        assertThat(account.structure().neighbourhoods())
                .extracting(Neighbourhood::contact, around -> around.peers().known())
                .containsExactly(tuple("Lee", List.of("Kim", "Max")), tuple("Kim", List.of("Ann")));
    }

    @Test
    void aNeighbourIsReachedWithAnAccessOfAFifth() {
        AccountInsight account = acme(a -> a.contact("Kim", c -> c.influence(5))
                .contact("Near")
                .contact("Far")
                .tie("Kim", PEER, "Near")
                .tie("Kim", PEER, "Far")
                .link("Dana", "Near", 1.8)
                .link("Dana", "Far", 1.76));

        // 2 / 10 and 1.9 / 10
        assertThat(account.structure().neighbourhoods().getFirst().peers().reached())
                .containsExactly("Near");
    }

    @Test
    void coverageCountsLevelsAndFunctionsWithALiveLinkAmongTheirOwnPeople() {
        AccountInsight account =
                acme(a -> a.contact("Kim", c -> c.level(C_LEVEL).function("IT"))
                        .contact("Lee", c -> c.level(MANAGER).function(" it"))
                        .contact("Max", c -> c.level(MANAGER).function("Sales"))
                        .contact("Out", c -> c.level(C_LEVEL).function("Advice").outside("Consultants"))
                        .link("Dana", "Lee", 3)
                        .link("Dana", "Kim", 2.8)
                        .link("Dana", "Out", 5));

        assertThat(account.coverage().vertical()).isEqualTo(0.5);
        assertThat(account.coverage().horizontal()).isEqualTo(0.5);
        assertThat(account.coverage().cells())
                .extracting(Coverage.Cell::level, Coverage.Cell::function, Coverage.Cell::bestLink)
                .containsExactly(tuple(C_LEVEL, "IT", 4.5), tuple(MANAGER, "IT", 5.0), tuple(MANAGER, "Sales", 0.0));
    }

    @Test
    void coverageIsUnknownWhereNoLevelIsKnown() {
        assertThat(acme(a -> a.contact("Kim")).coverage().vertical()).isNull();
    }

    @Test
    void coveredInfluenceWeighsTheRelationshipShownByInfluence() {
        AccountInsight account = acme(a -> a.contact("Kim", c -> c.influence(8).relationship(6))
                .contact("Lee", c -> c.influence(2))
                .contact("Max", c -> c.relationship(9)));

        // (8 x 0.6 + 2 x 0) / (8 + 2)
        assertThat(account.coveredInfluence()).isCloseTo(0.48, EXACT);
    }

    @Test
    void allWhoShareTheThirdPlaceAreCentral() {
        AccountInsight account = acme(a -> {
            for (String name : "Hub A B C D E F G H".split(" ")) {
                a.contact(name);
            }
            for (String pair : "A-B C-D E-F G-H".split(" ")) {
                a.tie("Hub", KNOWS, pair.substring(0, 1));
                a.tie(pair.substring(0, 1), KNOWS, pair.substring(2));
            }
        });

        assertThat(account.structure().centralPeople()).containsExactly("Hub", "A", "C", "E", "G");
    }

    @Test
    void thoseWhoHaveLeftOrNotComeYetTakePartInNothing() {
        AccountInsight account = acme(a -> a.contact("Gone", c -> c.influence(9).left())
                .contact("Until", c -> c.until(Given.AS_OF.minusDays(1)))
                .contact("Last day", c -> c.until(Given.AS_OF))
                .contact("Soon", c -> c.since(Given.AS_OF.plusDays(1)))
                .contact("Kim", c -> c.reportsTo("Gone"))
                .link("Dana", "Gone", 5));

        assertThat(account.contacts()).extracting(ContactInsight::name).containsExactly("Last day", "Kim");
        assertThat(account.leavers())
                .extracting(leaver -> leaver.contact().name(), Leaver::yetToCome, Leaver::reports)
                .containsExactly(
                        tuple("Gone", false, List.of("Kim")),
                        tuple("Until", false, List.of()),
                        tuple("Soon", true, List.of()));
        assertThat(account.team()).isEmpty();
        assertThat(account.structure().missingPeople())
                .extracting(MissingPerson::kind)
                .containsOnly(MissingPerson.Kind.ROLE);
    }

    @Test
    void tiesTellOfBossesReportsAndSiblingsAsTheColumnDoes() {
        AccountInsight account = acme(a -> a.contact("Boss", c -> c.influence(8))
                .contact("Kim", c -> c.influence(6))
                .contact("Lee")
                .contact("Max", c -> c.reportsTo("Boss"))
                .tie("Kim", REPORTS_TO, "Boss")
                .tie("Lee", REPORTS_TO, "Boss"));

        Neighbourhood boss = account.structure().neighbourhoods().getFirst();
        assertThat(boss.reports().known()).containsExactly("Kim", "Lee", "Max");
        assertThat(boss.boss().known()).isEmpty();
        Neighbourhood kim = account.structure().neighbourhoods().getLast();
        assertThat(kim.boss().known()).containsExactly("Boss");
        assertThat(kim.peers().known()).containsExactly("Lee", "Max");
    }

    @Test
    void aLevelIsCoveredBySomebodyOnlyWhoHasALiveLink() {
        AccountInsight account = acme(a -> a.contact("Kim", c -> c.level(MANAGER))
                .contact("Lee", c -> c.level(MANAGER))
                .contact("Max", c -> c.level(C_LEVEL))
                .contact("Uma", c -> c.level(C_LEVEL))
                .link("Dana", "Uma", 4));

        // The managers have no live link, one of the two chiefs has.
        assertThat(account.coverage().vertical()).isEqualTo(0.5);
    }
}
