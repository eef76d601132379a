package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Smart;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.WhiteSpace;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Holds the objectives of one account against the five letters of SMART (domain.md, "SMART").
public final class SmartCheck {

    private final AccountInsight account;
    private final Portfolio portfolio;
    private final Relevance relevance;
    private @Nullable NamedThings specifics;

    private SmartCheck(AccountInsight account, Portfolio portfolio, Relevance relevance) {
        this.account = account;
        this.portfolio = portfolio;
        this.relevance = relevance;
    }

    /// The check for that account; the answers to all questions but no. 16 stand behind the letter R.
    public static SmartCheck of(AccountInsight account, PortfolioInsight portfolio) {
        return new SmartCheck(account, portfolio.portfolio(), new Relevance(account, portfolio));
    }

    /// Which letters that objective meets.
    public Smart check(Objective objective) {
        Optional<Sentence> specific = specific(objective) ? Optional.empty() : failure("s");
        Optional<Sentence> measurable = measurable(objective);
        Optional<Sentence> achievable = Achievability.failure(objective, portfolio.settings());
        Optional<Sentence> relevant = relevance.relevant(objective) ? Optional.empty() : failure("r");
        Optional<Sentence> timeBound = timeBound(objective);
        return new Smart(
                specific.isEmpty(),
                measurable.isEmpty(),
                achieved(objective, achievable),
                relevant.isEmpty(),
                timeBound.isEmpty(),
                Stream.of(specific, measurable, achievable, relevant, timeBound)
                        .flatMap(Optional::stream)
                        .toList());
    }

    static Optional<Sentence> failure(String letter, Arg... args) {
        return Optional.of(Sentence.of("diagnosis.smart." + letter, args));
    }

    private static @Nullable Boolean achieved(Objective objective, Optional<Sentence> failure) {
        return Achievability.measured(objective) ? (Boolean) failure.isEmpty() : null;
    }

    /// Names a contact, product or measure, in its column or in its text.
    private boolean specific(Objective objective) {
        return !objective.contact().isEmpty()
                || !objective.gauge().measure().isEmpty()
                || specifics().anyIn(objective.text());
    }

    private NamedThings specifics() {
        NamedThings known = specifics;
        if (known == null) {
            known = new NamedThings(Stream.of(
                            account.account().contacts().stream().map(c -> c.name()),
                            account.account().opportunities().stream().map(Opportunity::product),
                            account.account().whiteSpaces().stream()
                                    .flatMap(row -> row.products().stream())
                                    .map(WhiteSpace.Cell::product))
                    .flatMap(names -> names));
            specifics = known;
        }
        return known;
    }

    private static Optional<Sentence> measurable(Objective objective) {
        if (objective.gauge().baseline() == null) {
            return failure(objective.gauge().target() == null ? "m.both" : "m.baseline");
        }
        return objective.gauge().target() == null ? failure("m.target") : Optional.empty();
    }

    private Optional<Sentence> timeBound(Objective objective) {
        if (objective.due() == null) {
            return failure("t.none");
        }
        LocalDate due = Objects.requireNonNull(objective.due());
        boolean inside = !due.isBefore(portfolio.planYearStart()) && !due.isAfter(portfolio.planYearEnd());
        return inside ? Optional.empty() : failure("t.outside", Arg.day(due));
    }
}
