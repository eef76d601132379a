package dev.kap.diagnosis;

import static dev.kap.portfolio.Status.ATTENTION;
import static dev.kap.portfolio.Status.GAP;
import static dev.kap.portfolio.Status.GOOD;
import static dev.kap.portfolio.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.diagnosis.answer.AccountDiagnosis;
import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Decision;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Partnership;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.OpportunityColumn;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each question at its exact limits. The as-of date is 22 November 2026, the plan year 2027. */
class EighteenTest {

    private static final LocalDate AS_OF = Given.AS_OF;
    private static final LocalDate LONG_AGO = AS_OF.minusDays(91);
    private static final List<DecisionRole> TO_TALK_TO = List.of(
            DecisionRole.DECISION_MAKER, DecisionRole.APPROVER, DecisionRole.INFLUENCER, DecisionRole.GATEKEEPER);

    @Test
    void theAccountsOwnShareOfOurRevenueIsJudgedAndExactlyTenPercentIsAttention() {
        // Each of ten equal accounts brings 10 %, of five 20 %, of eleven 9 %, of seven 14 %.
        assertThat(answer(1, equal(10)).status()).isEqualTo(ATTENTION);
        assertThat(answer(1, equal(5)).status()).isEqualTo(GAP);
        assertThat(answer(1, equal(7)).status()).isEqualTo(ATTENTION);
        assertThat(answer(1, equal(11)).status()).isEqualTo(GOOD);
        // Who paid back more than they bought carries nothing of ours.
        assertThat(answer(
                                1,
                                Given.portfolio()
                                        .account("Acme", a -> a.revenue(-5))
                                        .account("Birch", a -> a.revenue(9)))
                        .status())
                .isEqualTo(GOOD);
    }

    @Test
    void aMemberOfAGroupIsJudgedByTheWholeGroup() {
        // 8 of 100 by itself, 22 of 100 with its parent.
        Given given = Given.portfolio()
                .account("Acme", a -> a.revenue(8).parent("Holding"))
                .account("Holding", a -> a.revenue(14))
                .account("Birch", a -> a.revenue(78));
        assertThat(answer(1, given).status()).isEqualTo(GAP);
        assertThat(answer(1, given).value()).isCloseTo(0.22, within(1e-9));
        assertThat(say(answer(1, given)))
                .isEqualTo("22 % of all our revenue comes from here and from the group around it.");
    }

    @Test
    void aMemberWithoutRevenueOfItsOwnIsJudgedByTheGroupToo() {
        Given given = Given.portfolio()
                .account("Acme", a -> a.parent("Holding"))
                .account("Holding", a -> a.revenue(15))
                .account("Birch", a -> a.revenue(85));
        assertThat(answer(1, given).status()).isEqualTo(ATTENTION);
        assertThat(answer(1, given).value()).isCloseTo(0.15, within(1e-9));
    }

    @Test
    void dependenceIsUnknownWithoutRevenue() {
        Diagnosis answer = answer(1, Given.portfolio().account("Acme"));
        assertThat(answer.status()).isEqualTo(UNKNOWN);
        assertThat(say(answer)).isEqualTo("Fill in Accounts, column Revenue.");
    }

    @Test
    void growthIsGoodWhereAllMeasuresMeetTheirTargets() {
        assertThat(answer(2, acme(a -> a.revenue(100.0, 90.0, 100.0).profit(10.0, null, 10.0)))
                        .status())
                .isEqualTo(GOOD);
    }

    @Test
    void growthNeedsAttentionWhereOnlyRevenueIsMet() {
        Diagnosis answer = answer(2, acme(a -> a.revenue(100.0, null, 100.0).profit(9.0, null, 10.0)));
        assertThat(answer.status()).isEqualTo(ATTENTION);
        assertThat(say(answer)).isEqualTo("Met: revenue. Missed: profit (€9 of €10).");
    }

    @Test
    void growthIsAGapWhereRevenueMissesEvenIfProfitIsMet() {
        assertThat(answer(2, acme(a -> a.revenue(99.0, null, 100.0).profit(11.0, null, 10.0)))
                        .status())
                .isEqualTo(GAP);
    }

