package dev.kap.planning.moves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.diagnosis.GoalOf;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Intent;
import dev.kap.plan.Move;
import dev.kap.plan.Trigger;
import dev.kap.planning.Planning;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Decision;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Stance;
import dev.kap.portfolio.TeamMember;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class NinetyDayPlanTest {

    private static final LocalDate AS_OF = Given.AS_OF;

    @Test
    void theWindowRunsFromTheDayAfterToTheNinetieth() {
        List<Move> moves = moves(a -> {
            for (int day : List.of(1, 30, 31, 60, 61, 90, 91)) {
                a.action("Day " + day, "", "", "Dana", AS_OF.plusDays(day));
            }
        });
        assertThat(own(moves))
                .extracting(Move::by)
                .doesNotContain(AS_OF.plusDays(91))
                .hasSize(6);
        assertThat(own(moves)).extracting(Move::step).containsExactly(1, 1, 2, 2, 3, 3);
        assertThat(own(moves)).noneMatch(Move::overdue);
    }

    @Test
    void whatIsDueUpToTheAsOfDateAndNotDoneIsOverdueAndComesFirst() {
        List<Move> moves = moves(a -> a.action("Later", "", "", "Dana", AS_OF.plusDays(3))
                .action("Today", "", "", "Dana", AS_OF)
                .action("Long ago", "", "", "Dana", AS_OF.minusDays(400))
                .add(action("Done", AS_OF.minusDays(1), ActionStatus.DONE))
                .add(action("Cancelled", AS_OF.plusDays(1), ActionStatus.CANCELLED))
                .action("Undated", "", "", "Dana", null));
        assertThat(own(moves)).extracting(NinetyDayPlanTest::action).containsExactly("Long ago", "Today", "Later");
        assertThat(own(moves)).extracting(Move::step).containsExactly(0, 0, 1);
        assertThat(own(moves)).extracting(Move::overdue).containsExactly(true, true, false);
    }

    @Test
    void aDevelopContactWithoutActionGetsOneProposedMoveThatCitesItsTrigger() {
        LocalDate march = LocalDate.of(2026, 3, 12);
        List<Move> moves = moves(
                a -> a.contact("Ada Kim", c -> c.influence(8).relationship(3).lead("Mira Dana"))
                        .link("Mira Dana", "Ada Kim", 2.0, march));
        List<Move> proposed = with(moves, "Ada Kim");
        assertThat(proposed).hasSize(1);
        assertThat(proposed.getFirst().proposed()).isTrue();
        assertThat(proposed.getFirst().owner()).isEqualTo("Mira Dana");
        assertThat(say(proposed.getFirst())).isEqualTo("Call Kim again after a long silence");
        assertThat(plain(english().say(proposed.getFirst().trigger())))
                .isEqualTo("Influence 8.0, relationship 3.0, no contact since 12 March.");
        assertThat(proposed.getFirst().rows()).extracting(row -> row.sheet()).containsExactly("Contacts", "Links");
        assertThat(proposed.getFirst().relationshipToday()).isEqualTo(3);
        // A third of the way from 3 to 7 makes 4.33, in halves 4.5.
        assertThat(proposed.getFirst().targetRelationship()).isEqualTo(4.5);
    }

    @Test
    void aDevelopContactWithAnActionInTheWindowGetsNoneBesidesIt() {
        Consumer<GivenAccount> kim = a -> a.contact("Kim", c -> c.influence(8).relationship(3));
        assertThat(with(moves(kim.andThen(a -> a.action("Call", "", "Kim", "Dana", AS_OF.plusDays(90)))), "Kim"))
                .extracting(Move::proposed)
                .containsExactly(false);
        assertThat(with(moves(kim.andThen(a -> a.action("Call", "", "Kim", "Dana", AS_OF.plusDays(91)))), "Kim"))
                .extracting(Move::proposed)
                .containsExactly(true);
    }

    @Test
    void anIntroductionNamesIntroducerAndOwner() {
        List<Move> moves = moves(a -> a.contact(
                        "Kim",
                        c -> c.influence(9)
                                .relationship(2)
                                .roles(DecisionRole.DECISION_MAKER)
                                .lead("Dana"))
                .contact("Lee", c -> c.influence(6).relationship(8).reportsTo("Kim"))
                .link("Dana", "Lee", 4));
        Move move = with(moves, "Kim").getFirst();
        assertThat(say(move)).isEqualTo("Ask Lee to introduce Dana to Kim");
        assertThat(move.through()).containsExactly("Lee");
        assertThat(move.owner()).isEqualTo("Dana");
    }

    @Test
    void aGapThatAnActionWorksOnGetsNoProposal() {
        Consumer<GivenAccount> lee =
                a -> a.contact("Lee", c -> c.influence(7).relationship(8).roles(DecisionRole.APPROVER))
                        .link("Dana", "Lee", 4);
        List<Move> moves = moves(lee.andThen(
                a -> a.add(GoalOf.smart("Find a coach", "").serves("9").build())
                        .action("Talk", "Find a coach", "", "Dana", AS_OF.plusDays(5))));
        assertThat(moves).extracting(Move::rule).doesNotContain(Trigger.COACH);
        assertThat(moves(lee)).extracting(Move::rule).contains(Trigger.COACH);
    }

    @Test
    void aReviewDatedInTheWindowNeedsNoProposal() {
        assertThat(moves(a -> a.review(AS_OF.minusDays(93)).review(AS_OF.plusDays(20))))
                .isEmpty();
        assertThat(moves(a -> a.review(AS_OF.minusDays(93))))
                .extracting(NinetyDayPlanTest::say)
                .containsExactly("Hold the quarterly review; fix all dates of 2027");
        assertThat(moves(a -> a.review(AS_OF.minusDays(92)))).isEmpty();
    }

    @Test
    void theNextStepOfAWeaknessIsItsMoveByNumberElseToBeDecided() {
        AccountPlan plan = plan(a -> a.manager("Mira"));
        Move review = plan.plan90().getFirst();
        assertThat(plain(english().say(plan.diagnosis().diagnoses().get(14).nextStep())))
                .isEqualTo("Move " + review.number() + ": Hold the quarterly review; fix all dates of 2027");
        // No. 3 is answered by nothing, and the step has no owner of its own.
        assertThat(plain(english().say(plan.diagnosis().diagnoses().get(2).nextStep())))
                .isEqualTo("No move yet, needs a decision: Find out which projects are coming");
    }

    @Test
    void anOpponentOfInfluenceIsHeardWithWhatItRestsOnAndWhoHasTheirEar() {
        AccountPlan plan = plan(a -> a.manager("Mira")
                .contact(
                        "Kim",
                        c -> c.influence(9)
                                .relationship(2)
                                .stance(Stance.OPPONENT)
                                .roles(DecisionRole.DECISION_MAKER))
                .contact("Lee", c -> c.influence(3).relationship(7).reportsTo("Kim")));
        Move hear = with(plan.plan90(), "Kim").getFirst();
        assertThat(hear.intent()).isEqualTo(Intent.HEAR);
        assertThat(plain(english().say(hear.trigger())))
                .isEqualTo("Opponent who decides. Nothing is noted of what it rests on. Lee can be asked first.");
    }

    @Test
    void nobodyIsAskedForADoorBeforeBeingWon() {
        // Lee stands at exactly 5 and weighs much: to be won himself, and the way to Kim.
        AccountPlan plan = plan(a -> a.manager("Dana")
                .contact("Kim", c -> c.influence(9).relationship(1))
                .contact("Lee", c -> c.influence(6).relationship(5).reportsTo("Kim"))
                .link("Dana", "Lee", 4));
        Move lee = with(plan.register().open(), "Lee").getFirst();
        Move kim = with(plan.register().open(), "Kim").getFirst();
        assertThat(kim.through()).containsExactly("Lee");
        assertThat(lee.by()).isBefore(kim.by());
    }

    @Test
    void whatPeopleRefusedHasItsStateAndNoNumberAndIsNotProposedAgain() {
        AccountPlan plan = plan(a -> a.manager("Mira")
                .contact("Kim", c -> c.influence(9).relationship(2))
                .add(new Action(
                        Given.origin(Sheet.ACTIONS, 2),
                        "Write to Kim",
                        "",
                        "Kim",
                        "Mira",
                        null,
                        AS_OF.plusDays(9),
                        ActionStatus.OPEN,
                        null,
                        new Action.Handling("", Decision.REFUSE, "No time", null))));
        Move refused = plan.register().moves().getLast();
        assertThat(refused.state()).isEqualTo(Move.State.REFUSED);
        assertThat(refused.number()).isZero();
        assertThat(with(plan.register().open(), "Kim")).isEmpty();
        // Nobody moves, so nothing changes.
        assertThat(plan.coveredInfluenceAtTarget()).isEqualTo(plan.insight().coveredInfluence());
    }

    @Test
    void whoHasLeftOwnsNothing() {
        AccountPlan plan = Planning.of(Insights.of(Given.portfolio()
                        .member(new TeamMember(
                                Given.origin(Sheet.TEAM, 2), "Dana", "", null, "", "", null, true, null, false))
                        .account("Acme", a -> a.manager("Mira").action("Call", "", "", "Dana", AS_OF.plusDays(3)))
                        .build()))
                .value()
                .accounts()
                .getFirst();
        Move call = plan.register().open().stream()
                .filter(move -> !move.proposed())
                .findFirst()
                .orElseThrow();
        assertThat(call.owner()).isEmpty();
        assertThat(call.ownerLeft()).isTrue();
        assertThat(plan.register().open())
                .anyMatch(move -> move.intent() == Intent.DECIDE && move.owner().equals("Mira"));
    }

    @Test
    void nobodyMeetsAnybodyOnAClosedDay() {
        Given given = Given.portfolio()
                .with(Setting.CLOSED_FROM, "2026-11-23")
                .with(Setting.CLOSED_TO, "2027-01-31")
                .account(
                        "Acme",
                        a -> a.manager("Mira")
                                .contact("Kim", c -> c.influence(9).relationship(2)));
        AccountPlan plan =
                Planning.of(Insights.of(given.build())).value().accounts().getFirst();
        assertThat(plan.register().open())
                .isNotEmpty()
                .allMatch(move -> move.by().isAfter(LocalDate.of(2027, 1, 31)));
    }

    private static List<Move> moves(Consumer<GivenAccount> details) {
        return plan(details).plan90();
    }

    private static AccountPlan plan(Consumer<GivenAccount> details) {
        return Planning.of(
                        Insights.of(Given.portfolio().account("Acme", details).build()))
                .value()
                .accounts()
                .getFirst();
    }

    private static List<Move> own(List<Move> moves) {
        return moves.stream().filter(move -> !move.proposed()).toList();
    }

    private static List<Move> with(List<Move> moves, String contact) {
        return moves.stream().filter(move -> contact.equals(move.contact())).toList();
    }

    private static Action action(String text, LocalDate due, ActionStatus status) {
        return new Action(Given.origin(Sheet.ACTIONS, 9), text, "", "", "Dana", null, due, status, null);
    }

    private static String action(Move move) {
        return say(move);
    }

    private static String say(Move move) {
        return plain(english().say(move.action()));
    }

    /** Without the no-break space inside dates. */
    private static String plain(String said) {
        return said.replace('\u00a0', ' ');
    }

    private static Wording english() {
        return Wording.of(Locale.ENGLISH, "EUR", AS_OF);
    }

    @Test
    void onOneDayTheGreaterPriorityComesFirstThenTheName() {
        LocalDate day = AS_OF.plusDays(5);
        // 9 x 6 x 0.5 = 27, 8 x 6 x 0.5 = 24 twice; whom nothing is known of has none.
        List<Move> moves = moves(a -> a.review(AS_OF)
                .contact("Zoe", c -> c.influence(8).relationship(2))
                .contact("Ann", c -> c.influence(8).relationship(2))
                .contact("Top", c -> c.influence(9).relationship(2))
                .contact("Open")
                .action("1", "", "Open", "Dana", day)
                .action("2", "", "Zoe", "Dana", day)
                .action("3", "", "Ann", "Dana", day)
                .action("4", "", "Top", "Dana", day)
                .action("5", "", "", "Dana", day));
        assertThat(moves).extracting(Move::contact).containsExactly("Top", "Ann", "Zoe", null, "Open");
    }
}
