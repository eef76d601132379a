package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.AnswerLimits;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.ObjectiveKind;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What a question looks at: one account within its portfolio.
record DiagnosisContext(AccountInsight account, PortfolioInsight insight, AccountPeople people) {

    Portfolio portfolio() {
        return insight.portfolio();
    }

    LocalDate asOf() {
        return portfolio().asOf();
    }

    /// The contacts present, in the order of the input.
    List<ContactInsight> contacts() {
        return account.contacts();
    }

    List<Objective> objectives() {
        return account.account().objectives();
    }

    List<Objective> relationshipObjectives() {
        return objectives().stream()
                .filter(o -> o.kind() == ObjectiveKind.RELATIONSHIP)
                .toList();
    }

    /// The actions that are neither cancelled nor refused.
    Stream<Action> actions() {
        return account.account().actions().stream().filter(a -> a.status() != ActionStatus.CANCELLED && !a.refused());
    }

    /// Those of them behind an objective.
    Stream<Action> actionsFor(Objective objective) {
        return actions().filter(a -> TypedText.same(a.objective(), objective.text()));
    }

    /// The limits of that question of the eighteen.
    AnswerLimits limits(int number) {
        return AnswerLimits.of(number, portfolio().settings());
    }

    /// Whom to ask a favour of.
    Optional<ContactInsight> friend() {
        return account.friend(portfolio().settings());
    }

    /// The row of the account itself.
    Origin row() {
        return account.account().profile().origin();
    }

    static List<Origin> rows(List<ContactInsight> contacts) {
        return contacts.stream().map(c -> c.contact().origin()).toList();
    }

    /// The rows of the links of these contacts.
    static List<Origin> linkRows(List<ContactInsight> contacts) {
        return contacts.stream()
                .flatMap(c -> c.links().stream())
                .map(link -> link.link().origin())
                .filter(Objects::nonNull)
                .toList();
    }
}
