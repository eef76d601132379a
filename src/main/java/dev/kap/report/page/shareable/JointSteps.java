package dev.kap.report.page.shareable;

import dev.kap.portfolio.column.ActionColumn;
import dev.kap.portfolio.column.ObjectiveColumn;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.shareable.JointPlanPage.DateRow;
import dev.kap.report.page.shareable.JointPlanPage.StepRow;
import dev.kap.report.page.shareable.SharedAccount.SharedGoal;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The joint steps that are open, by the aim they serve.
record JointSteps(SharedAccount shared, JointWords words) {

    private static final String DONE = "done";
    /// More would leave no room for what was delivered.
    private static final int SHOWN = 9;

    /// Whether a step is behind us.
    static boolean done(SharedRow step) {
        return step.text(ActionColumn.STATUS.title()).equals(DONE);
    }

    List<SharedRow> open() {
        return shared.steps().stream()
                .filter(step -> !done(step))
                .sorted(Comparator.comparing((SharedRow step) -> due(step).orElse(LocalDate.MAX)))
                .toList();
    }

    private static Optional<LocalDate> due(SharedRow step) {
        return step.day(ActionColumn.DUE.title());
    }

    /// "Three aims of Wintermoor Foods, and five joint steps by 29 January that move them forward."
    String headline() {
        int aims = shared.aims().size();
        List<SharedRow> open = open();
        Arg them = Arg.text(words.them());
        Optional<LocalDate> last = open.stream()
                .flatMap(step -> due(step).stream())
                .filter(day -> day.isAfter(shared.asOf()))
                .max(Comparator.naturalOrder());
        if (!open.isEmpty() && last.isEmpty() && aims > 0) {
            return words.say(
                    "headline.late",
                    Arg.countInWords(aims),
                    them,
                    Arg.phrase(Sentence.of("shareable.steps.late", Arg.countInWords(open.size()))));
        }
        if (open.isEmpty() || last.isEmpty()) {
            return aims == 0
                    ? words.say("headline.nothing", them, Arg.text(String.valueOf(shared.year())))
                    : words.say("headline.aims", Arg.countInWords(aims), them);
        }
        Arg by = Arg.text(words.said().day(last.get()));
        return aims == 0
                ? words.say("headline.steps", Arg.countInWords(open.size()), them, by)
                : words.say(
                        "headline",
                        Arg.countInWords(aims),
                        them,
                        Arg.phrase(Sentence.of("shareable.steps", Arg.countInWords(open.size()))),
                        by);
    }

    List<StepRow> rows() {
        List<StepRow> rows = new ArrayList<>();
        List<SharedRow> open = open();
        for (int aim = 0; aim < shared.aims().size(); aim++) {
            aim(aim, open, rows);
        }
        open.stream()
                .filter(step -> aim(step) < 0)
                .forEach(step ->
                        rows.add(row(step, "", words.say(shared.aims().isEmpty() ? "for-year" : "for-all"), "")));
        return rows.stream().limit(Math.max(SHOWN, shared.aims().size())).toList();
    }

    /// The aim with its first step; further steps of the same aim below it.
    private void aim(int aim, List<SharedRow> open, List<StepRow> rows) {
        List<SharedRow> steps = open.stream().filter(step -> aim(step) == aim).toList();
        String number = words.said().count(aim + 1L);
        String text = words.aim(shared.aims().get(aim));
        if (steps.isEmpty()) {
            rows.add(new StepRow(number, text, measure(aim), words.say("step.open"), "", "", "", PrintFormat.UNKNOWN));
        }
        for (int i = 0; i < steps.size(); i++) {
            rows.add(
                    i == 0
                            ? row(steps.get(i), number, text, measure(aim))
                            : row(steps.get(i), "", words.say("same-aim", Arg.text(number)), ""));
        }
    }

    /// The place of the aim that the step's goal serves; -1 for none.
    int aim(SharedRow step) {
        String goal = step.text(ActionColumn.OBJECTIVE.title());
        return goal.isEmpty()
                ? -1
                : shared.goals().stream()
                        .filter(one -> one.row()
                                .text(ObjectiveColumn.OBJECTIVE.title())
                                .equals(goal))
                        .mapToInt(SharedGoal::aim)
                        .findFirst()
                        .orElse(-1);
    }

    /// By what both sides see whether the aim is reached.
    private String measure(int aim) {
        return shared.goals().stream()
                .filter(goal -> goal.aim() == aim)
                .findFirst()
                .map(goal -> new GoalWords(goal.row(), words).inOne())
                .orElse("");
    }

    /// The open steps towards the aim at that place.
    List<DateRow> of(int aim) {
        return open().stream()
                .filter(step -> aim(step) == aim)
                .map(step -> row(step, "", "", ""))
                .map(row -> new DateRow(row.by(), row.step(), row.theirs(), row.ours()))
                .toList();
    }

    private StepRow row(SharedRow step, String number, String aim, String measure) {
        Optional<LocalDate> due = due(step);
        boolean late = due.filter(day -> !day.isAfter(shared.asOf())).isPresent();
        return new StepRow(
                number,
                aim,
                measure,
                step.text(ActionColumn.ACTION.title()),
                late ? words.say("late", Arg.text(words.said().day(due.orElseThrow()))) : "",
                step.text(ActionColumn.CONTACT.title()),
                step.text(ActionColumn.OWNER.title()),
                late ? words.say("new-date") : words.said().near(due.orElse(null), shared.asOf()));
    }
}
