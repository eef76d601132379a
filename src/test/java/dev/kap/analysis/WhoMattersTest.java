package dev.kap.analysis;

import static dev.kap.analysis.Figures.acme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kap.Given;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Finding;
import dev.kap.insight.MissingPerson;
import dev.kap.insight.Selection;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.TieKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which people and accounts stand out, and by which rows. */
class WhoMattersTest {

    private static List<Finding> singleThreads(AccountInsight account) {
        return account.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.SINGLE_THREADED)
                .toList();
    }

    @Test
    void aSingleThreadCitesTheLinksOfThatPersonOnly() {
        AccountInsight account = acme(a -> a.contact("Kim", kim -> kim.influence(9))
                .contact("Lee", lee -> lee.influence(4))
                .link("Dana", "Kim", 5)
                .link("Dana", "Lee", 4)
                .link("Eve", "Lee", 5));

        // Kim carries 90 of 132, Dana all of Kim's and half a point of Lee's
        assertThat(singleThreads(account)).extracting(Finding::who).containsExactlyInAnyOrder("Dana", "Kim");
        assertThat(singleThreads(account))
                .filteredOn(finding -> finding.who().equals("Kim"))
                .flatExtracting(Finding::rows)
                .extracting(Origin::row)
                .containsExactly(account.account().links().getFirst().origin().row());
        assertThat(singleThreads(account))
                .filteredOn(finding -> finding.who().equals("Dana"))
                .flatExtracting(Finding::rows)
                .extracting(Origin::row)
                .containsExactlyInAnyOrder(
                        account.account().links().get(0).origin().row(),
                        account.account().links().get(1).origin().row());
    }

    @Test
    void whereTheCapitalIsSpreadNobodyIsASingleThread() {
        assertThat(singleThreads(acme(a -> a.contact("Kim", c -> c.influence(5))
                        .contact("Lee", c -> c.influence(5))
                        .contact("Max", c -> c.influence(5))
                        .link("Dana", "Kim", 4)
                        .link("Eve", "Lee", 4)
                        .link("Fay", "Max", 4))))
                .isEmpty();
    }

    @Test
    void keyAccountsThatNobodyNamesAreToldWhereThereAreNominations() {
        assertThat(two().nominates("Xu", "Small").nominates("Yo", "Small").build())
                .extracting(portfolio -> Analysis.of(portfolio).value().selection())
                .extracting(Selection::keyNotNamed, Selection::coreNotKey)
                .isEqualTo(List.of(List.of("Large"), List.of("Small")));
        assertThat(Analysis.of(two().nominates("Xu", "Large").build()).value().selection())
                .extracting(Selection::keyNotNamed, Selection::coreNotKey)
                .isEqualTo(List.of(List.of(), List.of()));
        assertThat(Analysis.of(two().build()).value().selection().keyNotNamed()).isEmpty();
    }

    /** Large leads by what there is to win and by our share of it. */
    private static Given two() {
        return Given.portfolio()
                .with(Setting.KEY_ACCOUNTS_AT_MOST, "1")
                .account("Large", a -> a.revenue(800).spend(1000).fit(9))
                .account("Small", a -> a.revenue(10).spend(20).fit(1));
    }

    @Test
    void theContactsOfAQuadrantAreThoseOfIt() {
        AccountInsight account = acme(a -> a.contact("Nina", c -> c.influence(8).relationship(8))
                .contact("Dora", c -> c.influence(8).relationship(2))
                .contact("Nobody"));

        assertThat(account.in(Quadrant.NURTURE))
                .extracting(ContactInsight::name)
                .containsExactly("Nina");
        assertThat(account.in(Quadrant.SUPPORT)).isEmpty();
        assertThat(account.in(Quadrant.UNPLACED))
                .extracting(ContactInsight::name)
                .containsExactly("Nobody");
    }

    @Test
    void aBossWhoHasLeftIsNoUnknownBoss() {
        AccountInsight account = acme(a -> a.contact("Gone", c -> c.left())
                .contact("Kim", c -> c.influence(8).reportsTo("Gone"))
                .contact("Lee", c -> c.influence(8))
                .tie("Kim", TieKind.PEER, "Lee"));

        assertThat(account.structure().missingPeople())
                .filteredOn(missing -> missing.kind() == MissingPerson.Kind.NEIGHBOUR)
                .extracting(MissingPerson::who, MissingPerson::of)
                .containsExactly(tuple("reports", "Kim"), tuple("boss", "Lee"), tuple("reports", "Lee"));
    }
}
