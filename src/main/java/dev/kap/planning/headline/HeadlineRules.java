package dev.kap.planning.headline;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.Headline;
import dev.kap.plan.Headlines;
import dev.kap.plan.PlanHeadlines;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.TimeBudget.Workload;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Chooses the headlines: what is so and what follows, from the findings of the whole input.
public final class HeadlineRules {

    private HeadlineRules() {}

    /// The headlines of each account, by its name.
    public static Map<String, Headlines> of(PortfolioPlan portfolio) {
        Map<String, Workload> overloaded = overloaded(portfolio);
        Map<String, Headlines> headlines = new LinkedHashMap<>();
        portfolio
                .accounts()
                .forEach(plan -> headlines.put(
                        plan.name(), of(plan, portfolio, Optional.ofNullable(overloaded.get(plan.name())))));
        return headlines;
    }

    /// Who takes care of somebody at each account and has more to do than hours for it, by the account: the first in
    /// the
    /// order of Team.
    private static Map<String, Workload> overloaded(PortfolioPlan portfolio) {
        Map<String, Workload> overloaded = new HashMap<>();
        portfolio.review().timeBudget().workloads().stream()
                .filter(work -> Objects.equals(work.overloaded(), true))
                .forEach(work -> work.cares().forEach(care -> overloaded.putIfAbsent(care.account(), work)));
        return overloaded;
    }

    private static Headlines of(AccountPlan plan, PortfolioPlan portfolio, Optional<Workload> overloaded) {
        Headline first = plan.agenda().headline();
        PeopleHeadlines people = PeopleHeadlines.of(plan, portfolio);
        WorkHeadlines work = WorkHeadlines.of(plan, portfolio);
        PlanHeadlines pages = new PlanHeadlines(
                work.promise(),
                first.text(),
                work.standing(),
                people.quadrant(),
                people.map(),
                people.whoKnowsWhom(),
                work.eighteen(),
                work.ninetyDays(),
                work.objectives());
        return new Headlines(first, pages, AccountHeadlines.of(plan, portfolio, overloaded));
    }
}
