package dev.kap.report.page.plan;

import dev.kap.plan.PlanHeadlines;
import java.util.List;

/// The goals of the year with their stages, and which letters of SMART fail.
public record ObjectivesPage(String headline, List<Goal> goals, String empty) {

    /// The page of that account.
    public static ObjectivesPage of(PageContext facts) {
        List<Goal> goals = Goal.of(facts);
        return new ObjectivesPage(
                facts.headline(PlanHeadlines::objectives),
                goals,
                goals.isEmpty() ? facts.said().text("empty.objectives") : "");
    }
}
