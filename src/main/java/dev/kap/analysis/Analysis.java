package dev.kap.analysis;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.YearFigures;
import dev.kap.problem.Checked;
import dev.kap.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Portfolio in, insight out: everything of domain.md sections 2 to 5.
public final class Analysis {

    private Analysis() {}

    /// The figures of the portfolio and of each account, and the warnings met while working them out.
    public static Checked<PortfolioInsight> of(Portfolio portfolio) {
        YearResults results = YearResults.of(portfolio);
        Revenues revenues = Revenues.of(portfolio, results);
        Concentration concentration = Pareto.of(revenues.listed(portfolio), revenues.won());
        List<String> slugs =
                Slugs.of(portfolio.accounts().stream().map(Account::name).toList());
        List<AccountInsight> accounts = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            Account account = portfolio.accounts().get(i);
            Standing standing = standing(account, results, revenues.of(account), concentration);
            accounts.add(AccountAnalysis.of(account, slugs.get(i), standing, portfolio));
        }
        List<Problem> problems = DataQuality.of(accounts, results);
        return new Checked<>(
                new PortfolioInsight(portfolio, concentration, Nominated.of(portfolio), accounts), problems);
    }

    private static Standing standing(
            Account account, YearResults results, @Nullable Double revenue, Concentration concentration) {
        YearFigures figures = results.figures(account);
        return new Standing(
                figures,
                results.history(account),
                revenue,
                Pareto.share(revenue, concentration),
                shareOfSpend(figures.revenue(), account.profile().categorySpend()),
                null,
                null);
    }

    private static @Nullable Double shareOfSpend(Measure revenue, @Nullable Double spend) {
        Double actual = revenue.actual();
        return actual == null || spend == null || spend <= 0 ? null : Double.valueOf(actual / spend);
    }
}
