package dev.kap.report.page.review;

import dev.kap.insight.Concentration;
import dev.kap.insight.Exposure;
import dev.kap.insight.Exposure.Dependence;
import dev.kap.insight.Exposure.Loss;
import dev.kap.plan.PortfolioReview.MatrixRow;
import dev.kap.portfolio.Tier;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Where the revenue comes from, what a loss would mean, who needs whom, and what each tier gets.
///
/// @param concentration the figures of the Pareto chart in one line
public record ReviewBusiness(
        String matrixHeadline,
        List<TierRow> tiers,
        List<NeedRow> needs,
        String paretoHeadline,
        String concentration,
        List<LossRow> losses,
        String tailHeadline,
        List<TailRow> tail) {

    /// What a tier gets.
    public record TierRow(String tier, String count, String service) {}

    /// Who needs whom.
    public record NeedRow(
            String account, String ofRevenue, String ofProfit, String ofSpend, String cost, String verdict) {}

    /// What the loss of an account would mean.
    public record LossRow(String account, String revenue, String profit, String months, String then) {}

    /// An account of the tail with its channel.
    public record TailRow(String account, String tier, String channel) {}

    /// The pages of all accounts.
    public static ReviewBusiness of(ReviewFacts facts) {
        Exposure exposure = facts.portfolio().insight().exposure();
        PrintFormat said = facts.said();
        return new ReviewBusiness(
                matrixHeadline(facts),
                tiers(facts),
                exposure.dependences().stream().map(one -> need(one, said)).toList(),
                paretoHeadline(facts),
                concentration(facts),
                exposure.losses().stream().map(one -> loss(one, said)).toList(),
                tailHeadline(exposure.tail(), said),
                exposure.tail().accounts().stream()
                        .map(one -> new TailRow(one.account(), facts.tier(one.tier()), said.text(one.channel())))
                        .toList());
    }

    private static int count(ReviewFacts facts, Tier tier) {
        return (int) facts.review().matrix().stream()
                .filter(row -> row.tier() == tier)
                .count();
    }

    private static String matrixHeadline(ReviewFacts facts) {
        return facts.said()
                .text(
                        "review.headline.matrix",
                        Arg.countInWords(count(facts, Tier.KEY)),
                        Arg.countInWords(count(facts, Tier.GROW)),
                        Arg.countInWords(count(facts, Tier.MAINTAIN)),
                        Arg.countInWords(count(facts, Tier.TAIL)));
    }

    private static List<TierRow> tiers(ReviewFacts facts) {
        List<TierRow> rows = new ArrayList<>();
        Arrays.stream(Tier.values())
                .forEach(tier -> facts.review().matrix().stream()
                        .filter(row -> row.tier() == tier)
                        .findFirst()
                        .flatMap(MatrixRow::service)
                        .ifPresent(service -> rows.add(new TierRow(
                                facts.tier(tier),
                                facts.said().count(count(facts, tier)),
                                facts.said()
                                        .text(
                                                "review.service",
                                                Arg.text(facts.said().figure(service.visitsPerYear())),
                                                Arg.phrase(service.executiveSponsor()),
                                                Arg.phrase(service.responseTime()),
                                                Arg.phrase(service.channel()))))));
        return rows;
    }

    private static NeedRow need(Dependence one, PrintFormat said) {
        Exposure.Need need = one.whoNeedsMore();
        return new NeedRow(
                one.account(),
                said.share(one.revenueShare()),
                said.share(one.profitShare()),
                said.share(one.shareOfSpend()),
                said.figure(one.costOfLosing()),
                need == null
                        ? PrintFormat.UNKNOWN
                        : said.text("review.need." + need.name().toLowerCase(Locale.ROOT)));
    }

    private static String paretoHeadline(ReviewFacts facts) {
        Concentration concentration = facts.portfolio().insight().concentration();
        Integer most = concentration.accountsFor80Percent();
        if (most == null) {
            return facts.said().text("review.headline.no-revenue");
        }
        int ranked = concentration.ranking().size();
        return facts.said()
                .text(
                        ranked == 1 ? "review.headline.pareto.only" : "review.headline.pareto",
                        Arg.countInWords(most),
                        Arg.countInWords(ranked));
    }

    private static String concentration(ReviewFacts facts) {
        PrintFormat said = facts.said();
        Concentration c = facts.portfolio().insight().concentration();
        return c.herfindahl() == null
                ? ""
                : said.text(
                        "review.concentration",
                        Arg.text(said.access(c.herfindahl())),
                        Arg.text(said.score(c.equivalentCustomers())),
                        Arg.text(said.share(c.top20PercentShare())));
    }

    private static LossRow loss(Loss one, PrintFormat said) {
        return new LossRow(
                one.account(),
                said.money(one.revenue()),
                said.money(one.profit()),
                said.index(one.months()),
                one.largestOfRest() == null
                        ? PrintFormat.UNKNOWN
                        : said.text(
                                "review.then",
                                Arg.text(one.largestOfRest()),
                                Arg.text(said.share(one.largestShareOfRest()))));
    }

    private static String tailHeadline(Exposure.Tail tail, PrintFormat said) {
        return said.text(
                "review.headline.tail",
                Arg.countInWords(tail.accounts().size()),
                Arg.text(said.share(tail.revenueShare())),
                Arg.text(said.money(tail.revenuePerAccount())));
    }
}
