package dev.kap.diagnosis;

import dev.kap.analysis.AccountInsight;
import dev.kap.analysis.ContactInsight;
import dev.kap.analysis.PortfolioInsight;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Status;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The letter R: whether an objective is tied to a diagnostic that is not good, an opportunity, or a customer's aim.
/// No. 16 itself is no such diagnostic.
record Relevance(AccountInsight account, PortfolioInsight portfolio) {

    /// By column Serves where it is filled, else by what the objective itself names.
    boolean relevant(Objective objective) {
        return objective.serves().isBlank() ? tied(objective) : served(objective);
    }

    private boolean served(Objective objective) {
        List<Question> named = Questions.ALL.stream()
                .filter(question -> question.number() != SmartRelationshipGoals.NUMBER)
                .filter(question -> Serves.numbers(objective).contains(question.number()))
                .toList();
        boolean openDiagnostic =
                Diagnostics.answers(named, account, portfolio).stream().anyMatch(d -> d.status() != Status.GOOD);
        return openDiagnostic || Serves.parts(objective).anyMatch(part -> opportunity(part) || aim(objective, part));
    }

    private boolean opportunity(String part) {
        return account.account().opportunities().stream().anyMatch(o -> Text.same(o.name(), part));
    }

    /// All telling words of the part stand in the account's aims, or in those of the objective's contact.
    private boolean aim(Objective objective, String part) {
        Set<String> words = Text.words(part);
        return !words.isEmpty()
                && Stream.concat(
                                Stream.of(account.account().profile().aims()),
                                account.contact(objective.contact()).stream()
                                        .map(c -> c.contact().aims()))
                        .anyMatch(aims -> Text.words(aims).containsAll(words));
    }

    private boolean tied(Objective objective) {
        boolean develop = account.contact(objective.contact())
                .map(ContactInsight::quadrant)
                .filter(Quadrant.DEVELOP::equals)
                .isPresent();
        return develop
                || account.account().opportunities().stream()
                        .filter(Opportunity::open)
                        .anyMatch(o -> names(objective, o.name()) || names(objective, o.product()));
    }

    private static boolean names(Objective objective, String name) {
        return Text.names(objective.text(), name) || Text.names(objective.measure(), name);
    }
}
