package dev.kap.report.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.Insights;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.portfolio.Level;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the page "who knows whom" says is to be done. */
class RemedyLinesTest {

    @Test
    void aFieldWithoutALinkNamesItsMoveElseWhomNobodyIsLinkedTo() {
        List<String> remedies = remedies(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.contact("Ann Lee", c -> c.level(Level.HEAD).function("Finance"))
                                .contact("Bob Ray", c -> c.level(Level.MANAGER).function("IT"))
                                .action("Call on Bob", "", "Bob Ray", "Tom Kay", Given.AS_OF.plusDays(9))));
        assertThat(remedies)
                .containsExactly("IT, manager: Kay, 1 Dec: Call on Bob.", "Finance, head: No move yet for Lee.");
    }

    @Test
    void aMoveWithoutADayIsAMoveAllTheSame() {
        assertThat(remedies(Given.portfolio()
                        .account(
                                "Acme",
                                a -> a.contact(
                                                "Bob Ray",
                                                c -> c.level(Level.MANAGER).function("IT"))
                                        .contractEnd(Given.AS_OF.plusDays(40))
                                        .action("Renew it", "", "", "Tom Kay", null)
                                        .action("Call on Bob", "", "Bob Ray", "Tom Kay", null))))
                .containsExactly("IT, manager: Kay, –: Call on Bob.");
    }

    @Test
    void whoStepsInIsNamedForTheColleagueWithWhomMostGoes() {
        List<String> remedies = remedies(Given.portfolio()
                .member("Tom Kay", Level.MANAGER)
                .member("Uma Orr", Level.MANAGER)
                .account(
                        "Acme",
                        a -> a.contact("Ann Lee", c -> c.influence(9))
                                .contact("Bob Ray", c -> c.influence(3))
                                .link("Tom Kay", "Ann Lee", 5)
                                .link("Uma Orr", "Ann Lee", 1.5)
                                .link("Uma Orr", "Bob Ray", 4)));
        assertThat(remedies)
                .containsExactly("Stand-in: Orr would step in for Kay with Lee. No move yet, needs a decision.");
    }

    private static List<String> remedies(Given given) {
        PortfolioPlan plan = Planning.of(Insights.of(given.build())).value();
        PageContext facts = PageContext.of(
                plan.accounts().getFirst(), plan, List.of(), Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF));
        return new RemedyLines(facts)
                .all().stream()
                        .map(remedy -> remedy.about() + ": " + remedy.text().replace('\u00a0', ' '))
                        .toList();
    }
}
