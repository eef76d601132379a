package dev.kap.planning.moves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.diagnosis.GoalOf;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.plan.Trigger;
import dev.kap.planning.Planning;
import dev.kap.planning.target.NinetyDayWindow;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Sheet;
import dev.kap.wording.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
        List<Move> moves = moves(a ->
                a.contact("Ada Kim", c -> c.influence(8).relationship(3)).link("Mira Dana", "Ada Kim", 2.0, march));
        List<Move> proposed = with(moves, "Ada Kim");
        assertThat(proposed).hasSize(1);
        assertThat(proposed.getFirst().proposed()).isTrue();
        assertThat(proposed.getFirst().owner()).isEqualTo("Mira Dana");
        assertThat(say(proposed.getFirst())).isEqualTo("Call Kim again: last contact 12 March");
        assertThat(plain(english().say(proposed.getFirst().trigger())))
                .isEqualTo("Influence 8.0, relationship 3.0, no contact since 12 March.");
        assertThat(proposed.getFirst().rows()).extracting(row -> row.sheet()).containsExactly("Contacts", "Links");
        assertThat(proposed.getFirst().relationshipToday()).isEqualTo(3);
        // A third of the way from 3 to 8 makes 4.67, in halves 4.5.
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
        List<Move> moves =
                moves(a -> a.contact("Kim", c -> c.influence(9).relationship(2).roles(DecisionRole.DECISION_MAKER))
                        .contact("Lee", c -> c.influence(6).relationship(8).reportsTo("Kim"))
                        .link("Dana", "Lee", 4));
        Move move = with(moves, "Kim").getFirst();
        assertThat(say(move)).isEqualTo("Ask Lee to introduce Dana to Kim");
        assertThat(move.through()).containsExactly("Lee");
        assertThat(move.owner()).isEqualTo("Dana");
    }

    @Test
    void proposedDatesNeverFallOnAWeekendAndFollowThePriority() {
        List<Move> moves = moves(a -> {
            for (int i = 0; i < 12; i++) {
                double influence = 6 + i / 4.0;
                a.contact("Kim " + i, c -> c.influence(influence).relationship(2));
                a.link("Dana " + i % 4, "Kim " + i, 1);
            }
        });
        List<Move> develop = moves.stream()
                .filter(move -> move.contact() != null && move.contact().startsWith("Kim"))
                .toList();
        assertThat(develop).hasSize(12);
        assertThat(develop.getFirst().contact()).isEqualTo("Kim 11");
        assertThat(develop.getLast().contact()).isEqualTo("Kim 0");
        assertThat(develop)
                .noneMatch(move -> EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                        .contains(move.by().getDayOfWeek()));
        assertThat(develop).extracting(Move::step).contains(1, 2, 3);
        assertThat(develop).allMatch(move -> new NinetyDayWindow(AS_OF).holds(move.by()));
    }

    @Test
    void nobodyGetsMoreThanAHandfulWhileSomebodyElseCould() {
        List<Move> moves = moves(a -> {
            a.manager("Mira").review(AS_OF);
            for (int i = 0; i < 10; i++) {
                a.contact("Kim " + i, c -> c.influence(8).relationship(2));
                a.link("Dana", "Kim " + i, 1.5);
            }
        });
        assertThat(moves.stream()
                        .filter(move -> move.contact() != null)
                        .collect(Collectors.groupingBy(Move::owner, Collectors.counting())))
                .containsEntry("Dana", 5L)
                .containsEntry("Mira", 5L);
    }

    @Test
    void theGapsCallForMovesOfTheirOwn() {
        List<Move> moves = moves(a -> a.manager("Mira")
                .contact(
                        "Lee",
                        c -> c.influence(7)
                                .relationship(8)
                                .reportsTo("Rosa Quarz")
                                .roles(DecisionRole.APPROVER))
                .contact("Uma", c -> c.influence(8).level(Level.DIRECTOR))
                .link("Dana", "Lee", 4));
        assertThat(moves)
                .extracting(NinetyDayPlanTest::say)
                .containsExactlyInAnyOrder(
                        "Hold the quarterly review; fix all dates of 2027",
                        "Ask Lee for guidance as our coach",
                        "Ask Lee who Quarz is; ask for a first talk",
                        "Ask Lee who is decision maker, influencer, user and gatekeeper",
                        "Ask Lee to bring Uma along to the next talk");
        assertThat(with(moves, "Rosa Quarz").getFirst().through()).containsExactly("Lee");
        assertThat(moves).allMatch(Move::proposed);
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
    void theNextStepOfAWeaknessHasTheDateOfItsMove() {
        AccountPlan plan = plan(a -> a.manager("Mira"));
        LocalDate review = plan.plan90().getFirst().by();
        // No. 15 is answered by the proposed review, no. 3 by nothing: 30 days on is Tuesday 22 December.
        assertThat(plain(english().say(plan.diagnosis().diagnoses().get(14).nextStep())))
                .isEqualTo("Date the next review and all of 2027: Mira, "
                        + plain(english().numbers().dayAndMonth(review)));
        assertThat(plain(english().say(plan.diagnosis().diagnoses().get(2).nextStep())))
                .isEqualTo("Find out which projects are coming: Mira, 22 December");
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
