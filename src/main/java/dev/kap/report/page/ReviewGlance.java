package dev.kap.report.page;

import dev.kap.analysis.Concentration;
import dev.kap.analysis.Standing;
import dev.kap.planning.AccountPlan;
import dev.kap.planning.PortfolioReview.ReviewDue;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Review;
import dev.kap.portfolio.Tier;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// All accounts in one table, and what the meeting has to decide.
///
/// @param decisions one sentence each, the most pressing first
/// @param more how many more decisions there are; empty for none
public record ReviewGlance(
        String headline, List<KeyFigure> keyFigures, List<AccountRow> rows, List<String> decisions, String more) {

    private static final int DECISIONS = 12;

    /// One account on one line.
    ///
    /// @param share of the largest revenue, 0-1, for the bar; -1 without revenue
    /// @param covered covered influence, 0-1; -1 where unknown
    public record AccountRow(
            String account,
            String tier,
            String revenue,
            double share,
            String growth,
            String ofSpend,
            String index,
            String coveredText,
            double covered,
            String develop,
            String nurture,
            String support,
            String watch,
            String nextReview) {}

    /// The page of all accounts.
    public static ReviewGlance of(ReviewFacts facts) {
        List<AccountPlan> plans = facts.byRevenue();
        double largest = plans.stream()
                .mapToDouble(plan ->
                        Objects.requireNonNullElse(plan.insight().standing().revenue(), 0.0))
                .max()
                .orElse(0);
        List<String> decisions = facts.review().decisions().stream()
                .map(decision -> facts.said().text(decision.what()))
                .toList();
        return new ReviewGlance(
                headline(facts),
                keyFigures(facts),
                plans.stream().map(plan -> row(plan, largest, facts)).toList(),
                decisions.stream().limit(DECISIONS).toList(),
                decisions.size() <= DECISIONS
                        ? ""
                        : facts.said().text("review.more-decisions", Arg.count(decisions.size() - DECISIONS)));
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

    private static AccountRow row(AccountPlan plan, double largest, ReviewFacts facts) {
        Said said = facts.said();
        Standing standing = plan.insight().standing();
        Double revenue = standing.revenue();
        Double covered = plan.insight().coveredInfluence();
        return new AccountRow(
                plan.name(),
                facts.tier(standing.tier()),
                said.money(revenue),
                revenue == null || largest <= 0 ? -1 : Math.clamp(revenue / largest, 0, 1),
                said.change(standing.figures().revenue().growth()),
                said.share(standing.shareOfSpend()),
                said.index(plan.diagnosis().strategicIndex()),
                said.share(covered),
                covered == null ? -1 : Math.clamp(covered, 0, 1),
                count(plan, Quadrant.DEVELOP, said),
                count(plan, Quadrant.NURTURE, said),
                count(plan, Quadrant.SUPPORT, said),
                count(plan, Quadrant.WATCH, said),
                nextReview(plan, facts));
    }

    private static String count(AccountPlan plan, Quadrant quadrant, Said said) {
        return said.count(plan.insight().in(quadrant).size());
    }

    private static String nextReview(AccountPlan plan, ReviewFacts facts) {
        Optional<ReviewDue> due = facts.review().reviewsDue().stream()
                .filter(one -> one.account().equals(plan.name()))
                .findFirst();
        if (due.isPresent() && due.get().next() == null) {
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
