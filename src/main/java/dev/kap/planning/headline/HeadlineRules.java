package dev.kap.planning.headline;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.Headline;
import dev.kap.plan.Headlines;
import dev.kap.plan.PlanHeadlines;
import dev.kap.plan.PortfolioPlan;
import java.util.LinkedHashMap;
import java.util.Map;

/// Chooses the headlines: what is so and what follows, from the findings of the whole input.
public final class HeadlineRules {

    private HeadlineRules() {}

    /// The headlines of each account, by its name.
    public static Map<String, Headlines> of(PortfolioPlan portfolio) {
        Map<String, Headlines> headlines = new LinkedHashMap<>();
        portfolio.accounts().forEach(plan -> headlines.put(plan.name(), of(plan, portfolio)));
        return headlines;
    }

    private static Headlines of(AccountPlan plan, PortfolioPlan portfolio) {
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
        return new Headlines(first, pages, AccountHeadlines.of(plan, portfolio));
    }
}
