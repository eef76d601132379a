package dev.kap.report.page.review;

import dev.kap.plan.AccountPlan;
import dev.kap.portfolio.Quadrant;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.util.Comparator;
import java.util.List;

/// All quadrants on one page.
///
/// @param caption how many people are placed, and where the accounts are that have no field
public record ReviewQuadrants(String headline, String caption) {

    private static final int FIRST = 2;

    /// The page of all accounts, of which so many have a field.
    public static ReviewQuadrants of(ReviewFacts facts, int shown) {
        PrintFormat said = facts.said();
        List<AccountPlan> plans = facts.byRevenue();
        long placed = plans.stream().mapToLong(ReviewQuadrants::placed).sum();
        String rest = plans.size() <= shown
                ? ""
                : said.text(
                        "review.quadrants-rest",
                        Arg.count(plans.size() - (long) shown),
                        Arg.text(facts.sheet("accounts.contacts")));
        return new ReviewQuadrants(
                headline(facts, plans, placed),
                said.text(
                                "review.quadrants",
                                Arg.text(said.text("review.accounts-count", Arg.count(Math.min(shown, plans.size())))),
                                Arg.text(said.count(placed)))
                        + rest);
    }

    private static long placed(AccountPlan plan) {
        return plan.insight().contacts().stream()
                .filter(one -> one.quadrant() != Quadrant.UNPLACED)
                .count();
    }

    private static int develop(AccountPlan plan) {
        return plan.insight().in(Quadrant.DEVELOP).size();
    }

    private static String headline(ReviewFacts facts, List<AccountPlan> plans, long placed) {
        int all = plans.stream().mapToInt(ReviewQuadrants::develop).sum();
        if (all == 0) {
            return facts.said().text("review.headline.no-develop");
        }
        List<AccountPlan> first = plans.stream()
                .filter(plan -> develop(plan) > 0)
                .sorted(Comparator.comparingInt((AccountPlan plan) -> -develop(plan)))
                .limit(FIRST)
                .toList();
        double share =
                (double) first.stream().mapToInt(ReviewQuadrants::develop).sum() / all;
        return facts.said()
                .text(
                        "review.headline.quadrants",
                        Arg.count(all),
                        Arg.count(placed),
                        Arg.share(share),
                        Arg.names(first.stream()
                                .map(plan -> facts.firms().of(plan.name()))
                                .toList()));
    }
}
