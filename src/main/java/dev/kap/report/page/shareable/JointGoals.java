package dev.kap.report.page.shareable;

import dev.kap.report.page.part.KeyFigure;
import dev.kap.report.page.shareable.JointPlanPage.AimGoals;
import dev.kap.report.page.shareable.JointPlanPage.GoalRow;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Their aims with the goals of both sides, and the big numbers.
record JointGoals(SharedAccount shared, JointSteps steps, JointWords words) {

    private static final int GOALS = 2;

    /// Two goals, what was delivered, the next review.
    List<KeyFigure> figures(JointDates dates) {
        List<KeyFigure> figures = new ArrayList<>();
        shared.goals().stream()
                .map(goal -> new GoalWords(goal.row(), words))
                .filter(goal -> goal.latest().isPresent() && !goal.measure().isEmpty())
                .limit(GOALS)
                .map(goal -> new KeyFigure(
                        goal.latestSaid(), goal.measure(), goal.fromTo().isEmpty() ? goal.text() : goal.fromTo()))
                .forEach(figures::add);
        dates.figures().forEach(figures::add);
        // One number alone is no row of numbers.
        return figures.size() < 2 ? List.of() : figures;
    }

    String headline() {
        if (shared.aims().isEmpty()) {
            return "";
        }
        long without = byAim().stream().filter(aim -> aim.goals().isEmpty()).count();
        return without == 0
                ? words.say("goals.headline", Arg.countInWords(shared.goals().size()))
                : words.say("goals.headline.open", Arg.countInWords(without));
    }

    List<AimGoals> byAim() {
        return IntStream.range(0, shared.aims().size())
                .mapToObj(aim -> {
                    List<GoalRow> goals = shared.goals().stream()
                            .filter(goal -> goal.aim() == aim)
                            .map(goal -> new GoalWords(goal.row(), words).row())
                            .toList();
                    return new AimGoals(
                            words.said().count(aim + 1L),
                            words.aim(shared.aims().get(aim)),
                            goals,
                            steps.of(aim));
                })
                .toList();
    }
}
