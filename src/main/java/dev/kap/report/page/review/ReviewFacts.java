package dev.kap.report.page.review;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.Departure;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.PortfolioReview;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Tier;
import dev.kap.report.data.SharedSheets;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.FirmNames;
import dev.kap.wording.ShortNames;
import dev.kap.wording.Wording;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What all pages of the portfolio review draw on.
///
/// @param firms the accounts' names without legal forms
/// @param leaving the names of all who leave or could leave, ours and theirs
public record ReviewFacts(PortfolioPlan portfolio, PrintFormat said, FirmNames firms, Set<String> leaving) {

    /// So little that an account without revenue stands below all others.
    private static final double NOTHING_KNOWN = -1e15;

    /// The facts of all accounts, in the plan's language.
    public static ReviewFacts of(PortfolioPlan portfolio, Wording wording) {
        List<AccountInsight> accounts = portfolio.insight().accounts();
        return new ReviewFacts(
                portfolio,
                new PrintFormat(wording),
                FirmNames.of(accounts.stream().map(AccountInsight::name).toList()),
                accounts.stream()
                        .flatMap(account -> account.dependence().departures().stream())
                        .map(Departure::person)
                        .collect(Collectors.toSet()));
    }

    PortfolioReview review() {
        return portfolio.review();
    }

    Portfolio input() {
        return portfolio.insight().portfolio();
    }

    /// The accounts, most revenue first, those without revenue last, then by name.
    public List<AccountPlan> byRevenue() {
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

    /// The name of a sheet of results.xlsx, as in "sheet Decisions": where the rest of a list is.
    String sheet(String table) {
        return said.wording()
                .say(SharedSheets.of(table)
                        .map(shared -> "results.shared." + shared)
                        .orElse("results.sheet." + table));
    }

    /// The line under a list of which so many rows have no room; empty where all are there.
    String rest(int more, String table) {
        return more <= 0 ? "" : said.text("review.rest", Arg.count(more), Arg.text(sheet(table)));
    }

    /// The short forms of our people's names.
    String colleague(String name) {
        return portfolio.insight().team().shortNames().of(name);
    }

    /// The surname of somebody of ours or theirs; any other text as it stands.
    String person(String text) {
        return leaving.contains(text) ? ShortNames.of(List.of(text)).of(text) : text;
    }

    /// The accounts of one group stand together, where the largest group stands first: the parent, then its children
    /// by revenue.
    List<AccountPlan> byGroup() {
        Map<String, Double> sums = new HashMap<>();
        byRevenue()
                .forEach(plan -> sums.merge(
                        group(plan),
                        Objects.requireNonNullElse(plan.insight().standing().revenue(), NOTHING_KNOWN),
                        Double::sum));
        return byRevenue().stream()
                .sorted(Comparator.comparingDouble((AccountPlan plan) -> -sums.getOrDefault(group(plan), 0.0))
                        .thenComparing(ReviewFacts::group)
                        .thenComparing(plan -> !plan.name().equals(group(plan))))
                .toList();
    }

    /// The name of the account's group, its own where it stands alone.
    static String group(AccountPlan plan) {
        String group = plan.insight().standing().shares().group();
        return group.isEmpty() ? plan.name() : group;
    }

    String tier(@Nullable Tier tier) {
        return tier == null ? PrintFormat.UNKNOWN : said.word("tier", tier);
    }
}
