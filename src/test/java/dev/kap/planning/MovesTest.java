package dev.kap.planning;

import static dev.kap.planning.Plans.rows;
import static dev.kap.planning.Plans.say;
import static dev.kap.portfolio.TieKind.KNOWS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.diagnosis.GoalOf;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.plan.Trigger;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.TeamMember;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Moves with everything a reader is told of them: who, what, through whom, why, and by which rows. */
class MovesTest {

    private static final LocalDate AS_OF = Given.AS_OF;

    /** A review of today, so that none is proposed. */
    private static Consumer<GivenAccount> acme(Consumer<GivenAccount> more) {
        return more.andThen(a -> a.review(AS_OF));
    }

    @Test
    void anActionOfTheUsersOwnTellsItsGoalAndThePointItMeansToReach() {
        List<Move> moves = moves(a -> a.contact("Lee", c -> c.influence(3).relationship(8))
                .contact("Kim", c -> c.influence(3).relationship(2))
                .link("Dana", "Lee", 4)
                .tie("Lee", KNOWS, "Kim")
                .action("Call", "Grow", "Kim", "Dana", AS_OF.plusDays(5))
                .action("Ask", "", "", "Eve", AS_OF.plusDays(6))
                .add(new Action(
                        Given.origin(Sheet.ACTIONS, 9),
                        "Meet",
                        "",
                        "Kim",
                        "Dana",
                        null,
                        AS_OF.plusDays(7),
                        ActionStatus.OPEN,
                        3.5)));
        moves = moves.stream().filter(move -> !move.proposed()).toList();
        Move call = moves.get(0);
        assertThat(say(call.trigger())).isEqualTo("Serves the goal: Grow");
        assertThat(call.contact()).isEqualTo("Kim");
        assertThat(call.owner()).isEqualTo("Dana");
        assertThat(call.through()).containsExactly("Lee");
        assertThat(call.relationshipToday()).isEqualTo(2);
        // The target of the action is the aim: a third of the way from 2 to 3.5 is 0.5.
        assertThat(call.targetRelationship()).isEqualTo(2.5);
        assertThat(rows(call.rows())).containsExactly("Actions 2");
        Move ask = moves.get(1);
        assertThat(say(ask.trigger())).isEqualTo("From the workbook, without a goal.");
        assertThat(ask.contact()).isNull();
        assertThat(ask.through()).isEmpty();
        assertThat(ask.targetRelationship()).isNull();
        assertThat(moves.get(2).contact()).isEqualTo("Kim");
    }

    @Test
    void aDevelopMoveSaysWhenTheContactWasLastSeen() {
        assertThat(trigger(a -> spread(a).link("Dana", "Kim", 3.0, AS_OF.minusDays(90)), "Kim"))
                .isEqualTo("Influence 8.0, relationship 2.0, last contact 24 August.");
        assertThat(trigger(a -> spread(a).link("Dana", "Kim", 3.0, AS_OF.minusDays(91)), "Kim"))
                .isEqualTo("Influence 8.0, relationship 2.0, no contact since 23 August.");
        assertThat(trigger(a -> spread(a).link("Dana", "Kim", 3.0, null), "Kim"))
                .isEqualTo("Influence 8.0, relationship 2.0, no date of contact noted.");
        assertThat(trigger(a -> {}, "Kim")).isEqualTo("Influence 8.0, relationship 2.0, no link of ours.");
    }

    private static String trigger(Consumer<GivenAccount> more, String contact) {
        return say(with(
                        moves(more.andThen(
                                a -> a.contact("Kim", c -> c.influence(8).relationship(2)))),
                        contact)
                .trigger());
    }

    @Test
    void theReviewIsHeldByTheManagerAndCitesTheLastOne() {
        AccountPlan plan = Plans.acme(a -> a.manager("Mira").review(AS_OF.minusDays(93)));
        Move review = plan.plan90().getFirst();
        assertThat(review.owner()).isEqualTo("Mira");
        assertThat(review.contact()).isNull();
        assertThat(review.relationshipToday()).isNull();
        assertThat(review.targetRelationship()).isNull();
        assertThat(say(review.trigger())).isEqualTo("Last review on 21 August, no next one dated in these 90 days.");
        assertThat(rows(review.rows())).containsExactly("Reviews 2");
        assertThat(say(Plans.acme(a -> {}).plan90().getFirst().trigger()))
                .isEqualTo("No review held, none dated in these 90 days.");
    }

    @Test
    void aReviewDatedOnlyAfterTheNinetyDaysDoesNotHelp() {
        assertThat(Plans.acme(a -> a.review(AS_OF.plusDays(91))).plan90()).hasSize(1);
        assertThat(Plans.acme(a -> a.review(AS_OF.plusDays(90))).plan90()).isEmpty();
        // An action for a goal that serves no. 15 works on it already.
        assertThat(Plans.acme(a -> a.add(GoalOf.smart("Meet each quarter", "")
                                        .serves("Q15")
                                        .build())
                                .action("Date them", "meet each quarter", "", "Mira", AS_OF.plusDays(1)))
                        .plan90())
                .noneMatch(Move::proposed);
    }

