package dev.kap.intake.join;

import dev.kap.intake.value.Fields;
import dev.kap.intake.value.Ratings;
import dev.kap.intake.value.Suggestion;
import dev.kap.intake.value.WordLists;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Answer;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rows of Objectives, Actions and Diagnostics; each is given its account and the row.
record PlanRows(Ratings ratings, TeamBook team) {

    private static final Pattern QUESTION = Pattern.compile(
            "(?:q|no\\.?|nr\\.?|question|frage)?\\s*(\\d{1,2})(?:[.:)\\s].*)?", Pattern.CASE_INSENSITIVE);
    private static final int QUESTIONS = 18;

    void objective(AccountDraft account, Fields fields) {
        if (BusinessRows.filled(fields, "Objective")) {
            String text = fields.name("Objective");
            account.objectiveNames.add(text, text);
            account.objectives.add(new Objective(
                    fields.origin(),
                    text,
                    fields.word("Kind", WordLists.OBJECTIVE).orElse(null),
                    PeopleRows.mentioned(account, fields, "Contact"),
                    fields.name("Measure"),
                    fields.number("Baseline").orElse(null),
                    fields.number("Target").orElse(null),
                    fields.name("Unit"),
                    fields.date("Due").orElse(null),
                    team.nameOf(fields.name("Owner")),
                    fields.name("Serves"),
                    quarters(fields, "stage"),
                    quarters(fields, "actual")));
        }
    }

    void action(AccountDraft account, Fields fields) {
        if (!BusinessRows.filled(fields, "Action")) {
            return;
        }
        Optional<LocalDate> start = fields.date("Start");
        Optional<LocalDate> due = fields.date("Due");
        if (start.isPresent() && due.isPresent() && due.get().isBefore(start.get())) {
            fields.warning("due-before-start", "Due", Arg.day(start.get()));
        }
        account.actions.add(new Action(
                fields.origin(),
                fields.name("Action"),
                objective(account, fields, fields.name("Objective")),
                PeopleRows.mentioned(account, fields, "Contact"),
                team.nameOf(fields.name("Owner")),
                start.orElse(null),
                due.orElse(null),
                fields.word("Status", WordLists.ACTION).orElse(ActionStatus.OPEN),
                ratings.relationship(fields, "Target relationship").orElse(null)));
    }

    void answer(AccountDraft account, Fields fields) {
        if (!BusinessRows.filled(fields, "Question") || !BusinessRows.filled(fields, "Answer")) {
            return;
        }
        Optional<Integer> number = question(fields.name("Question"));
        if (number.isEmpty()) {
            fields.warning("unknown-question", "Question");
            return;
        }
        Optional<Status> status = fields.word("Answer", WordLists.ANSWER);
        if (status.isPresent()) {
            if (account.answers.removeIf(answer -> answer.number() == number.get())) {
                fields.warning("answer-twice", "Question", Arg.text(account.name()));
            }
            account.answers.add(new Answer(
                    fields.origin(), number.get(), status.get(), fields.text("Evidence"), fields.name("Answered by")));
        }
    }

    private static Optional<Integer> question(String typed) {
        Matcher question = QUESTION.matcher(typed);
        return question.matches()
                ? Optional.of(Integer.parseInt(question.group(1))).filter(n -> n >= 1 && n <= QUESTIONS)
                : Questions.number(typed);
    }

    /// The objective's text as its own row has it; an unknown one is a warning and stays as typed.
    private static String objective(AccountDraft account, Fields fields, String typed) {
        if (typed.isEmpty()) {
            return "";
        }
        return switch (account.objectiveNames.find(typed)) {
            case Match.One<String>(String text, boolean _) -> text;
            case Match.Several<String>(List<String> several) -> several.getFirst();
            case Match.None<String> none -> {
                fields.warning(
                        "unknown-objective", "Objective", Arg.text(account.name()), Suggestion.of(none.nearest()));
                yield typed;
            }
        };
    }

    private static List<@Nullable Double> quarters(Fields fields, String what) {
        return Stream.of("Q1 ", "Q2 ", "Q3 ", "Q4 ")
                .<@Nullable Double>map(quarter -> fields.number(quarter + what).orElse(null))
                .toList();
    }
}
