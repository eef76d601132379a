package dev.kap.intake.join;

import dev.kap.intake.value.ProblemCollector;
import dev.kap.portfolio.Answer;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Review;
import dev.kap.portfolio.column.AnswerColumn;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.ReviewColumn;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Names what was typed word for word three times in one account: a sentence copied downwards is evidence of nothing
/// (domain.md, "How a question is answered").
record TypedAlike(AccountDraft account, ProblemCollector ledger) {

    /// So often may one sentence stand in a column of one account.
    private static final int OFTEN = 2;

    /// A word alone, such as "good", is an answer and not a sentence copied.
    private static final char BETWEEN_WORDS = ' ';

    static void warn(List<AccountDraft> accounts, ProblemCollector ledger) {
        for (AccountDraft account : accounts) {
            TypedAlike typed = new TypedAlike(account, ledger);
            typed.warn(
                    account.contacts, contact -> contact.rating().evidence(), Contact::origin, ContactColumn.EVIDENCE);
            typed.warn(account.answers, Answer::evidence, Answer::origin, AnswerColumn.EVIDENCE);
            typed.warn(account.reviews, Review::outcome, Review::origin, ReviewColumn.OUTCOME);
        }
    }

    private <T> void warn(List<T> rows, Function<T, String> text, Function<T, Origin> origin, Column<?> column) {
        Map<String, List<T>> alike = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> text.apply(row).indexOf(BETWEEN_WORDS) > 0)
                .forEach(row -> alike.computeIfAbsent(Folded.key(text.apply(row)), _ -> new ArrayList<>())
                        .add(row));
        alike.values().stream().filter(same -> same.size() > OFTEN).forEach(same -> {
            T last = same.getLast();
            ledger.add(Problem.of(
                    Severity.WARNING,
                    "typed-alike",
                    origin.apply(last).place(column),
                    text.apply(last),
                    Arg.text(account.name()),
                    Arg.countInWords(same.size())));
        });
    }
}
