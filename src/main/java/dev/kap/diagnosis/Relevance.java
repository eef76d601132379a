package dev.kap.diagnosis;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The letter R: whether an objective is tied to a diagnostic that is not good, an opportunity, or a customer's aim.
/// No. 16 itself is no such diagnostic.
final class Relevance {

    private final AccountInsight account;
    private final PortfolioInsight portfolio;
    private final Map<Integer, Boolean> open = new HashMap<>();
    private final Set<String> opportunities;
    private @Nullable NamedThings business;

    Relevance(AccountInsight account, PortfolioInsight portfolio) {
        this.account = account;
        this.portfolio = portfolio;
        this.opportunities = account.account().opportunities().stream()
                .map(opportunity -> TypedText.fold(opportunity.name()))
                .collect(Collectors.toSet());
    }

    /// By column Serves where it is filled, else by what the objective itself names.
    boolean relevant(Objective objective) {
        return objective.serves().isBlank() ? tied(objective) : served(objective);
    }

    private boolean served(Objective objective) {
        Set<Integer> named = Serves.numbers(objective);
        boolean openDiagnostic = Questions.ALL.stream()
                .filter(question -> question.number() != SmartRelationshipGoals.NUMBER)
                .anyMatch(question -> named.contains(question.number()) && open(question));
        return openDiagnostic || Serves.parts(objective).anyMatch(part -> opportunity(part) || aim(objective, part));
    }

    /// Whether the answer is not good; many objectives may serve one question.
    private boolean open(Question question) {
        return open.computeIfAbsent(
                question.number(),
                _ -> Diagnostics.answers(List.of(question), account, portfolio).stream()
                        .anyMatch(d -> d.status() != Status.GOOD));
    }

    private boolean opportunity(String part) {
        return !part.isBlank() && opportunities.contains(TypedText.fold(part));
    }

    /// All telling words of the part stand in the account's aims, or in those of the objective's contact.
    private boolean aim(Objective objective, String part) {
        Set<String> words = TypedText.words(part);
        return !words.isEmpty()
                && Stream.concat(
                                Stream.of(account.account().profile().remarks().aims()),
                                account.contact(objective.contact()).stream()
                                        .map(c -> c.contact().notes().aims()))
                        .anyMatch(aims -> TypedText.words(aims).containsAll(words));
    }

    private boolean tied(Objective objective) {
        boolean develop = account.contact(objective.contact())
                .map(ContactInsight::quadrant)
                .filter(Quadrant.DEVELOP::equals)
                .isPresent();
        return develop
                || business().anyIn(objective.text())
                || business().anyIn(objective.gauge().measure());
    }

    /// The open opportunities and their products.
    private NamedThings business() {
        NamedThings known = business;
        if (known == null) {
            known = new NamedThings(account.account().opportunities().stream()
                    .filter(Opportunity::open)
                    .flatMap(opportunity -> Stream.of(opportunity.name(), opportunity.product())));
            business = known;
        }
        return known;
    }
}
