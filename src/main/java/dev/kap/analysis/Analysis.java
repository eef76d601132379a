package dev.kap.analysis;

import dev.kap.analysis.account.AccountAnalysis;
import dev.kap.analysis.revenue.Pareto;
import dev.kap.analysis.revenue.Revenues;
import dev.kap.analysis.revenue.YearResults;
import dev.kap.analysis.selection.Matrix;
import dev.kap.analysis.selection.NominationAnalysis;
import dev.kap.analysis.selection.TierSelection;
import dev.kap.analysis.title.JobTitles;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.AccountPosition;
import dev.kap.insight.Concentration;
import dev.kap.insight.NominationInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.insight.Selection;
import dev.kap.insight.Team;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.YearFigures;
import dev.kap.problem.Checked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Portfolio in, insight out: from domain.md, "Scores", to domain.md, "The portfolio".
public final class Analysis {

    private Analysis() {}

    /// The figures of the portfolio and of each account, and the warnings met while working them out.
    public static Checked<PortfolioInsight> of(Portfolio portfolio) {
        YearResults results = YearResults.of(portfolio);
        Revenues revenues = Revenues.of(portfolio, results);
        Concentration concentration = Pareto.of(revenues.listed(portfolio), revenues.won());
        List<String> slugs =
                Slugs.of(portfolio.accounts().stream().map(Account::name).toList());
        Team team = Team.of(portfolio.team(), member -> JobTitles.level(member.level(), member.jobTitle()));
        List<AccountInsight> accounts = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            Account account = portfolio.accounts().get(i);
            AccountPosition standing = standing(account, results, revenues.of(account), concentration);
            accounts.add(AccountAnalysis.of(account, slugs.get(i), standing, portfolio, team));
        }
        NominationInsight nominations = NominationAnalysis.of(portfolio);
        Selection selection = TierSelection.of(accounts, portfolio, nominations);
        List<AccountInsight> chosen =
                accounts.stream().map(account -> chosen(account, selection)).toList();
        return new Checked<>(
                new PortfolioInsight(
                        portfolio,
                        team,
                        concentration,
                        nominations,
                        selection,
                        Exposures.of(portfolio, concentration, chosen),
                        chosen),
                DataQuality.of(chosen, results));
    }

    /// What the insight would be were the rows of one account others: that account is worked out anew, with its tier
    /// and those of the others. Nominations, firmness of the tiers and exposure stay as they are.
    public static PortfolioInsight were(PortfolioInsight today, Account changed) {
        Portfolio portfolio = today.portfolio().with(changed);
        YearResults results = YearResults.of(portfolio);
        Revenues revenues = Revenues.of(portfolio, results);
        Concentration concentration = Pareto.of(revenues.listed(portfolio), revenues.won());
        List<AccountInsight> accounts = new ArrayList<>();
        for (AccountInsight before : today.accounts()) {
            Account account = before.name().equals(changed.name()) ? changed : before.account();
            AccountPosition standing = standing(account, results, revenues.of(account), concentration);
            accounts.add(
                    account.name().equals(changed.name())
                            ? AccountAnalysis.of(account, before.slug(), standing, portfolio, today.team())
                            : before.with(standing));
        }
        Matrix matrix = TierSelection.matrix(accounts, portfolio);
        return new PortfolioInsight(
                portfolio,
                today.team(),
                concentration,
                today.nominations(),
                today.selection(),
                today.exposure(),
                accounts.stream()
                        .map(account -> account.with(account.standing()
                                .with(matrix.scores().get(account.name()), matrix.tier(account.name()))))
                        .toList());
    }

    /// The account as it would be were its people and work others, and nothing that moves its revenue: its standing and
    /// its tier stay as they are.
    public static AccountInsight peopleWere(PortfolioInsight today, AccountInsight before, Account changed) {
        return AccountAnalysis.of(changed, before.slug(), before.standing(), today.portfolio(), today.team());
    }

    private static AccountInsight chosen(AccountInsight account, Selection selection) {
        return selection
                .candidate(account.name())
                .map(candidate -> account.with(account.standing().with(candidate.score(), candidate.tier())))
                .orElse(account);
    }

    private static AccountPosition standing(
            Account account, YearResults results, @Nullable Double revenue, Concentration concentration) {
        YearFigures figures = results.figures(account);
        return new AccountPosition(
                figures,
                results.history(account),
                revenue,
                Pareto.share(revenue, concentration),
                shareOfSpend(figures.revenue(), account.profile().business().categorySpend()),
                null,
                null);
    }

    private static @Nullable Double shareOfSpend(Measure revenue, @Nullable Double spend) {
        Double actual = revenue.actual();
        return actual == null || spend == null || spend <= 0 ? null : Double.valueOf(actual / spend);
    }
}