    @Test
    void theCoachToBeIsTheBestFriendWithTheRatingToldButNotADevelopContact() {
        Move coach = with(
                moves(a -> spread(a)
                        .contact("Lee", c -> c.influence(3).relationship(9.5).roles(DecisionRole.USER))
                        .link("Dana", "Lee", 4)),
                "Lee");
        assertThat(say(coach.action())).isEqualTo("Ask Lee for guidance as our coach");
        assertThat(say(coach.trigger())).isEqualTo("Nobody is marked as coach; Lee knows us best (9.5).");
        assertThat(coach.owner()).isEqualTo("Dana");
        assertThat(rows(coach.rows())).containsExactly("Contacts 4");
        // A relationship of exactly 5 is friendly, and still weak: a Develop contact has a move of its own.
        assertThat(with(
                                moves(a -> spread(a)
                                        .contact(
                                                "Lee",
                                                c -> c.influence(8)
                                                        .relationship(5)
                                                        .roles(DecisionRole.USER))
                                        .link("Dana", "Lee", 3)),
                                "Lee")
                        .trigger()
                        .key())
                .isEqualTo("planning.trigger.develop");
    }

    @Test
    void aGoodRatingWithoutALinkIsChecked() {
        Consumer<GivenAccount> lee = a -> a.contact("Lee", c -> c.influence(8).relationship(7))
                .contact("Low", c -> c.influence(3).relationship(7));
        Move check = with(moves(lee), "Lee");
        assertThat(say(check.action())).isEqualTo("Meet Lee; check our rating");
        assertThat(say(check.trigger())).isEqualTo("Rated 7.0, yet none of us is noted as knowing this contact.");
        assertThat(rows(check.rows())).containsExactly("Contacts 2");
        assertThat(moves(lee)).noneMatch(move -> "Low".equals(move.contact()));
        assertThat(moves(lee.andThen(a -> a.link("Dana", "Lee", 1))))
                .noneMatch(move -> move.rule() == Trigger.UNPROVEN);
        assertThat(moves(lee.andThen(a -> a.action("See", "", "Lee", "Dana", AS_OF.plusDays(4)))))
                .noneMatch(Move::proposed);
        assertThat(Plans.first(Given.portfolio().without(Sheet.LINKS).account("Acme", acme(lee)))
                        .plan90())
                .isEmpty();
    }

    /** Nobody carries half of the capital: that would come before all else. */
    private static GivenAccount spread(GivenAccount a) {
        return a.contact("Pia", c -> c.influence(10).relationship(9))
                .contact("Pom", c -> c.influence(10).relationship(9))
                .link("Eve", "Pia", 5)
                .link("Fay", "Pom", 5);
    }

    private static void lee(GivenAccount a) {
        a.contact("Lee", c -> c.influence(3).relationship(8).roles(DecisionRole.COACH))
                .link("Dana", "Lee", 4);
    }

    private static String unplaced(Consumer<dev.kap.GivenContact> vic, Consumer<GivenAccount> more) {
        return moves(more.andThen(a -> a.contact("Vic", vic))).stream()
                .filter(move -> "Vic".equals(move.contact()))
                .map(move -> say(move.action()))
                .findFirst()
                .orElse("nothing");
    }

    @Test
    void aBossNobodyListedIsAskedForBelow() {
        // Of those below the one who knows us best is asked, whoever weighs more.
        List<Move> moves = moves(a -> a.contact(
                        "Low",
                        c -> c.influence(4)
                                .relationship(7)
                                .roles(DecisionRole.COACH)
                                .reportsTo("Quarz"))
                .contact("Lee", c -> c.influence(3).relationship(8).reportsTo("Quarz"))
                .link("Dana", "Lee", 4)
                .link("Eve", "Low", 4));
        Move boss = with(moves, "Quarz");
        assertThat(say(boss.action())).isEqualTo("Ask Lee who Quarz is; ask for a first talk");
        assertThat(say(boss.trigger())).isEqualTo("Named as boss of Lee, not in the list.");
        assertThat(boss.owner()).isEqualTo("Dana");
        assertThat(boss.through()).containsExactly("Lee");
        assertThat(boss.relationshipToday()).isNull();
    }

    @Test
    void whoLeftUsOwnsNothingAndTheNextCandidateDoes() {
        TeamMember left =
                new TeamMember(Given.origin(Sheet.TEAM, 2), "Dana", "", null, "", "", null, true, null, false);
        AccountPlan plan = Plans.first(Given.portfolio()
                .member(left)
                .account(
                        "Acme",
                        acme(a -> a.manager("Mira")
                                .contact(
                                        "Kim",
                                        c -> c.influence(8).relationship(2).lead("Dana"))
                                .contact(
                                        "Lee",
                                        c -> c.influence(8).relationship(2).lead("Eve")))));
        assertThat(with(plan.plan90(), "Kim").owner()).isEqualTo("Mira");
        assertThat(with(plan.plan90(), "Lee").owner()).isEqualTo("Eve");
    }

    private static List<Move> moves(Consumer<GivenAccount> details) {
        return Plans.acme(acme(details)).plan90();
    }

    private static Move with(List<Move> moves, String contact) {
        return moves.stream()
                .filter(move -> contact.equals(move.contact()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no move for " + contact + " among " + moves));
    }
}
