package dev.kap.report.page;

import dev.kap.analysis.Concentration;
import dev.kap.analysis.Standing;
import dev.kap.analysis.TeamInsight;
import dev.kap.planning.AccountPlan;
import dev.kap.planning.PortfolioReview.ReviewDue;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Review;
import dev.kap.portfolio.Tier;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import dev.kap.wording.ShortNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// All accounts in one table, and what the meeting has to decide.
///
/// @param decisions the questions to decide, the most pressing first
public record ReviewGlance(
        String headline, List<KeyFigure> keyFigures, List<AccountRow> rows, List<ReviewDecisions> decisions) {

    /// One account on one line.
    ///
    /// @param share of the largest revenue, 0-1, for the bar; -1 without revenue
    /// @param carriedBy who of us carries most of the capital; empty where nobody has a link
    /// @param carried that share of the capital
    /// @param alone whether one person, of either side, carries half of it or more
    /// @param due whether a review is due that has no date
    public record AccountRow(
            String account,
            String tier,
            String revenue,
            double share,
            String growth,
            String ofSpend,
            String index,
            String covered,
            String develop,
            String nurture,
            String support,
            String watch,
            String carriedBy,
            String carried,
            boolean alone,
            String nextReview,
            boolean due) {}

    /// The page of all accounts.
    public static ReviewGlance of(ReviewFacts facts) {
        List<AccountPlan> plans = facts.byRevenue();
        double largest = plans.stream()
                .mapToDouble(plan ->
                        Objects.requireNonNullElse(plan.insight().standing().revenue(), 0.0))
                .max()
                .orElse(0);
        ShortNames names = ShortNames.of(plans.stream()
                .flatMap(plan -> plan.insight().team().stream())
                .map(member -> member.member().name())
                .collect(Collectors.toSet()));
        return new ReviewGlance(
                headline(facts),
                keyFigures(facts),
                plans.stream().map(plan -> row(plan, largest, names, facts)).toList(),
                ReviewDecisions.of(facts));
    }

    private static long singleThreaded(ReviewFacts facts) {
        return facts.portfolio().accounts().stream()
                .filter(plan -> Objects.equals(plan.insight().singleThreaded(), true))
                .count();
    }

    private static String headline(ReviewFacts facts) {
        Said said = facts.said();
        long threads = singleThreaded(facts);
        long undated = facts.review().reviewsDue().stream()
                .filter(due -> due.next() == null)
                .count();
        return said.text(
                "review.headline.glance",
                Arg.count(facts.portfolio().accounts().size()),
                Arg.phrase(Sentence.of("report.review.threads", Arg.count(threads))),
                Arg.phrase(Sentence.of("report.review.undated", Arg.count(undated))));
    }

    private static List<KeyFigure> keyFigures(ReviewFacts facts) {
        Said said = facts.said();
        Concentration concentration = facts.portfolio().insight().concentration();
        long key = facts.review().matrix().stream()
                .filter(row -> row.tier() == Tier.KEY)
                .count();
        List<KeyFigure> all = new ArrayList<>();
        all.add(new KeyFigure(
                said.count(facts.portfolio().accounts().size()),
                said.text("review.accounts"),
                said.text("review.of-them-key", Arg.count(key))));
        all.add(new KeyFigure(said.money(concentration.revenue()), said.text("label.revenue"), ""));
        all.add(new KeyFigure(said.share(concentration.top3Share()), said.text("review.top3"), ""));
        all.add(new KeyFigure(
                said.count(singleThreaded(facts)), said.text("review.single"), said.text("review.single.note")));
        all.add(new KeyFigure(
                said.count(facts.review().developList().size()),
                said.text("review.develop"),
                said.text("review.develop.note")));
        return all;
    }

    private static AccountRow row(AccountPlan plan, double largest, ShortNames names, ReviewFacts facts) {
        Said said = facts.said();
        Standing standing = plan.insight().standing();
        Double revenue = standing.revenue();
        Optional<TeamInsight> first = plan.insight().team().stream()
                .filter(member -> member.capitalShare() != null)
                .findFirst();
        return new AccountRow(
                plan.name(),
                facts.tier(standing.tier()),
                said.money(revenue),
                revenue == null || largest <= 0 ? -1 : Math.clamp(revenue / largest, 0, 1),
                said.change(standing.figures().revenue().growth()),
                said.share(standing.shareOfSpend()),
                said.index(plan.diagnosis().strategicIndex()),
                said.share(plan.insight().coveredInfluence()),
                count(plan, Quadrant.DEVELOP, said),
                count(plan, Quadrant.NURTURE, said),
                count(plan, Quadrant.SUPPORT, said),
                count(plan, Quadrant.WATCH, said),
                first.map(member -> names.of(member.member().name())).orElse(""),
                first.map(member -> said.share(member.capitalShare())).orElse(""),
                Objects.equals(plan.insight().singleThreaded(), true),
                nextReview(plan, facts),
                due(plan, facts).isPresent());
    }

    private static String count(AccountPlan plan, Quadrant quadrant, Said said) {
        return said.count(plan.insight().in(quadrant).size());
    }

    /// The review of the account that is due and has no date.
    private static Optional<ReviewDue> due(AccountPlan plan, ReviewFacts facts) {
        return facts.review().reviewsDue().stream()
                .filter(one -> one.account().equals(plan.name()) && one.next() == null)
                .findFirst();
    }

    private static String nextReview(AccountPlan plan, ReviewFacts facts) {
        if (due(plan, facts).isPresent()) {
            return facts.said().text("review.no-date");
        }
        return plan.insight().account().reviews().stream()
                .map(Review::date)
                .filter(day -> !day.isBefore(facts.input().asOf()))
                .min(Comparator.naturalOrder())
                .map(facts.said()::shortDay)
                .orElse(facts.said().text("review.no-date"));
    }
}
