package dev.kap.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.diagnosis.GoalOf;
import dev.kap.plan.CalendarEntry.Kind;
import dev.kap.planning.Planning;
import dev.kap.planning.cells.DataGaps;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.TieKind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Section 7 for one account, with the arithmetic in plain sight. */
class PlanDetailsTest {

    private static final Offset<Double> EXACT = within(1e-9);

    /** Kim 8/2, reached by a direct link; Lee 6/6, who knows Uma; Uma 6/0 unknown, over one tie. */
    private static void three(GivenAccount a) {
        a.manager("Mira")
                .contact("Kim", c -> c.influence(8).relationship(2))
                .contact("Lee", c -> c.influence(6).relationship(6))
                .contact("Uma", c -> c.influence(6).relationship(1))
                .link("Dana", "Kim", 1.8)
                .link("Dana", "Lee", 4.2)
                .tie("Lee", TieKind.KNOWS, "Uma");
    }

    @Test
    void theShortestWayTakesTheMoveWithTheMostGainPerCostFirst() {
        ShortestWay way = agenda(PlanDetailsTest::three).shortestWay();
        // Today (8 x 2 + 6 x 6 + 6 x 1) / 10 / 20 = 0.29.
        // Kim, from 2 to 6: gain 8 x 4 / 10 / 20 = 0.16, cost 4 + 0 ties. Uma, from 1 to 5: 6 x 4 / 200 = 0.12 for 4 +
        // 1.
        // Lee, from 6 to 8: 0.06 for 2, the better bargain than Uma, but in Nurture already and so last.
        // 0.29 + 0.16 = 0.45, + 0.12 = 0.57, + 0.06 = 0.63, which is 0.6 or more.
        assertThat(way.today()).isCloseTo(0.29, EXACT);
        assertThat(way.moves()).extracting(ShortestWay.Lift::contact).containsExactly("Kim", "Uma", "Lee");
        assertThat(way.moves()).extracting(ShortestWay.Lift::cost).containsExactly(4.0, 5.0, 2.0);
        assertThat(way.moves().getLast().coveredThen()).isCloseTo(0.63, EXACT);
        assertThat(way.reached()).isTrue();
    }

    @Test
    void theShortestWayStopsAtItsTargetAndSaysWhereItCannotBeMet() {
        Given nearer = Given.portfolio().with(Setting.COVERED_INFLUENCE_TARGET, "0.4");
        assertThat(agenda(nearer, PlanDetailsTest::three).shortestWay().moves())
                .extracting(ShortestWay.Lift::contact)
                .containsExactly("Kim");
        Given tooFar = Given.portfolio().with(Setting.COVERED_INFLUENCE_TARGET, "0.9");
        assertThat(agenda(tooFar, PlanDetailsTest::three).shortestWay().reached())
                .isFalse();
        assertThat(agenda(a -> {}).shortestWay().today()).isNull();
    }

    @Test
    void whomNobodyReachesCostsAsMuchAsThreeTies() {
        ShortestWay way = agenda(a -> a.contact("Kim", c -> c.influence(8).relationship(2)))
                .shortestWay();
        assertThat(way.moves().getFirst().cost()).isEqualTo(4.0 + 3);
    }

    @Test
    void theEffectAddsForEachWhoMovesWhatIsGained() {
        AccountPlan plan = plan(Given.portfolio(), PlanDetailsTest::three);
        ExpectedEffect effect = plan.agenda().effect();
        // Evidence today: Kim 2.5 x 0.8 = 2, Lee 2.5 x 3.2 = 8, Uma none: 8 x 2 + 6 x 8 = 64.
        assertThat(effect.capitalToday()).isCloseTo(64, EXACT);
        // Kim and Uma get a move each, a third of the way of 4, in halves: 1.5. A colleague comes along to Lee: 0.5.
        assertThat(effect.capitalAtDay90()).isCloseTo(64 + 8 * 1.5 + 6 * 1.5 + 6 * 0.5, EXACT);
        // Aims 6, 5 and 8.
        assertThat(effect.capitalAtTarget()).isCloseTo(64 + 8 * 4 + 6 * 4 + 6 * 2, EXACT);
        assertThat(effect.arrows())
                .filteredOn(arrow -> arrow.contact().equals("Kim"))
                .singleElement()
                .satisfies(kim -> {
                    assertThat(kim.quadrantToday()).isEqualTo(Quadrant.DEVELOP);
                    assertThat(kim.quadrantAtDay90()).isEqualTo(Quadrant.DEVELOP);
                    assertThat(kim.quadrantAtTarget()).isEqualTo(Quadrant.NURTURE);
                });
    }

