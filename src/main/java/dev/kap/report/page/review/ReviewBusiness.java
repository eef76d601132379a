package dev.kap.report.page.review;

import dev.kap.insight.Concentration;
import dev.kap.insight.Exposure;
import dev.kap.insight.Exposure.Loss;
import dev.kap.plan.PortfolioReview.MatrixRow;
import dev.kap.portfolio.Tier;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the revenue comes from, what a loss would mean, and what each tier gets.
///
/// @param concentration the figures of the Pareto chart in one line
/// @param basis what all shares are taken from
/// @param lossNote which probability is taken where none is typed
public record ReviewBusiness(
        String matrixHeadline,
        List<TierRow> tiers,
        String paretoHeadline,
        String concentration,
        String basis,
        List<LossRow> losses,
        String lossNote) {

    /// What a tier gets.
    public record TierRow(String tier, String count, String service) {}

    /// What the loss of an account would mean.
    public record LossRow(String account, String revenue, String profit, String months, String then) {}

    /// The pages of all accounts.
    public static ReviewBusiness of(ReviewFacts facts) {
        Exposure exposure = facts.portfolio().insight().exposure();
        PrintFormat said = facts.said();
        return new ReviewBusiness(
                matrixHeadline(facts),
                tiers(facts),
                paretoHeadline(facts),
                concentration(facts),
                facts.basis(),
                exposure.losses().stream().map(one -> loss(one, said)).toList(),
                lossNote(exposure, said));
    }

    private static String lossNote(Exposure exposure, PrintFormat said) {
        return exposure.losses().stream()
                .filter(loss -> loss.assumed() > 0)
                .findFirst()
                .map(loss -> said.text(
                        loss.fromDecided() ? "review.loss-assumed" : "review.loss-assumed.usual",
                        Arg.count(loss.assumed()),
                        Arg.share(loss.probability())))
                .orElse("");
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
        if (c.herfindahl() == null) {
            return "";
        }
        return said.text(
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
                one.months() == null ? said.text("review.months.unknown") : said.index(one.months()),
                one.largestOfRest() == null
                        ? PrintFormat.UNKNOWN
                        : said.text(
                                "review.then",
                                Arg.text(one.largestOfRest()),
                                Arg.text(said.share(one.largestShareOfRest()))));
    }
}
