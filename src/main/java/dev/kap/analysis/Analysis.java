package dev.kap.analysis;

import dev.kap.analysis.account.AccountAnalysis;
import dev.kap.analysis.revenue.ResultsSheet;
import dev.kap.analysis.revenue.Weighed;
import dev.kap.analysis.selection.NominationAnalysis;
import dev.kap.analysis.selection.TierSelection;
import dev.kap.analysis.title.JobTitles;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.AccountPosition.TierChoice;
import dev.kap.insight.BusinessFigures;
import dev.kap.insight.Exposure;
import dev.kap.insight.NominationInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.insight.Selection;
import dev.kap.insight.Team;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Portfolio;
import dev.kap.problem.Checked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Portfolio in, insight out: from domain.md, "Scores", to domain.md, "The portfolio".
public final class Analysis {

    private Analysis() {}

    /// The figures of the portfolio and of each account, and the warnings met while working them out.
    public static Checked<PortfolioInsight> of(Portfolio portfolio) {
        ResultsSheet results = ResultsSheet.of(portfolio);
        Map<String, BusinessFigures> figures = new HashMap<>();
        portfolio.accounts().forEach(account -> figures.put(account.name(), results.figures(account)));
        Weighed weighed =
                Weighed.of(portfolio, account -> figures.getOrDefault(account.name(), BusinessFigures.UNKNOWN));
        List<String> slugs =
                Slugs.of(portfolio.accounts().stream().map(Account::name).toList());
        Team team = Team.of(portfolio.team(), member -> JobTitles.level(member.level(), member.jobTitle()));
        List<AccountInsight> accounts = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            Account account = portfolio.accounts().get(i);
            accounts.add(AccountAnalysis.of(account, slugs.get(i), weighed.position(account), portfolio, team));
        }
        NominationInsight nominations = NominationAnalysis.of(portfolio);
        Selection selection = TierSelection.of(accounts, portfolio, nominations, weighed.revenues());
        List<AccountInsight> chosen =
                accounts.stream().map(account -> chosen(account, selection)).toList();
        Exposure exposure = Exposures.of(portfolio, weighed.groups(), weighed.concentration(), chosen);
        List<AccountInsight> done = chosen.stream()
                .map(account -> account.with(account.standing()
                        .with(exposure.dependence(account.name()).orElse(null))))
                .toList();
        return new Checked<>(
                new PortfolioInsight(portfolio, team, weighed.concentration(), nominations, selection, exposure, done),
                DataQuality.of(done, results, portfolio, team));
    }

    /// What the insight would be were the rows of one account others: that account is worked out anew, with its tier
    /// and those of the others. Nominations, firmness of the tiers and exposure stay as they are.
    public static PortfolioInsight were(PortfolioInsight today, Account changed) {
        Portfolio portfolio = today.portfolio().with(changed);
        Map<String, BusinessFigures> figures = new HashMap<>();
        today.accounts()
                .forEach(account ->
                        figures.put(account.name(), account.standing().business()));
        figures.put(changed.name(), ResultsSheet.of(portfolio).figures(changed));
        Weighed weighed =
                Weighed.of(portfolio, account -> figures.getOrDefault(account.name(), BusinessFigures.UNKNOWN));
        List<AccountInsight> accounts = new ArrayList<>();
        for (AccountInsight before : today.accounts()) {
            accounts.add(
                    before.name().equals(changed.name())
                            ? AccountAnalysis.of(
                                    changed, before.slug(), weighed.position(changed), portfolio, today.team())
                            : before.with(weighed.position(before.account())));
        }
        Map<String, TierChoice> choices =
                TierSelection.choices(accounts, portfolio, today.nominations(), weighed.revenues());
        return new PortfolioInsight(
                portfolio,
                today.team(),
                weighed.concentration(),
                today.nominations(),
                today.selection(),
                today.exposure(),
                accounts.stream()
                        .map(account -> account.with(account.standing()
                                .with(choices.getOrDefault(account.name(), TierChoice.NONE))
                                .with(today.exposure()
                                        .dependence(account.name())
                                        .orElse(null))))
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
                .map(candidate -> account.with(account.standing().with(candidate.choice())))
                .orElse(account);
    }
}
