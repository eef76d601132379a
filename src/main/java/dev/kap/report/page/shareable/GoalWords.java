package dev.kap.report.page.shareable;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.column.ObjectiveColumn;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.shareable.JointPlanPage.GoalRow;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// A joint goal in words.
record GoalWords(SharedRow goal, JointWords words) {

    String text() {
        return goal.text(ObjectiveColumn.OBJECTIVE.title());
    }

    private String unit() {
        return goal.text(ObjectiveColumn.UNIT.title());
    }

    private String figure(Column<?> column) {
        OptionalDouble number = goal.number(column.title());
        return number.isEmpty() ? PrintFormat.UNKNOWN : words.said().figure(number.getAsDouble());
    }

    private String withUnit(String figure) {
        return figure.equals(PrintFormat.UNKNOWN) || unit().isEmpty() ? figure : figure + "\u00a0" + unit();
    }

    /// The latest figure that is known.
    OptionalDouble latest() {
        OptionalDouble latest = goal.number(ObjectiveColumn.BASELINE.title());
        for (ObjectiveColumn actual : ObjectiveColumn.ACTUALS) {
            OptionalDouble known = goal.number(actual.title());
            latest = known.isPresent() ? known : latest;
        }
        return latest;
    }

    /// The same with its unit.
    String latestSaid() {
        OptionalDouble latest = latest();
        return latest.isEmpty() ? PrintFormat.UNKNOWN : withUnit(words.said().figure(latest.getAsDouble()));
    }

    String measure() {
        return goal.text(ObjectiveColumn.MEASURE.title());
    }

    /// "From 44 to 27 stops by 31 December 2027".
    String fromTo() {
        return goal.number(ObjectiveColumn.TARGET.title()).isEmpty()
                ? ""
                : words.say(
                        "from-to",
                        Arg.text(figure(ObjectiveColumn.BASELINE)),
                        Arg.text(withUnit(figure(ObjectiveColumn.TARGET))),
                        Arg.text(by()));
    }

    private String by() {
        return goal.day(ObjectiveColumn.DUE.title()).map(words.said()::day).orElse(PrintFormat.UNKNOWN);
    }

    /// The goal and how it is measured, on one line.
    String inOne() {
        String figures = fromTo();
        return figures.isEmpty() ? text() : words.say("goal", Arg.text(text()), Arg.text(figures));
    }

    /// What the end of a quarter is to bring, from 0 on.
    String stage(int quarter) {
        return withUnit(figure(ObjectiveColumn.STAGES.get(quarter)));
    }

    GoalRow row() {
        List<String> stages = new ArrayList<>();
        for (int quarter = 0; quarter < ObjectiveColumn.STAGES.size(); quarter++) {
            String stage = figure(ObjectiveColumn.STAGES.get(quarter));
            String actual = figure(ObjectiveColumn.ACTUALS.get(quarter));
            stages.add(
                    actual.equals(PrintFormat.UNKNOWN) ? stage : words.say("stage", Arg.text(stage), Arg.text(actual)));
        }
        return new GoalRow(
                text(),
                PrintFormat.orUnknown(measure()),
                withUnit(figure(ObjectiveColumn.BASELINE)),
                withUnit(figure(ObjectiveColumn.TARGET)),
                goal.day(ObjectiveColumn.DUE.title())
                        .map(words.said()::shortDate)
                        .orElse(PrintFormat.UNKNOWN),
                stages);
    }
}
