package dev.kap.intake.join;

import dev.kap.intake.value.Fields;
import dev.kap.intake.value.Ratings;
import dev.kap.intake.value.Suggestion;
import dev.kap.intake.value.WordLists;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Answer;
import dev.kap.portfolio.Decision;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.ObjectiveKind;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.column.ActionColumn;
import dev.kap.portfolio.column.AnswerColumn;
import dev.kap.portfolio.column.ObjectiveColumn;
import dev.kap.portfolio.column.ProposalColumn;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Rows of Objectives, Actions and Diagnostics; each is given its account and the row.
record PlanRows(Ratings ratings, TeamBook team, LocalDate asOf) {

    private static final Pattern QUESTION = Pattern.compile(
            "(?:q|no\\.?|nr\\.?|question|frage)?\\s*(\\d{1,2})(?:[.:)\\s].*)?", Pattern.CASE_INSENSITIVE);
    private static final int QUESTIONS = 18;

    void objective(AccountDraft account, Fields fields) {
        if (BusinessRows.filled(fields, ObjectiveColumn.OBJECTIVE)) {
            String text = fields.name(ObjectiveColumn.OBJECTIVE);
            account.objectiveNames.add(text, text);
            ObjectiveKind kind =
                    fields.word(ObjectiveColumn.KIND, WordLists.OBJECTIVE).orElse(null);
            account.objectives.add(new Objective(
                    fields.origin(),
                    text,
                    kind,
                    PeopleRows.mentioned(account, fields, ObjectiveColumn.CONTACT),
                    gauge(fields, kind),
                    fields.date(ObjectiveColumn.DUE).orElse(null),
                    team.nameOf(fields, ObjectiveColumn.OWNER),
                    fields.name(ObjectiveColumn.SERVES)));
        }
    }

    /// The points of a relationship goal are typed on the scale of the relationships.
    private Objective.Gauge gauge(Fields fields, @Nullable ObjectiveKind kind) {
        Function<ObjectiveColumn, Optional<Double>> number =
                kind == ObjectiveKind.RELATIONSHIP ? column -> ratings.point(fields, column) : fields::number;
        return new Objective.Gauge(
                fields.name(ObjectiveColumn.MEASURE),
                fields.name(ObjectiveColumn.UNIT),
                number.apply(ObjectiveColumn.BASELINE).orElse(null),
                number.apply(ObjectiveColumn.TARGET).orElse(null),
                quarters(number, ObjectiveColumn.STAGES),
                quarters(number, ObjectiveColumn.ACTUALS));
    }

    void action(AccountDraft account, Fields fields) {
        if (!BusinessRows.filled(fields, ActionColumn.ACTION)) {
            return;
        }
        Optional<LocalDate> start = fields.date(ActionColumn.START);
        Optional<LocalDate> due = fields.date(ActionColumn.DUE);
        if (start.isPresent() && due.isPresent() && due.get().isBefore(start.get())) {
            fields.warning("due-before-start", ActionColumn.DUE, Arg.day(start.get()));
        }
        ActionStatus status = fields.word(ActionColumn.STATUS, WordLists.ACTION).orElse(ActionStatus.OPEN);
        if (status == ActionStatus.DONE) {
            due.filter(day -> day.isAfter(asOf))
                    .ifPresent(day -> fields.note("done-before-due", ActionColumn.STATUS, Arg.day(day)));
        }
        account.actions.add(new Action(
                fields.origin(),
                fields.name(ActionColumn.ACTION),
                objective(account, fields, fields.name(ActionColumn.OBJECTIVE)),
                PeopleRows.mentioned(account, fields, ActionColumn.CONTACT),
                team.nameOf(fields, ActionColumn.OWNER),
                start.orElse(null),
                due.orElse(null),
                status,
                ratings.relationship(fields, ActionColumn.TARGET_RELATIONSHIP).orElse(null),
                handling(fields)));
    }

    private static Action.Handling handling(Fields fields) {
        return new Action.Handling(
                fields.name(ActionColumn.ACTION_ID),
                fields.word(ActionColumn.DECISION, WordLists.DECISION).orElse(null),
                fields.text(ActionColumn.REFUSED_BECAUSE),
                fields.truth(ActionColumn.SHARE).orElse(null));
    }

