package dev.kap.report.page.review;

import dev.kap.insight.Exposure;
import dev.kap.insight.Exposure.Kept;
import dev.kap.insight.Exposure.Served;
import dev.kap.insight.Exposure.TierLine;
import dev.kap.plan.AccountPlan;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.Tier;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Our time against the tiers: what was promised and kept, and what becomes of the tail.
///
/// @param tiers the accounts by tier, each tier with a line of its own
/// @param tail its accounts with their channel, the hours spent and allowed, and what to do
public record ReviewService(
        String headline, List<TierBlock> tiers, String tailHeading, List<TailRow> tail, String caption) {

    /// One tier.
    ///
    /// @param line how many accounts, their revenue, what each is promised
    public record TierBlock(String line, List<KeptRow> rows) {}

    /// What an account was promised and got.
    public record KeptRow(
            String account, String promised, String noted, Sign visits, String sponsor, Sign sponsorKept) {}

    /// An account of the tail.
    ///
    /// @param over whether more hours are spent than the tier allows
    public record TailRow(String account, String channel, String hours, String allowed, boolean over, String what) {}

    /// The page of all accounts.
    public static ReviewService of(ReviewFacts facts) {
        Exposure exposure = facts.portfolio().insight().exposure();
        return new ReviewService(
                headline(exposure, facts.said()),
                Arrays.stream(Tier.values())
                        .map(tier -> block(tier, exposure, facts))
                        .filter(block -> !block.rows().isEmpty())
                        .toList(),
                tailHeading(exposure.tail(), facts.said()),
                exposure.tail().accounts().stream()
                        .map(one -> tail(one, exposure.tail(), facts))
                        .toList(),
                facts.said()
                        .text(
                                "review.tail-sum",
                                Arg.text(facts.said()
                                        .index(exposure.tail().line().hours())),
                                Arg.text(facts.said()
                                        .index(exposure.tail().line().allowed()))));
    }

    private static String headline(Exposure exposure, PrintFormat said) {
        if (exposure.kept().isEmpty()) {
            return said.text("review.headline.no-tiers");
        }
        long visits = exposure.kept().stream().filter(one -> !one.visitsKept()).count();
        long sponsors =
                exposure.kept().stream().filter(one -> !one.sponsorKept()).count();
        if (visits == 0 && sponsors == 0) {
            return said.text("review.headline.kept");
        }
        return said.text(
                "review.headline.not-kept",
                Arg.countInWords(visits),
                Arg.phrase(Sentence.of(
                        "report.review.headline.sponsors" + (sponsors == 0 ? ".none" : ""),
                        Arg.countInWords(sponsors))));
    }

    private static TierBlock block(Tier tier, Exposure exposure, ReviewFacts facts) {
        List<KeptRow> rows = exposure.kept().stream()
                .filter(one -> one.tier() == tier)
                .map(one -> kept(one, facts))
                .toList();
        return new TierBlock(line(tier, rows.size(), exposure, facts), rows);
    }

    /// "Grow: 4 accounts, 23 % of the revenue, 1.51 m each; 120 of 168 hours a quarter".
    private static String line(Tier tier, int count, Exposure exposure, ReviewFacts facts) {
        PrintFormat said = facts.said();
        return Stream.concat(
                        exposure.others().stream(), Stream.of(exposure.tail().line()))
                .filter(line -> line.tier() == tier && line.count() > 0)
                .findFirst()
                .map((TierLine line) -> said.text(
                        "review.tier-block",
                        Arg.text(facts.tier(tier)),
                        Arg.text(said.text("review.accounts-count", Arg.count(line.count()))),
                        Arg.text(said.share(line.revenueShare())),
                        Arg.text(said.money(line.revenuePerAccount())),
                        Arg.text(said.index(line.hours())),
                        Arg.text(said.index(line.allowed()))))
                .orElseGet(() -> key(tier, count, facts));
    }

    private static String key(Tier tier, int count, ReviewFacts facts) {
        List<Double> revenues = facts.portfolio().accounts().stream()
                .map(AccountPlan::insight)
                .filter(account -> account.standing().tier() == tier)
                .map(account -> account.standing().revenueShare())
                .filter(Objects::nonNull)
                .toList();
        return facts.said()
                .text(
                        "review.tier-block.key",
                        Arg.text(facts.tier(tier)),
                        Arg.text(facts.said().text("review.accounts-count", Arg.count(count))),
                        Arg.share(revenues.stream()
                                .mapToDouble(Double::doubleValue)
                                .sum()));
    }

    private static KeptRow kept(Kept one, ReviewFacts facts) {
        PrintFormat said = facts.said();
        return new KeptRow(
                facts.firms().of(one.account()),
                said.figure(one.promised()),
                said.count(one.visits()),
                sign(one.visitsKept(), said),
                one.sponsor().isEmpty()
                        ? said.text(one.sponsorPromised() ? "review.no-sponsor" : "review.none-promised")
                        : one.sponsor(),
                one.sponsorPromised() ? sign(one.sponsorKept(), said) : Sign.NONE);
    }

    private static Sign sign(boolean kept, PrintFormat said) {
        return kept
                ? Sign.of(Status.GOOD, said.text("review.kept"))
                : Sign.of(Status.GAP, said.text("review.not-kept"));
    }

    private static String tailHeading(Exposure.Tail tail, PrintFormat said) {
        if (tail.accounts().isEmpty()) {
            return said.text("review.headline.tail.none");
        }
        return said.text(
                "review.headline.tail",
                Arg.countInWords(tail.accounts().size()),
                Arg.text(said.share(tail.line().revenueShare())),
                Arg.text(said.money(tail.line().revenuePerAccount())));
    }

    private static TailRow tail(Served one, Exposure.Tail tail, ReviewFacts facts) {
        PrintFormat said = facts.said();
        String what = tail.moveUp().contains(one.account())
                ? "up"
                : tail.handOver().contains(one.account()) ? "over" : "stay";
        return new TailRow(
                facts.firms().of(one.account()),
                said.text(one.channel()),
                said.index(one.hours()),
                said.figure(one.allowed()),
                one.hours() > one.allowed(),
                said.text("review.tail." + what));
    }
}
