package dev.kap.report.page.slides;

import dev.kap.plan.Bridge;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.plan.ObjectivesPage;
import dev.kap.report.page.plan.PageContext;
import dev.kap.report.page.slides.PlanSlide.GoalLine;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.stream.Stream;

/// The goals of the year, and the way from the money of today to that of the goal.
///
/// @param more says how many other goals there are; empty for none
/// @param noGoals what is to be done where no goal is set; empty else
/// @param bridge whether the chart can be drawn
/// @param noBridge what is missing where it cannot; empty else
public record GoalsSlide(
        String title,
        List<String> notes,
        List<GoalLine> goals,
        String more,
        String noGoals,
        boolean bridge,
        String noBridge) {

    private static final int GOALS = 3;

    /// The slide of that account.
    static GoalsSlide of(PageContext facts) {
        ObjectivesPage page = ObjectivesPage.of(facts);
        PrintFormat said = facts.said();
        Bridge bridge = facts.plan().agenda().money().bridge();
        boolean known = bridge.known() && bridge.gap() != null;
        String headline = known ? gap(bridge, said) : page.headline();
        int goals = page.goals().size();
        return new GoalsSlide(
                SlideTitle.of(headline),
                Stream.concat(
                                Stream.of(page.headline()),
                                page.goals().stream()
                                        .map(goal -> said.text(
                                                "slides.spoken.goal",
                                                Arg.text(goal.text()),
                                                Arg.text(goal.reached()),
                                                Arg.text(goal.fromTo()),
                                                Arg.text(goal.owner()),
                                                Arg.text(goal.due()))))
                        .toList(),
                page.goals().stream()
                        .limit(GOALS)
                        .map(goal -> PlanSlide.goal(goal, said))
                        .toList(),
                goals <= GOALS ? "" : said.text("slides.more", Arg.count(goals - GOALS)),
                page.empty(),
                known,
                known ? "" : said.text("slides.no-bridge"));
    }

    private static String gap(Bridge bridge, PrintFormat said) {
        double gap = bridge.gap() == null ? 0 : bridge.gap();
        return said.text(
                gap > 0 ? "headline.money.short" : "headline.money.over",
                Arg.text(String.valueOf(bridge.year())),
                Arg.money(Math.abs(gap)));
    }
}