    @Test
    void aPainPointIsUnderControlWhereSomebodyHasAnOpenAction() {
        List<PainPoint> pains = agenda(a -> a.contact("Kim", c -> c.influence(8).painPoints("Late parts"))
                        .contact("Lee", c -> c.influence(9).painPoints("Noise"))
                        .contact("Uma")
                        .link("Dana", "Kim", 3)
                        .action("Bring a plan", "", "Kim", "Dana", LocalDate.of(2026, 12, 1)))
                .painPoints();
        assertThat(pains).extracting(PainPoint::contact).containsExactly("Lee", "Kim");
        assertThat(pains).extracting(PainPoint::underControl).containsExactly(false, true);
        assertThat(pains.getLast().by()).containsExactly("Dana");
    }

    @Test
    void seniorPeopleArePairedByTheirBestLinkElseByLevel() {
        Given given = Given.portfolio()
                .member("Helen", Level.C_LEVEL)
                .member("Dirk", Level.DIRECTOR)
                .member("Dana", Level.MANAGER);
        ExecutivePairing pairing = agenda(
                        given,
                        a -> a.sponsor("Helen")
                                .contact("Boss", c -> c.level(Level.C_LEVEL).influence(9))
                                .contact("Vera", c -> c.level(Level.DIRECTOR).influence(8))
                                .contact("Else", c -> c.level(Level.DIRECTOR).outside("Advisers"))
                                .contact("Low", c -> c.level(Level.MANAGER))
                                .link("Dana", "Boss", 5)
                                .link("Dirk", "Vera", 3))
                .pairing();
        assertThat(pairing.pairs())
                .extracting(pair -> pair.contact() + " " + pair.ours() + " " + pair.linked())
                .containsExactly("Boss Helen false", "Vera Dirk true");
        assertThat(pairing.unpaired()).containsExactly("Boss");
    }

    @Test
    void aPlanIsReadyToSignWhenNothingIsOpenByAnyRule() {
        Consumer<GivenAccount> ready = a -> a.contact(
                        "Kim",
                        c -> c.influence(8).relationship(4).level(Level.HEAD).roles(DecisionRole.values()))
                .link("Dana", "Kim", 3)
                .review(Given.AS_OF)
                .review(Given.AS_OF.plusDays(60))
                .add(GoalOf.smart("Win Kim over", "Kim").build())
                .action("Meet", "Win Kim over", "Kim", "Dana", LocalDate.of(2027, 2, 1));
        // What the register proposes waits for a yes; nothing else is open.
        assertThat(agenda(ready).signing())
                .filteredOn(rule -> !rule.kept())
                .extracting(SigningRule::kind)
                .isSubsetOf(SigningRule.Kind.MOVES_DECIDED, SigningRule.Kind.MOVES_OWNED);

        PlanDetails open = agenda(a -> a.manager("Dana")
                .contact("Kim", c -> c.influence(8).relationship(4))
                .action("Meet", "", "Kim", "", null));
        assertThat(open.signing()).extracting(rule -> rule.open().size()).startsWith(1, 1, 1, 1);
        assertThat(open.readyToSign()).isFalse();
    }

    @Test
    void newsOlderThanAQuarterAreStale() {
        assertThat(stale(92)).isEmpty();
        assertThat(stale(93)).hasSize(1);
    }

    private static List<SigningRule.Open> stale(int days) {
        return agenda(a -> a.contact("Kim", c -> c.influence(8)).link("Dana", "Kim", 3.0, Given.AS_OF.minusDays(days)))
                .signing()
                .get(2)
                .open();
    }

    @Test
    void theCalendarHoldsAllDatesOfTheYearInTheirOrder() {
        List<CalendarEntry> calendar = agenda(a -> a.manager("Mira")
                        .review(LocalDate.of(2026, 11, 1))
                        .review(LocalDate.of(2027, 2, 9))
                        .add(GoalOf.smart("Win Kim over", "Kim")
                                .stages(4.0, null, 6.0, 7.0)
                                .build())
                        .opportunity("Line 4", "offer", 1e6, LocalDate.of(2027, 5, 3))
                        .action("Call", "", "", "Dana", LocalDate.of(2027, 1, 12)))
                .calendar();
        assertThat(calendar).isSortedAccordingTo(java.util.Comparator.comparing(CalendarEntry::day));
        assertThat(calendar)
                .extracting(entry -> entry.day() + " " + entry.kind())
                .contains(
                        "2027-02-09 REVIEW",
                        "2027-01-12 ACTION",
                        "2027-03-31 STAGE",
                        "2027-09-30 STAGE",
                        "2027-05-03 OPPORTUNITY")
                // The first quarter has its review; the others get one a month before their end, on a workday.
                .contains("2027-05-31 PROPOSED_REVIEW", "2027-08-31 PROPOSED_REVIEW", "2027-12-01 PROPOSED_REVIEW")
                .doesNotContain("2026-11-01 REVIEW");
        assertThat(calendar)
                .filteredOn(entry -> entry.kind() == Kind.PROPOSED_REVIEW)
                .hasSize(3);
    }

