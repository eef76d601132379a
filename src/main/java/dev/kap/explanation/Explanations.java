package dev.kap.explanation;

import dev.kap.insight.ContactInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import java.util.List;
import java.util.stream.Stream;

/// How the figures of one plan came about.
public final class Explanations {

    private Explanations() {}

    /// Every figure of that contact.
    public static List<Explanation> contact(PortfolioPlan portfolio, AccountPlan plan, ContactInsight contact) {
        Subject subject = new Subject(portfolio, plan);
        return Stream.of(
                        new ScoresExplained(subject, contact).all(),
                        new WayExplained(subject, contact).all(),
                        new AimExplained(subject, contact).all())
                .flatMap(List::stream)
                .toList();
    }

    /// Every figure of that account as a whole, its eighteen answers apart.
    public static List<Explanation> account(PortfolioPlan portfolio, AccountPlan plan) {
        Subject subject = new Subject(portfolio, plan);
        return Stream.of(
                        new StandingExplained(subject).all(),
                        new CapitalExplained(subject).all(),
                        new MapExplained(subject).all(),
                        new TurnoverExplained(subject).all(),
                        new WorkExplained(subject).all())
                .flatMap(List::stream)
                .toList();
    }

    /// The figures of all accounts together.
    public static List<Explanation> portfolio(PortfolioPlan portfolio) {
        return new PortfolioExplained(portfolio.insight()).all();
    }

    /// The answer to that question.
    ///
    /// @param number 1-18
    public static Explanation diagnostic(PortfolioPlan portfolio, AccountPlan plan, int number) {
        return AnswerExplained.of(new Subject(portfolio, plan), number);
    }
}
