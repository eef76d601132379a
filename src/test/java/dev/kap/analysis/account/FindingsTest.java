package dev.kap.analysis.account;

import static dev.kap.analysis.Figures.acme;
import static dev.kap.portfolio.DecisionRole.APPROVER;
import static dev.kap.portfolio.DecisionRole.USER;
import static dev.kap.portfolio.TieKind.KNOWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.analysis.Analysis;
import dev.kap.analysis.Figures;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.Finding;
import dev.kap.insight.Raters;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.TeamMember;
import dev.kap.problem.Problem;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static List<String> said(Consumer<GivenAccount> account) {
        Wording english = Wording.of(Wording.LANGUAGES.getFirst(), "EUR", Given.AS_OF);
        return acme(account).findings().stream()
                .map(finding -> english.say(finding.sentence()).replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void aRatingTwoAwayFromItsEvidenceIsSaidWithTheLastContact() {
        assertThat(said(a -> a.contact("Max", c -> c.relationship(7))
                        .contact("Eli", c -> c.relationship(6.9))
                        .link("Dana", "Max", 3)
                        .link("Dana", "Eli", 3)))
                .containsExactly(
                        "The relationship with Max is rated 7.0, the evidence says 5.0: last contact on 22 November.");
    }

    @Test
    void aFindingKnowsTheRowsBehindIt() {
        Finding finding = acme(a -> a.contact("Kim", c -> c.relationship(8)).link("Dana", "Kim", 3))
                .findings()
                .getFirst();

        assertThat(finding.rows())
                .extracting(Origin::sheet, Origin::row)
                .containsExactly(tuple("Contacts", 2), tuple("Links", 2));
    }

    @Test
    void ratersAreComparedOverTheContactsTheyShare() {
        AccountInsight account = acme(a -> a.contact("Kim")
                .contact("Lee")
                .contact("Max")
                .link("Dana", "Kim", 5)
                .link("Eve", "Kim", 3)
                .link("Fay", "Kim", 2)
                .link("Dana", "Lee", 4)
                .link("Eve", "Lee", 4)
                .link("Fay", "Max", 1));

        assertThat(account.raters().spreads())
                .extracting(Raters.Spread::contact, Raters.Spread::width)
                .containsExactly(tuple("Kim", 7.5), tuple("Lee", 0.0));
        // Dana: 10 - (5 + 2.5)/2 = 6.25 and 0; Eve: 5 - 6.25 = -1.25 and 0; Fay: 2.5 - 7.5 = -5
        assertThat(account.raters().deviations())
                .extracting(Raters.Deviation::member, Raters.Deviation::mean, Raters.Deviation::contacts)
                .containsExactly(tuple("Dana", 3.125, 2), tuple("Eve", -0.625, 2), tuple("Fay", -5.0, 1));
        assertThat(account.findings())
                .extracting(Finding::kind, Finding::who)
                .containsExactly(
                        tuple(Finding.Kind.RATERS_APART, "Kim"),
                        tuple(Finding.Kind.RATER_OFF, "Dana"),
                        tuple(Finding.Kind.RATER_OFF, "Fay"));
    }

    @Test
    void aLeaverOrJoinerInADecisionRoleIsAChangeOfBuyer() {
        AccountInsight account =
                acme(a -> a.contact("Gone", c -> c.roles(APPROVER).left())
                        .contact("No role", c -> c.left())
                        .contact("New", c -> c.roles(USER).since(Given.AS_OF.minusDays(90)))
                        .contact("Settled", c -> c.roles(USER).since(Given.AS_OF.minusDays(91)))
                        .contact("Coming", c -> c.roles(USER).since(Given.AS_OF.plusDays(1)))
                        .contact("Orphan", c -> c.reportsTo("No role")));

        assertThat(account.findings())
                .extracting(Finding::kind, Finding::who)
                .containsExactly(
                        tuple(Finding.Kind.BUYER_LEFT, "Gone"),
                        tuple(Finding.Kind.BUYER_JOINED, "Coming"),
                        tuple(Finding.Kind.BUYER_JOINED, "New"),
                        tuple(Finding.Kind.BOSS_LEFT, "No role"));
    }

    @Test
    void atAProspectALeaverIsAnOpening() {
        assertThat(said(a -> a.prospect().contact("Gone", c -> c.roles(APPROVER).until(Given.AS_OF.minusDays(2)))))
                .containsExactly("Gone, who had a part in decisions, left on 20 November: an opening for us.");
    }

    @Test
    void someoneInTheMiddleWithoutATitleIsQuiet() {
        AccountInsight account = acme(a -> a.contact("Ann")
                .contact("Kim", c -> c.level(Level.MANAGER))
                .contact("Max")
                .contact("Boss", c -> c.level(Level.C_LEVEL))
                .tie("Ann", KNOWS, "Kim")
                .tie("Kim", KNOWS, "Max")
                .tie("Max", KNOWS, "Boss"));

        assertThat(account.findings())
                .extracting(Finding::kind, Finding::who)
                .containsExactly(
                        tuple(Finding.Kind.QUIET_INFLUENCER, "Kim"), tuple(Finding.Kind.QUIET_INFLUENCER, "Max"));
    }

    @Test
    void ourOwnLeaverIsNamedWithTheContactsLeftBehind() {
        TeamMember left =
                new TeamMember(Given.origin(Sheet.TEAM, 2), "Dana", "", null, "", "", null, true, null, false);
        AccountInsight account = Figures.insight(Given.portfolio()
                .member(left)
                .account("Acme", a -> a.contact("Kim").link("Dana", "Kim", 5)));

        assertThat(account.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.OUR_LEAVER);
    }

    @Test
    void everyFindingIsSaidInBothLanguages() {
        AccountInsight account =
                acme(a -> a.contact("Gone", c -> c.roles(APPROVER).left())
                        .contact("Dated", c -> c.roles(APPROVER).until(Given.AS_OF.minusDays(2)))
                        .contact("New", c -> c.roles(USER).since(Given.AS_OF).influence(9))
                        .contact("Coming", c -> c.roles(USER).since(Given.AS_OF.plusDays(1)))
                        .contact("Kim", c -> c.reportsTo("Gone").roles(USER).relationship(1))
                        .contact("Lee", c -> c.reportsTo("Kim").relationship(9))
                        .contact("Max", c -> c.reportsTo("Lee"))
                        .link("Dana", "Kim", 5)
                        .link("Eve", "Kim", 1)
                        .link("Eve", "Lee", 1.0, null));

        assertThat(account.findings())
                .extracting(Finding::kind)
                .contains(
                        Finding.Kind.BUYER_LEFT,
                        Finding.Kind.BUYER_JOINED,
                        Finding.Kind.BOSS_LEFT,
                        Finding.Kind.SINGLE_THREADED,
                        Finding.Kind.QUIET_INFLUENCER,
                        Finding.Kind.INFLUENCE_APART,
                        Finding.Kind.RELATIONSHIP_APART,
                        Finding.Kind.RATERS_APART,
                        Finding.Kind.RATER_OFF);
        Wording.LANGUAGES.forEach(language -> {
            Wording wording = Wording.of(language, "EUR", Given.AS_OF);
            account.findings().forEach(finding -> {
                assertThat(wording.say(finding.sentence())).doesNotContain("{");
                assertThat(wording.say(finding.advice())).doesNotContain("{");
            });
        });
    }

    @Test
    void aTargetBelowTheEvidenceIsAWarningWithItsCell() {
        List<Problem> problems = Analysis.of(
                        Given.acme(a -> a.contact("Kim", c -> c.target(4)).link("Dana", "Kim", 3)))
                .problems();

        assertThat(problems)
                .extracting(
                        Problem::kind,
                        Problem::value,
                        problem -> problem.place().cell())
                .containsExactly(tuple("target-below-evidence", "4", "O2"));
    }

    @Test
    void whoCarriesHalfIsSaidOfEitherSideInItsOwnWords() {
        // Dana's link and Kim are all there is.
        Consumer<GivenAccount> one = a -> a.contact("Kim", c -> c.influence(8)).link("Dana", "Kim", 4);
        assertThat(said(one))
                .containsExactly(
                        "Dana alone carries 100 % of the relationship capital.",
                        "100 % of the relationship capital rests on Kim.");
        assertThat(acme(one).findings())
                .allSatisfy(finding -> assertThat(finding.rows())
                        .extracting(Origin::sheet, Origin::row)
                        .containsExactly(tuple("Links", 2)));
    }

    @Test
    void aRaterFarFromTheOthersIsSaidToBeAboveOrBelowThem() {
        List<String> said = said(a -> a.contact("Kim").link("Dana", "Kim", 5).link("Eve", "Kim", 2));
        // 10 - 2.5 and 2.5 - 10.
        assertThat(said)
                .containsExactly(
                        "Dana rates the relationship with Kim at 10.0, Eve at 2.5.",
                        "Dana rates 7.5 higher than colleagues do, for one shared contact.",
                        "Eve rates 7.5 lower than colleagues do, for one shared contact.");
    }

    @Test
    void aRaterIsShownWithTheLinksOfTheRatingsAlone() {
        assertThat(acme(a -> a.contact("Kim")
                                .contact("Max")
                                .link("Dana", "Kim", 5)
                                .link("Eve", "Kim", 2)
                                .link("Dana", "Max", 3))
                        .findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.RATER_OFF)
                .extracting(
                        Finding::who,
                        finding -> finding.rows().stream().map(Origin::row).toList())
                .containsExactly(tuple("Dana", List.of(2, 4)), tuple("Eve", List.of(3)));
    }

    @Test
    void ofTwoLeaversOfOursEachIsNamedWithTheOwnContacts() {
        TeamMember left =
                new TeamMember(Given.origin(Sheet.TEAM, 2), "Dana", "", null, "", "", null, true, null, false);
        List<Finding> found = Figures.insight(Given.portfolio()
                        .member(left)
                        .account(
                                "Acme",
                                a -> a.contact("Kim")
                                        .contact("Lee")
                                        .link("Eve", "Lee", 5)
                                        .link("Dana", "Kim", 5)))
                .findings();

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.who()).isEqualTo("Dana");
            assertThat(finding.rows())
                    .extracting(Origin::sheet, Origin::row)
                    .containsExactly(tuple("Team", 2), tuple("Links", 3));
        });
    }

    @Test
    void findingsOfOneKindComeByNameAndShowTheRowOfTheContact() {
        assertThat(acme(a -> a.contact("Zoe", c -> c.roles(USER).left())
                                .contact("Ann", c -> c.roles(USER).left()))
                        .findings())
                .extracting(Finding::who, finding -> finding.rows().getFirst().row())
                .containsExactly(tuple("Ann", 3), tuple("Zoe", 2));
    }
}