    /// A proposal that people have decided on is an action; one that they have not is none yet.
    void proposal(AccountDraft account, Fields fields) {
        Optional<Decision> decision = fields.word(ProposalColumn.DECISION, WordLists.DECISION);
        if (decision.isEmpty() || !BusinessRows.filled(fields, ProposalColumn.MOVE)) {
            return;
        }
        String move = fields.name(ProposalColumn.MOVE);
        String changed = fields.name(ProposalColumn.CHANGED_TO);
        ChangedTo other = ChangedTo.of(decision.get() == Decision.CHANGE ? changed : "", team);
        account.actions.add(new Action(
                fields.origin(),
                other.text().isEmpty() ? move : other.text(),
                "",
                contact(account, fields.name(ProposalColumn.CONTACT)),
                other.owner().orElseGet(() -> team.nameOf(fields, ProposalColumn.OWNER)),
                null,
                other.day().or(() -> fields.date(ProposalColumn.BY)).orElse(null),
                fields.word(ProposalColumn.STATUS, WordLists.ACTION).orElse(ActionStatus.OPEN),
                null,
                new Action.Handling(
                        fields.name(ProposalColumn.MOVE_ID),
                        decision.get(),
                        fields.text(ProposalColumn.REFUSED_BECAUSE),
                        null,
                        new Action.Proposal(
                                fields.number(ProposalColumn.NUMBER).orElse(null),
                                move,
                                changed,
                                fields.text(ProposalColumn.TRIGGER),
                                fields.name(ProposalColumn.MARK),
                                fields.date(ProposalColumn.DECIDED_ON).orElse(null)))));
    }

    /// A move may be about somebody who is still to be found, so an unknown name is none to ask about.
    private static String contact(AccountDraft account, String typed) {
        return account.people.find(typed) instanceof Match.One<String>(String name, NameWay _) ? name : typed;
    }

    /// Whether people have decided on the row.
    static boolean decided(Fields fields) {
        return !fields.name(ProposalColumn.DECISION).isEmpty();
    }

    void answer(AccountDraft account, Fields fields) {
        if (!BusinessRows.filled(fields, AnswerColumn.QUESTION) || !BusinessRows.filled(fields, AnswerColumn.ANSWER)) {
            return;
        }
        Optional<Integer> number = question(fields.name(AnswerColumn.QUESTION));
        if (number.isEmpty()) {
            fields.warning("unknown-question", AnswerColumn.QUESTION);
            return;
        }
        Optional<Status> status = fields.word(AnswerColumn.ANSWER, WordLists.ANSWER);
        if (status.isPresent()) {
            if (account.answers.removeIf(answer -> answer.number() == number.get())) {
                fields.warning("answer-twice", AnswerColumn.QUESTION, Arg.text(account.name()));
            }
            account.answers.add(new Answer(
                    fields.origin(),
                    number.get(),
                    status.get(),
                    fields.text(AnswerColumn.EVIDENCE),
                    fields.name(AnswerColumn.ANSWERED_BY)));
        }
    }

    /// Which of the eighteen is meant: by its number, or by its text.
    static Optional<Integer> question(String typed) {
        Matcher question = QUESTION.matcher(typed);
        return question.matches()
                ? Optional.of(Integer.parseInt(question.group(1))).filter(n -> n >= 1 && n <= QUESTIONS)
                : QuestionTexts.number(typed);
    }

    /// The objective's text as its own row has it; an unknown one is a warning and stays as typed.
    private static String objective(AccountDraft account, Fields fields, String typed) {
        if (typed.isEmpty()) {
            return "";
        }
        return switch (account.objectiveNames.find(typed)) {
            case Match.One<String>(String text, NameWay _) -> text;
            case Match.Several<String>(List<String> several) -> several.getFirst();
            case Match.None<String> none -> {
                fields.warning(
                        "unknown-objective",
                        ActionColumn.OBJECTIVE,
                        Arg.text(account.name()),
                        Suggestion.of(none.nearest()));
                yield typed;
            }
        };
    }

    private static List<@Nullable Double> quarters(
            Function<ObjectiveColumn, Optional<Double>> number, List<ObjectiveColumn> columns) {
        return columns.stream()
                .<@Nullable Double>map(column -> number.apply(column).orElse(null))
                .toList();
    }
}
