package dev.kap.report.page.slides;

import dev.kap.plan.Intent;
import dev.kap.plan.Move;
import dev.kap.plan.PlanHeadlines;
import dev.kap.report.page.part.KeyFigure;
import dev.kap.report.page.part.NamedContact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.plan.Goal;
import dev.kap.report.page.plan.KeyFigures;
import dev.kap.report.page.plan.MoveLine;
import dev.kap.report.page.plan.PageContext;
import dev.kap.report.page.plan.PlanOnAPage;
import dev.kap.wording.Arg;
import java.util.List;

/// The plan on a slide: five figures, three goals, five moves.
///
/// @param noGoals what is to be done where no goal is set; empty else
/// @param noMoves likewise
public record PlanSlide(
        String title,
        List<String> notes,
        List<KeyFigure> figures,
        List<GoalLine> goals,
        String noGoals,
        List<NextMove> moves,
        String noMoves) {

    /// A goal in a few lines.
    ///
    /// @param status of its sign; empty without one
    /// @param due who answers for it, by when
    public record GoalLine(
            String text,
            double share,
            double stageShare,
            String percent,
            String status,
            String word,
            String reached,
            String due) {}

    /// A move in one line.
    ///
    /// @param what the intent in a word, or what a person wrote
    public record NextMove(String number, NamedContact with, String what, String who, String by, boolean overdue) {}

    /// The slide of that account.
    static PlanSlide of(PageContext facts) {
        PlanOnAPage page = PlanOnAPage.of(facts);
        List<Move> moves = page.moves().stream()
                .flatMap(line -> facts.plan().register().open().stream()
                        .filter(move -> facts.said().count(move.number()).equals(line.number())))
                .toList();
        PrintFormat said = facts.said();
        return new PlanSlide(
                SlideTitle.of(page.headline()),
                new Spoken(facts).of(facts.headline(PlanHeadlines::planOnAPage), moves.stream()),
                new KeyFigures(facts).brief(),
                page.goals().stream().map(goal -> goal(goal, said)).toList(),
                page.goals().isEmpty() ? said.text("empty.objectives") : "",
                moves.stream().map(move -> next(move, facts)).toList(),
                moves.isEmpty() ? said.text("empty.moves") : "");
    }

    /// The goal in the lines of a slide.
    static GoalLine goal(Goal goal, PrintFormat said) {
        return new GoalLine(
                goal.text(),
                goal.share(),
                goal.stageShare(),
                goal.share() < 0 ? "" : said.share(goal.share()),
                goal.onTrack().status(),
                goal.onTrack().word(),
                goal.reached(),
                said.text("slides.by", Arg.text(goal.owner()), Arg.text(goal.due())));
    }

    private static NextMove next(Move move, PageContext facts) {
        PrintFormat said = facts.said();
        return new NextMove(
                said.count(move.number()),
                move.contact() == null ? NamedContact.NONE : facts.person(move.contact()),
                move.contact() == null || move.intent() == Intent.OWN
                        ? said.text(move.action())
                        : said.word("intent", move.intent()),
                MoveLine.who(move, facts),
                new Spoken(facts).day(move),
                move.overdue());
    }
}
