package dev.kap.report.page.review;

import dev.kap.insight.AccountInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.PortfolioReview;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Tier;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What all pages of the portfolio review draw on.
public record ReviewFacts(PortfolioPlan portfolio, PrintFormat said) {

    /// The facts of all accounts, in the plan's language.
    public static ReviewFacts of(PortfolioPlan portfolio, Wording wording) {
        return new ReviewFacts(portfolio, new PrintFormat(wording));
    }

    PortfolioReview review() {
        return portfolio.review();
    }

    Portfolio input() {
        return portfolio.insight().portfolio();
    }

    /// The accounts, most revenue first, those without revenue last, then by name.
    List<AccountPlan> byRevenue() {
        return portfolio.accounts().stream()
                .sorted(Comparator.comparingDouble((AccountPlan plan) -> -revenue(plan.insight()))
                        .thenComparing(AccountPlan::name))
                .toList();
    }

    private static double revenue(AccountInsight insight) {
        return Objects.requireNonNullElse(insight.standing().revenue(), Double.NEGATIVE_INFINITY);
    }

    /// What all shares are taken from, in sentences.
    String basis() {
        return portfolio.insight().concentration().basis().stream()
                .map(said::text)
                .collect(Collectors.joining(" "));
    }

    String tier(@Nullable Tier tier) {
        return tier == null ? PrintFormat.UNKNOWN : said.word("tier", tier);
    }
}
