package dev.kap.analysis.account;

import static dev.kap.analysis.Figures.departure;
import static dev.kap.analysis.Figures.insight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.analysis.Analysis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.Departure;
import dev.kap.insight.Finding;
import dev.kap.insight.Handover;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.TieKind;
import dev.kap.problem.Problem;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** One of us leaves. */
class HandoversTest {

    private static final LocalDate AS_OF = Given.AS_OF;

    private static Given left(Consumer<GivenAccount> account) {
        return Given.portfolio().leaver("Dana", null).account("Acme", account);
    }

    private static List<String> findings(Given given) {
        Wording english = Wording.of(Wording.LANGUAGES.getFirst(), "EUR", AS_OF);
        return insight(given).findings().stream()
                .filter(finding ->
                        finding.kind() == Finding.Kind.OUR_LEAVER || finding.kind() == Finding.Kind.LEAVES_SOON)
                .map(finding -> english.say(finding.sentence()).replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void whatHangsOnALeaverIsListedWithStandIns() {
        Given given = left(a -> a.manager("Dana")
                .sponsor("Dana")
                .contact("Kim", kim -> kim.influence(4).lead("Dana"))
                .contact("Lee", lee -> lee.influence(9))
                .contact("Max")
                .link("Dana", "Lee", 5)
                .link("Eve", "Kim", 3)
                .action("Call Kim", "", "Kim", "Dana", AS_OF.plusDays(9)));
        AccountInsight account = insight(given);

        assertThat(account.handovers()).singleElement().satisfies(dana -> {
            assertThat(dana.person()).isEqualTo("Dana");
            assertThat(dana.ownerLeft()).isTrue();
            assertThat(dana.standIn()).isEqualTo("Eve");
            assertThat(dana.posts().actions()).hasSize(1);
            assertThat(dana.contacts())
                    .extracting(
                            Handover.Passed::name,
                            Handover.Passed::led,
                            Handover.Passed::linked,
                            Handover.Passed::shared,
                            Handover.Passed::standIn)
                    .containsExactly(tuple("Lee", false, true, false, null), tuple("Kim", true, false, true, "Eve"));
        });
        assertThat(findings(given))
                .containsExactly(
                        "Dana is no longer with us and still stands for the account, the executive sponsorship,"
                                + " the lead of Kim, one open action and our only link to Lee.");
    }

    @Test
    void eachCellThatStillNamesALeaverIsAProblem() {
        List<Problem> problems = Analysis.of(left(a -> a.manager("Dana")
                                .contact("Kim", kim -> kim.lead("Dana"))
                                .contact("Lee")
                                .contact("Max")
                                .link("Dana", "Lee", 5)
                                .link("Dana", "Max", 5)
                                .link("Eve", "Max", 2)
                                .action("Call Kim", "", "Kim", "Dana", AS_OF.plusDays(9)))
                        .build())
                .problems();

        // Eve shares the link to Max.
        assertThat(problems)
                .filteredOn(problem -> problem.kind().equals("names-leaver"))
                .extracting(Problem::value, problem -> problem.place().sheet())
                .containsExactlyInAnyOrder(
                        tuple("Dana", "Accounts"),
                        tuple("Dana", "Contacts"),
                        tuple("Dana", "Links"),
                        tuple("Dana", "Actions"));
    }

    @Test
    void aLeaverWhoseLinksColleaguesShareIsListedAndNoAlarm() {
        Given given = left(a -> a.contact("Kim").link("Dana", "Kim", 5).link("Eve", "Kim", 2));

        assertThat(insight(given).handovers())
                .extracting(Handover::person, Handover::alarm)
                .containsExactly(tuple("Dana", false));
        assertThat(Analysis.of(given.build()).problems()).isEmpty();
    }

    @Test
    void aColleagueOfALinkWorthNothingSharesNothing() {
        AccountInsight account =
                insight(left(a -> a.contact("Kim").link("Dana", "Kim", 5).link("Eve", "Kim", 1)));

        assertThat(account.handovers()).extracting(Handover::alarm).containsExactly(true);
    }

    @Test
    void whoLeavesWithinNinetyDaysHandsOverAndStandsInForNobody() {
        Consumer<GivenAccount> acme = a -> a.contact("Kim", kim -> kim.influence(5))
                .link("Dana", "Kim", 5)
                .link("Eve", "Kim", 4)
                .link("Fay", "Kim", 2);
        AccountInsight soon =
                insight(Given.portfolio().leaver("Eve", AS_OF.plusDays(89)).account("Acme", acme));
        AccountInsight later =
                insight(Given.portfolio().leaver("Eve", AS_OF.plusDays(90)).account("Acme", acme));

        assertThat(departure(soon, "Dana").standIn()).isEqualTo("Fay");
        assertThat(soon.handovers())
                .extracting(Handover::person, Handover::gone)
                .containsExactly(tuple("Eve", false));
        assertThat(departure(soon, "Eve").capitalLost()).isNotNull();
        assertThat(departure(later, "Dana").standIn()).isEqualTo("Eve");
        assertThat(later.handovers()).isEmpty();
    }

    @Test
    void nobodyWhoHasLeftCountsInAnyFigure() {
        AccountInsight account = insight(left(a -> a.manager("Dana")
                .contact("Kim", kim -> kim.influence(8).level(Level.DIRECTOR).function("IT"))
                .link("Dana", "Kim", 5)));

        assertThat(account.dependence().capital()).isEqualTo(0);
        assertThat(account.coverage().vertical()).isEqualTo(0);
        assertThat(account.contact("Kim").orElseThrow().relationship().known()).isFalse();
        assertThat(account.contact("Kim").orElseThrow().approach().outOfReach()).isTrue();
        assertThat(account.dependence().departures())
                .extracting(Departure::person)
                .containsExactly("Kim");
        assertThat(account.leadGaps().distantManager()).isNull();
    }

    @Test
    void aLinkOfStrengthOneDoesNotStandIn() {
        AccountInsight account = insight(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.contact("Kim", kim -> kim.influence(5))
                                .contact("Lee", lee -> lee.relationship(6))
                                .link("Dana", "Kim", 5)
                                .link("Eve", "Kim", 1)
                                .link("Fay", "Lee", 4)
                                .tie("Lee", TieKind.KNOWS, "Kim")));

        assertThat(departure(account, "Dana").standIn()).isEqualTo("Fay");
    }

    @Test
    void theOrphanOfWhomWeHaveNoOtherAtThatLevelWeighsMost() {
        AccountInsight account = insight(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.contact("Kim", kim -> kim.influence(9).level(Level.HEAD))
                                .contact("Cleo", cleo -> cleo.influence(6).level(Level.C_LEVEL))
                                .contact("Hal", hal -> hal.influence(3).level(Level.HEAD))
                                .link("Dana", "Kim", 5)
                                .link("Dana", "Cleo", 5)
                                .link("Eve", "Hal", 5)));

        Departure.Orphan gravest = departure(account, "Dana").gravest();
        assertThat(gravest.contact().name()).isEqualTo("Cleo");
        assertThat(gravest.onlyAtLevel()).isTrue();
        assertThat(departure(account, "Eve").gravest().onlyAtLevel()).isFalse();
    }

    @Test
    void aContactWhoLeavesClosesTheWaysThatLeadOverThem() {
        AccountInsight account = insight(Given.portfolio()
                .account(
                        "Acme",
                        a -> a.contact("Lee", lee -> lee.influence(4).relationship(8))
                                .contact("Kim")
                                .contact("Ann")
                                .tie("Lee", TieKind.INFLUENCES, "Kim")
                                .tie("Lee", TieKind.KNOWS, "Ann")
                                .link("Dana", "Lee", 5)));

        assertThat(departure(account, "Lee").closedWays()).containsExactly("Ann", "Kim");
        assertThat(departure(account, "Kim").closedWays()).isEmpty();
        assertThat(departure(account, "Dana").closedWays()).isEmpty();
    }

    @Test
    void whoHoldsNothingHereHandsNothingOver() {
        assertThat(insight(left(a -> a.contact("Kim").manager("Eve"))).handovers())
                .isEmpty();
    }
}
