package dev.kap.report.page;

import dev.kap.planning.PlanHeadlines;
import dev.kap.report.page.PlanOnAPage.RiskLine;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The next 90 days in their steps, why moves are proposed, and what may go wrong.
///
/// @param steps those that have a move
/// @param risksHeadline opens the page of reasons and risks
public record NinetyDays(
        String headline,
        List<Step> steps,
        String empty,
        List<MoveLine> proposed,
        String risksHeadline,
        List<RiskLine> risks,
        String noRisks) {

    /// Thirty days, or what is overdue.
    public record Step(String title, List<MoveLine> moves) {}

    /// The page of that account.
    public static NinetyDays of(Facts facts) {
        List<MoveLine> moves = MoveLine.all(facts);
        List<RiskLine> risks = RiskLine.all(facts);
        return new NinetyDays(
                facts.headline(PlanHeadlines::ninetyDays),
                steps(moves, facts),
                moves.isEmpty() ? facts.said().text("empty.moves") : "",
                moves.stream().filter(MoveLine::proposed).toList(),
                new Headlines(facts).risks(),
                risks,
                risks.isEmpty() ? facts.said().text("empty.risks") : "");
    }

    private static List<Step> steps(List<MoveLine> moves, Facts facts) {
        List<Step> steps = new ArrayList<>();
        for (int step = 0; step <= 3; step++) {
            int wanted = step;
            List<MoveLine> inStep =
                    moves.stream().filter(m -> m.step() == wanted).toList();
            if (!inStep.isEmpty()) {
                steps.add(new Step(title(step, facts), inStep));
            }
        }
        return steps;
    }

    private static String title(int step, Facts facts) {
        if (step == 0) {
            return facts.said().text("step.overdue");
        }
        LocalDate end = facts.asOf().plusDays(30L * step);
        return facts.said().text("step", Arg.text(facts.said().count(step)), Arg.day(end));
    }
}