    @Test
    void lastYearCountsOnlyWhereThereIsNoTargetAndMustBePassed() {
        assertThat(answer(2, acme(a -> a.revenue(100.0, 100.0, null))).status()).isEqualTo(GAP);
        assertThat(answer(2, acme(a -> a.revenue(100.0, 99.0, null))).status()).isEqualTo(GOOD);
        assertThat(answer(2, acme(a -> a.revenue(100.0, null, null))).status()).isEqualTo(UNKNOWN);
        assertThat(answer(2, acme(a -> a.profit(100.0, 1.0, 1.0))).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void oneEarlyInvitationToAnOpenOpportunityIsGood() {
        assertThat(answer(3, acme(a -> a.add(opportunity("Offer", true)))).status())
                .isEqualTo(GOOD);
        assertThat(answer(3, acme(a -> a.add(opportunity("Offer", false)))).status())
                .isEqualTo(ATTENTION);
        assertThat(answer(3, acme(a -> a.add(opportunity("Closed lost", true)))).status())
                .isEqualTo(GAP);
        assertThat(answer(3, acme(a -> {})).status()).isEqualTo(GAP);
        assertThat(answer(3, acme(a -> {}).without(Sheet.OPPORTUNITIES)).status())
                .isEqualTo(UNKNOWN);
        assertThat(answer(3, acme(a -> {}).without(OpportunityColumn.INVITED_EARLY))
                        .status())
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"3, GOOD", "2, ATTENTION", "1, GAP", "0, GAP"})
    void peopleWithWeightAreThoseWithALiveLink(int people, Status status) {
        Given given = acme(a -> {
            a.contact("Kim");
            // Strength 3 on the day is worth 5.0, just live; 2.9 is worth 4.75.
            for (int i = 0; i < 4; i++) {
                a.link("Ours " + i, "Kim", i < people ? 3 : 2.9);
            }
        });
        assertThat(answer(4, given).status()).isEqualTo(status);
        assertThat(answer(4, given).value()).isEqualTo(people);
    }

    @Test
    void withoutLinksSheetPeopleWithWeightAreUnknownWithoutARowTheyAreAGap() {
        assertThat(answer(4, acme(a -> a.contact("Kim"))).status()).isEqualTo(GAP);
        Diagnosis unknown = answer(4, acme(a -> a.contact("Kim")).without(Sheet.LINKS));
        assertThat(unknown.status()).isEqualTo(UNKNOWN);
        assertThat(say(unknown)).contains("Links", "Strength");
    }

    @ParameterizedTest
    @CsvSource({"5, GOOD", "4, ATTENTION", "3, ATTENTION", "2, GAP"})
    void regularIsWhoWasMetWithinNinetyDaysOverALiveLink(int contacts, Status status) {
        Given given = acme(a -> {
            for (int i = 0; i < 6; i++) {
                a.contact("Kim " + i);
                a.link("Dana", "Kim " + i, 5.0, i < contacts ? AS_OF.minusDays(90) : LONG_AGO);
            }
        });
        assertThat(answer(5, given).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"9, GOOD", "8, ATTENTION", "6, ATTENTION", "5, GAP"})
    void ratedMeansTheRelationshipCellIsFilled(int rated, Status status) {
        Given given = acme(a -> {
            for (int i = 0; i < 10; i++) {
                boolean rate = i < rated;
                a.contact("Kim " + i, c -> {
                    if (rate) {
                        c.relationship(0);
                    }
                });
                a.link("Dana", "Kim " + i, 4);
            }
        });
        assertThat(answer(6, given).status()).isEqualTo(status);
        assertThat(answer(6, given).value()).isEqualTo(rated / 10.0);
        given.without(ContactColumn.RELATIONSHIP);
        assertThat(answer(6, given).status()).isEqualTo(status);
        assertThat(answer(6, given.without(Sheet.WORKSHOP)).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void votesOfAWorkshopThatScoredNobodyRateNobody() {
        Given given = acme(a -> a.contact("Kim")).without(ContactColumn.RELATIONSHIP);
        assertThat(answer(6, given).status()).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"9, GOOD", "6, ATTENTION", "5, GAP"})
    void rolesAreKnownWhereAContactHasOne(int known, Status status) {
        Given given = acme(a -> {
            for (int i = 0; i < 10; i++) {
                boolean role = i < known;
                a.contact("Kim " + i, c -> {
                    if (role) {
                        c.roles(DecisionRole.USER);
                    }
                });
            }
        });
        assertThat(answer(7, given).status()).isEqualTo(status);
        assertThat(answer(7, given.without(ContactColumn.DECISION_ROLE)).status())
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"6, GOOD", "5, ATTENTION", "4, GAP"})
    void everyoneOfHighInfluenceWhoDecidesOrInfluencesNeedsALiveLink(int reached, Status status) {
        Given given = acme(a -> {
            for (int i = 0; i < 6; i++) {
                DecisionRole role = TO_TALK_TO.get(i % 4);
                a.contact("Kim " + i, c -> c.roles(role).influence(5.1));
                a.link("Dana", "Kim " + i, i < reached ? 4 : 1);
            }
            // Neither a user nor somebody of influence 5.0 is missed without a link.
            a.contact("User", c -> c.roles(DecisionRole.USER).influence(9));
            a.contact("Middling", c -> c.roles(DecisionRole.APPROVER).influence(5));
        });
        assertThat(answer(8, given).status()).isEqualTo(status);
        assertThat(answer(8, given).value()).isEqualTo(6 - reached);
    }

    @ParameterizedTest
    @CsvSource({"5, GOOD", "4, ATTENTION", "3, GAP"})
    void everyRoleNeedsSomebodyInTheListLinkedOrNot(int held, Status status) {
        Given given = acme(a -> {
            for (int i = 0; i < held; i++) {
                DecisionRole role = DecisionRole.NEEDED.get(i);
                a.contact("Kim " + i, c -> c.roles(role).influence(3));
            }
        });
        assertThat(answer(8, given).status()).isEqualTo(status);
        assertThat(answer(8, given).value()).isEqualTo(5 - held);
    }

    @Test
    void whoIsMissedIsToldByInfluenceThenTheRolesThenTheBosses() {
        Given given = acme(a -> a.contact(
                        "Low Weight",
                        c -> c.roles(DecisionRole.APPROVER).influence(6).reportsTo("Rosa Quarz"))
                .contact(
                        "High Weight", c -> c.roles(DecisionRole.DECISION_MAKER).influence(8)));
        assertThat(say(answer(8, given)))
                .isEqualTo("No live link yet to H. Weight and L. Weight. Nobody is listed as influencer,"
                        + " user and one more. Not in the list: Quarz.");
        assertThat(answer(8, given).value()).isEqualTo(6.0);
    }

    @Test
    void aBossWhoIsNotListedCountsOnceHoweverManyNameHim() {
        Given given = acme(a -> {
            for (int i = 0; i < 5; i++) {
                DecisionRole role = DecisionRole.NEEDED.get(i);
                a.contact("Kim " + i, c -> c.roles(role).reportsTo("Rosa Quarz"));
                a.link("Dana", "Kim " + i, 4);
            }
        });
        assertThat(answer(8, given).status()).isEqualTo(ATTENTION);
        assertThat(say(answer(8, given))).isEqualTo("Not in the list: Quarz.");
    }

    @Test
    void withoutAnyRoleNobodyCanSayWhoIsMissingNorWhoCoaches() {
        Given given = acme(a -> a.contact("Kim").link("Dana", "Kim", 4));
        assertThat(answer(8, given).status()).isEqualTo(UNKNOWN);
        assertThat(answer(9, given).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void aCoachIsGoodFromARelationshipOfFiveOn() {
        assertThat(answer(9, coach(5.0)).status()).isEqualTo(GOOD);
        assertThat(answer(9, coach(4.9)).status()).isEqualTo(ATTENTION);
        assertThat(answer(9, coach(null)).status()).isEqualTo(ATTENTION);
        assertThat(answer(9, acme(a -> a.contact("Kim", c -> c.roles(DecisionRole.USER))))
                        .status())
                .isEqualTo(GAP);
        // The 5 of the coach does not move with the threshold.
        assertThat(answer(9, coach(5.0).with(Setting.THRESHOLD, "7")).status()).isEqualTo(GOOD);
    }

    @ParameterizedTest
    @CsvSource({"4, GOOD", "3, ATTENTION", "2, ATTENTION", "1, GAP"})
    void aDevelopContactIsCoveredByARelationshipGoalWithAnAction(int covered, Status status) {
        Given given = acme(a -> {
            for (int i = 0; i < 4; i++) {
                a.contact("Kim " + i, c -> c.influence(8).relationship(2));
                a.add(GoalOf.smart("Goal " + i, "Kim " + i).build());
                if (i < covered) {
                    a.action("Act", "Goal " + i, "", "", null);
                }
            }
        });
        assertThat(answer(10, given).status()).isEqualTo(status);
    }

    @Test
    void withoutDevelopContactAnyRelationshipGoalWithAnActionIsGood() {
        Given given = acme(a -> a.contact("Kim", c -> c.influence(8).relationship(8))
                .add(GoalOf.smart("Goal", "Kim").build())
                .action("Act", "Goal", "", "", null));
        assertThat(answer(10, given).status()).isEqualTo(GOOD);
        assertThat(answer(10, acme(a -> a.contact("Kim"))).status()).isEqualTo(GAP);
        assertThat(answer(10, given.without(Sheet.ACTIONS)).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void partnershipIsReadAsItStands() {
        assertThat(answer(11, acme(a -> a.partnership(Partnership.STRATEGIC_PARTNER)))
                        .status())
                .isEqualTo(GOOD);
        assertThat(answer(11, acme(a -> a.partnership(Partnership.PREFERRED_SUPPLIER)))
                        .status())
                .isEqualTo(ATTENTION);
        assertThat(answer(11, acme(a -> a.partnership(Partnership.TRANSACTIONAL)))
                        .status())
                .isEqualTo(GAP);
        assertThat(answer(11, acme(a -> {})).status()).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"3, 4, GOOD", "3, 2, ATTENTION", "2, 4, ATTENTION", "1, 4, GAP"})
    void coverageIsJudgedByTheSmallerOfBothShares(int levels, int functions, Status status) {
        Given given = acme(a -> {
            for (int i = 0; i < 4; i++) {
                Level level = Level.values()[i];
                a.contact("Level " + i, c -> c.level(level));
                String function = "Function " + i;
                a.contact("Function " + i, c -> c.function(function));
                a.link("Dana", "Level " + i, i < levels ? 4 : 1);
                a.link("Dana", "Function " + i, i < functions ? 4 : 1);
            }
        });
        assertThat(answer(12, given).status()).isEqualTo(status);
        assertThat(answer(12, given).value()).isEqualTo(Math.min(levels, functions) / 4.0);
        assertThat(answer(12, acme(a -> a.contact("Kim", c -> c.level(Level.HEAD))))
                        .status())
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "9, 2, 2, GOOD",
        "8, 2, 2, ATTENTION",
        "5, 2, 2, ATTENTION",
        "9, 1, 2, ATTENTION",
        "6, 0, 0, ATTENTION",
        "5, 1, 2, GAP",
        "5, 0, 0, GAP"
    })
    void timeIsPrioritisedWhereMostAreScoredAndHalfOfItGoesToTheInfluential(
            int scored, double mighty, double others, Status status) {
        Given given = acme(a -> {
            for (int i = 0; i < 10; i++) {
                boolean score = i < scored;
                boolean weighs = i == 0;
                a.contact("Kim " + i, c -> {
                    c.influence(weighs ? 8 : 3);
                    if (score) {
                        c.relationship(2);
                    }
                });
            }
            // A link without a strength gives nobody a score, yet its time is noted.
            a.add(new Link(Given.origin(Sheet.LINKS, 2), "Dana", "Kim 0", null, AS_OF, mighty));
            a.add(new Link(Given.origin(Sheet.LINKS, 3), "Dana", "Kim 1", null, AS_OF, others));
        });
        assertThat(answer(13, given).status()).isEqualTo(status);
        assertThat(answer(13, acme(a -> {})).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void seniorPeopleNeedALiveLinkAndAnActionAfterTheDay() {
        LocalDate tomorrow = AS_OF.plusDays(1);
        assertThat(answer(14, seniors(Level.DIRECTOR, 4, tomorrow)).status()).isEqualTo(GOOD);
        assertThat(answer(14, seniors(Level.DIRECTOR, 4, AS_OF)).status()).isEqualTo(ATTENTION);
        assertThat(answer(14, seniors(Level.DIRECTOR, 1, tomorrow)).status()).isEqualTo(ATTENTION);
        assertThat(answer(14, seniors(Level.DIRECTOR, 1, null)).status()).isEqualTo(GAP);
        assertThat(answer(14, seniors(Level.HEAD, 4, tomorrow)).status()).isEqualTo(GAP);
        assertThat(answer(14, acme(a -> a.contact("Kim").link("Dana", "Kim", 4)))
                        .status())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void reviewsNeedTheLastTheNextAndFourAYear() {
        assertThat(answer(15, reviews(92, 180, 270, 364, -1)).status()).isEqualTo(GOOD);
        assertThat(answer(15, reviews(93, 180, 270, 364, -1)).status()).isEqualTo(ATTENTION);
        assertThat(answer(15, reviews(92, 180, 270, 365, -1)).status()).isEqualTo(ATTENTION);
        assertThat(answer(15, reviews(0, 180, 270, 364)).status()).isEqualTo(ATTENTION);
        assertThat(answer(15, reviews(183)).status()).isEqualTo(ATTENTION);
        assertThat(answer(15, reviews(184)).status()).isEqualTo(GAP);
        assertThat(answer(15, reviews()).status()).isEqualTo(GAP);
        assertThat(answer(15, reviews().without(Sheet.REVIEWS)).status()).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"4, GOOD", "3, ATTENTION", "2, GAP"})
    void fourOfFiveGoalsMustBeSmart(int smart, Status status) {
        Given given = acme(a -> {
            a.contact("Kim", c -> c.influence(8).relationship(2));
            for (int i = 0; i < 5; i++) {
                GoalOf goal = GoalOf.smart("Goal " + i, "Kim");
                a.add((i < smart ? goal : goal.due(null)).build());
            }
        });
        assertThat(answer(16, given).status()).isEqualTo(status);
        assertThat(answer(16, acme(a -> {})).status()).isEqualTo(GAP);
        assertThat(answer(16, acme(a -> {}).without(Sheet.OBJECTIVES)).status()).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"8, GOOD", "7, ATTENTION", "5, ATTENTION", "4, GAP"})
    void aGoalIsDetailedByAnActionWithOwnerAndDate(int detailed, Status status) {
        Given given = acme(a -> {
            for (int i = 0; i < 10; i++) {
                a.add(GoalOf.smart("Goal " + i, "").build());
                a.action("Act", "Goal " + i, "", i < detailed ? "Dana" : "", AS_OF);
            }
        });
        assertThat(answer(17, given).status()).isEqualTo(status);
        assertThat(answer(17, acme(a -> {})).status()).isEqualTo(GAP);
        assertThat(answer(17, acme(a -> {}).without(Sheet.ACTIONS)).status()).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"9, GOOD", "8, ATTENTION", "5, ATTENTION", "4, GAP"})
    void aYearlyPlanHasATypedTargetAndAnActionInThePlanYear(int planned, Status status) {
        Given given = acme(a -> {
            for (int i = 0; i < 10; i++) {
                a.contact("Kim " + i, c -> c.influence(5).target(8));
                a.action("Act", "", "Kim " + i, "Dana", LocalDate.of(i < planned ? 2027 : 2026, 12, 31));
            }
            a.contact("Lee", c -> c.influence(4.9));
        });
        assertThat(answer(18, given).status()).isEqualTo(status);
        assertThat(answer(18, acme(a -> a.contact("Lee", c -> c.influence(4.9))))
                        .status())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void aPlanOfSomebodyWhoHasLeftIsNoPlan() {
        Given given = acme(a -> a.add(GoalOf.smart("Goal", "").build()).action("Act", "Goal", "", "Dana", AS_OF))
                .member(new TeamMember(Given.origin(Sheet.TEAM, 2), "Dana", "", null, "", "", null, true, null, false));
        assertThat(answer(17, given).status()).isEqualTo(GAP);
    }

    @Test
    void whatWasRefusedCarriesNothing() {
        Action.Handling refused = new Action.Handling("", Decision.REFUSE, "No time", null);
        Given given =
                acme(a -> a.contact("Kim", c -> c.influence(8).relationship(2).target(6))
                        .add(GoalOf.smart("Goal", "Kim").build())
                        .add(new Action(
                                Given.origin(Sheet.ACTIONS, 2),
                                "Act",
                                "Goal",
                                "Kim",
                                "Dana",
                                null,
                                LocalDate.of(2027, 3, 1),
                                ActionStatus.OPEN,
                                null,
                                refused)));
        assertThat(answer(10, given).status()).isEqualTo(GAP);
        assertThat(answer(17, given).status()).isEqualTo(GAP);
        assertThat(answer(18, given).status()).isEqualTo(GAP);
    }

    @Test
    void whereTheDataSaysOtherwiseBothStand() {
        Given given = acme(a -> a.add(opportunity("Offer", false)).answer(3, GOOD, "They always call us", "Mira"));
        assertThat(answer(3, given).status()).isEqualTo(GOOD);
        assertThat(say(answer(3, given)))
                .isEqualTo("Mira says good (\"They always call us\"). The data say attention: 0 of 1 early.");
        assertThat(say(answer(3, acme(a -> a.add(opportunity("Offer", true)).answer(3, GOOD, "They call", "Mira")))))
                .isEqualTo("They call");
    }

    @Test
    void withoutContactsTheQuestionsAboutThemAreUnknown() {
        AccountDiagnosis diagnosis =
                diagnosis(acme(a -> a.add(GoalOf.smart("Goal", "").build())));
        assertThat(diagnosis.diagnoses().stream()
                        .filter(d -> d.status() == UNKNOWN)
                        .map(Diagnosis::number))
                .contains(4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 18);
    }

    private static Given equal(int accounts) {
        Given given = Given.portfolio();
        for (int i = 0; i < accounts; i++) {
            given.account("Account " + i, a -> a.revenue(0.1));
        }
        return given;
    }

    private static Given coach(Double relationship) {
        return acme(a -> a.contact("Kim", c -> {
            c.roles(DecisionRole.COACH);
            if (relationship != null) {
                c.relationship(relationship);
            }
        }));
    }

    private static Given seniors(Level ours, double strength, LocalDate due) {
        return acme(a -> {
                    a.contact("Kim", c -> c.level(Level.C_LEVEL));
                    a.link("Dana", "Kim", strength);
                    if (due != null) {
                        a.action("Breakfast", "", "Kim", "Dana", due);
                    }
                })
                .member("Dana", ours);
    }

    private static Given reviews(int... daysAgo) {
        return acme(a -> {
            for (int days : daysAgo) {
                a.review(AS_OF.minusDays(days));
            }
        });
    }

    private static Opportunity opportunity(String stage, Boolean early) {
        return new Opportunity(Given.origin(Sheet.OPPORTUNITIES, 2), "Upgrade", "Pumps", 1.0, null, stage, null, early);
    }

    private static Given acme(Consumer<GivenAccount> details) {
        return Given.portfolio().account("Acme", details);
    }

    private static AccountDiagnosis diagnosis(Given given) {
        PortfolioInsight insight = Insights.of(given.build());
        return Diagnostics.of(insight.accounts().getFirst(), insight);
    }

    private static Diagnosis answer(int number, Given given) {
        return diagnosis(given).diagnoses().get(number - 1);
    }

    private static String say(Diagnosis diagnosis) {
        return Wording.of(Locale.ENGLISH, "EUR", AS_OF)
                .say(diagnosis.evidence())
                .replace('\u00a0', ' ');
    }
}
