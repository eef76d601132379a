package dev.kap.run;

import dev.kap.explanation.Explanation;
import dev.kap.explanation.Explanations;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.run.Explained.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the figures somebody asks about.
final class Explaining {

    private Explaining() {}

    static Explained of(CheckedPlan judged, Asked asked) {
        if (asked.account().isEmpty()) {
            return found(judged, Explanations.portfolio(judged.plan()));
        }
        List<AccountPlan> chosen = judged.chosen(List.of(asked.account().get()));
        if (chosen.isEmpty()) {
            return nothing(
                    judged,
                    Answer.NO_SUCH_ACCOUNT,
                    judged.plan().accounts().stream().map(AccountPlan::name));
        }
        AccountPlan plan = chosen.getFirst();
        if (asked.contact().isEmpty()) {
            return found(
                    judged,
                    asked.diagnostic().isPresent()
                            ? diagnostic(judged, plan, asked)
                            : Explanations.account(judged.plan(), plan));
        }
        Optional<ContactInsight> contact = plan.insight().contacts().stream()
                .filter(one -> one.name().equalsIgnoreCase(asked.contact().get()))
                .findFirst();
        return contact.map(one -> found(
                        judged,
                        Stream.concat(
                                        Explanations.contact(judged.plan(), plan, one).stream(),
                                        diagnostic(judged, plan, asked).stream())
                                .toList()))
                .orElseGet(() -> nothing(
                        judged,
                        Answer.NO_SUCH_CONTACT,
                        plan.insight().contacts().stream().map(ContactInsight::name)));
    }

    private static List<Explanation> diagnostic(CheckedPlan judged, AccountPlan plan, Asked asked) {
        return asked.diagnostic().stream()
                .mapToObj(number -> Explanations.diagnostic(judged.plan(), plan, number))
                .toList();
    }

    private static Explained found(CheckedPlan judged, List<Explanation> explanations) {
        return new Explained(Answer.FOUND, explanations, judged.problems(), List.of(), judged.wording());
    }

    private static Explained nothing(CheckedPlan judged, Answer answer, Stream<String> names) {
        return new Explained(answer, List.of(), judged.problems(), names.toList(), judged.wording());
    }
}
