package dev.kap.planning.review;

import dev.kap.diagnosis.answer.AnswerLimits;
import dev.kap.insight.Concentration;
import dev.kap.insight.Concentration.Ranked;
import dev.kap.insight.PortfolioInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioReview.Across.TopThree;
import dev.kap.portfolio.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What two of the eighteen ask of the three largest accounts together: how much of our business hangs on them, and
/// whether they call us a strategic partner.
final class TopThreeTogether {

    private static final int TOP = 3;
    private static final int DEPENDENCE = 1;
    private static final int PARTNERSHIP = 11;

    private TopThreeTogether() {}

    /// The answer to that question; empty for the questions that are asked account by account.
    static Optional<TopThree> of(int number, PortfolioInsight insight, List<AccountPlan> plans) {
        List<String> names = insight.concentration().ranking().stream()
                .limit(TOP)
                .map(Ranked::account)
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return switch (number) {
            case DEPENDENCE -> dependence(insight, names);
            case PARTNERSHIP -> partnership(plans, names);
            default -> Optional.empty();
        };
    }

    private static Optional<TopThree> dependence(PortfolioInsight insight, List<String> names) {
        Concentration concentration = insight.concentration();
        Double share = concentration.top3Share();
        return share == null
                ? Optional.empty()
                : Optional.of(new TopThree(
                        AnswerLimits.ofTopThree(insight.portfolio().settings()).below(share), share, names));
    }

    /// As weak as the weakest of the three; unknown where one of them is.
    private static Optional<TopThree> partnership(List<AccountPlan> plans, List<String> names) {
        List<Status> each = plans.stream()
                .filter(plan -> names.contains(plan.name()))
                .map(plan -> plan.diagnosis().diagnoses().get(PARTNERSHIP - 1).status())
                .toList();
        return each.stream()
                .max(Comparator.naturalOrder())
                .filter(worst -> worst != Status.UNKNOWN)
                .map(worst -> new TopThree(
                        worst,
                        (double) each.stream().filter(Status.GOOD::equals).count() / each.size(),
                        names));
    }
}