    @Test
    void withoutASheetOfReviewsNoneIsProposed() {
        assertThat(agenda(Given.portfolio().without(Sheet.REVIEWS), a -> {}).calendar())
                .isEmpty();
    }

    @Test
    void aCellMattersAsMuchAsDiffersBetweenItsBestAndItsWorstAnswer() {
        List<DataGap> cells = agenda(a -> a.manager("Mira")
                        .contact(
                                "Kim",
                                c -> c.influence(8)
                                        .roles(DecisionRole.DECISION_MAKER)
                                        .level(Level.HEAD)))
                .cells();
        // With 10 Kim is in Nurture, with 0 in Develop: one quadrant; a Develop contact without an action gets one.
        DataGap relationship = cells.stream()
                .filter(cell -> cell.column().title().equals("Relationship"))
                .findFirst()
                .orElseThrow();
        assertThat(relationship.place().sheet()).isEqualTo("Contacts");
        assertThat(relationship.place().cell()).isEqualTo("L2");
        assertThat(relationship.whom()).isEqualTo("Mira");
        assertThat(relationship.quadrants()).isEqualTo(1);
        assertThat(relationship.actions()).isPositive();
        assertThat(cells)
                .extracting(cell -> cell.column().title())
                .doesNotContain("Influence", "Level", "Decision role");
        assertThat(cells)
                .isSortedAccordingTo(java.util.Comparator.comparingInt((DataGap cell) -> cell.weight())
                        .reversed());
    }

    @Test
    void noMoreCellsAreAskedForThanTheSettingSays() {
        Consumer<GivenAccount> many = a -> {
            for (int i = 0; i < 9; i++) {
                a.contact("C" + i);
            }
        };
        assertThat(agenda(many).cells()).hasSize(10);
        assertThat(agenda(Given.portfolio().with(Setting.CELLS_THAT_MATTER, "3"), many)
                        .cells())
                .hasSize(3);
        assertThat(DataGaps.tries(16, 20)).isEqualTo(40);
        assertThat(DataGaps.tries(1, 2000)).isZero();
        assertThat(DataGaps.tries(1000, 20)).isEqualTo(4);
    }

    private static PlanDetails agenda(Consumer<GivenAccount> details) {
        return agenda(Given.portfolio(), details);
    }

    private static PlanDetails agenda(Given given, Consumer<GivenAccount> details) {
        return plan(given, details).agenda();
    }

    private static AccountPlan plan(Given given, Consumer<GivenAccount> details) {
        return Planning.of(Insights.of(given.account("Acme", details).build()))
                .value()
                .accounts()
                .getFirst();
    }

    @Test
    void aMoveWithoutInfluenceIsNoneAndOfEqualGainsPerCostTheFirstByNameIsTaken() {
        // Zoe and Ann gain 8 x 6 / 10 / 17 each for 6 points and three ties without a way.
        ShortestWay way = agenda(a -> a.contact("Zoe", c -> c.influence(8).relationship(2))
                        .contact("Ann", c -> c.influence(8).relationship(2))
                        .contact("Nil", c -> c.influence(0).relationship(1))
                        .contact("Top", c -> c.influence(1).relationship(9)))
                .shortestWay();
        assertThat(way.moves()).extracting(ShortestWay.Lift::contact).containsExactly("Ann", "Zoe");
        assertThat(way.moves()).extracting(ShortestWay.Lift::ties).containsExactly(3.0, 3.0);
    }

    @Test
    void aCheaperLiftComesBeforeAGreaterOne() {
        // Kim: gain 6 x 4 / 10 / 16 = 0.15 for 4 + 3, 0.021 a point. Lee: 10 x 1 / 10 / 16 = 0.0625 for 1: 0.0625.
        ShortestWay way = agenda(a -> a.contact("Kim", c -> c.influence(6).relationship(2))
                        .contact("Lee", c -> c.influence(10).relationship(4).target(5.0))
                        .link("Dana", "Lee", 3))
                .shortestWay();
        assertThat(way.moves().getFirst().contact()).isEqualTo("Lee");
        assertThat(way.moves().getFirst().gain()).isCloseTo(0.0625, EXACT);
    }

    @Test
    void whoIsToStayHasNoArrow() {
        ExpectedEffect effect = agenda(a ->
                        a.contact("Kim", c -> c.influence(8).relationship(9)).contact("Open", c -> c.influence(8)))
                .effect();
        assertThat(effect.arrows()).isEmpty();
    }
}
