package dev.kap.diagnosis;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.insight.Thresholds;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.ObjectiveKind;
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

/// The letter R: whether an objective is one of revenue, profit or units, or tied to a diagnostic that is not good, an
/// opportunity, a trouble or an aim of the customer's. No. 16 itself is no such diagnostic.
final class Relevance {

    /// What a goal of the business measures, as people write it in either language.
    private static final NamedThings BUSINESS_MEASURES = new NamedThings(
            Stream.of("revenue", "sales", "turnover", "umsatz", "profit", "gewinn", "ertrag", "units", "stück"));

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

    /// A goal of the business by itself; else by column Serves where it is filled, else by what the objective names.
    boolean relevant(Objective objective) {
        return business(objective) || (objective.serves().isBlank() ? tied(objective) : served(objective));
    }

    private static boolean business(Objective objective) {
        return objective.kind() == ObjectiveKind.BUSINESS
                || objective.kind() == ObjectiveKind.SALES
                || BUSINESS_MEASURES.anyIn(objective.gauge().measure());
    }

    private boolean served(Objective objective) {
        Set<Integer> named = Serves.numbers(objective);
        boolean openDiagnostic = Questions.ALL.stream()
                .filter(question -> question.number() != SmartRelationshipGoals.NUMBER)
                .anyMatch(question -> named.contains(question.number()) && open(question));
        return openDiagnostic || Serves.parts(objective).anyMatch(part -> opportunity(part) || said(objective, part));
    }

    /// Whether column Serves names anything there is, good or not.
    boolean named(Objective objective) {
        return Serves.numbers(objective).stream().anyMatch(number -> number >= 1 && number <= Questions.ALL.size())
                || Serves.parts(objective).anyMatch(part -> opportunity(part) || said(objective, part));
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

    /// All telling words of the part stand in the account's aims, in those of the objective's contact, or in somebody's
    /// trouble.
    private boolean said(Objective objective, String part) {
        Set<String> words = TypedText.words(part);
        return !words.isEmpty()
                && Stream.of(
                                Stream.of(account.account().profile().remarks().aims()),
                                account.contact(objective.contact()).stream()
                                        .map(c -> c.contact().notes().aims()),
                                account.contacts().stream()
                                        .map(c -> c.contact().notes().painPoints()))
                        .flatMap(texts -> texts)
                        .anyMatch(text -> TypedText.words(text).containsAll(words));
    }

    private boolean tied(Objective objective) {
        return account.contact(objective.contact()).filter(this::toWin).isPresent()
                || business().anyIn(objective.text())
                || business().anyIn(objective.gauge().measure());
    }

    /// In Develop, or unplaced and of high influence.
    private boolean toWin(ContactInsight contact) {
        Thresholds thresholds = Thresholds.of(portfolio.portfolio().settings());
        return contact.quadrant() == Quadrant.DEVELOP
                || (contact.quadrant() == Quadrant.UNPLACED
                        && thresholds.high(contact.influence().value()));
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
