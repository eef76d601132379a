package dev.kap.planning.target;

import dev.kap.diagnosis.AccountPeople;
import dev.kap.diagnosis.Diagnostics;
import dev.kap.diagnosis.answer.AccountDiagnosis;
import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.insight.Thresholds;
import dev.kap.plan.ContactTarget;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.Tier;
import dev.kap.problem.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the plan of one account starts from: insight, answers, aims.
///
/// @param deciders who decides on what, and by when
/// @param aimsByName the aims by the names of their contacts
public record PlanningContext(
        AccountInsight insight,
        AccountDiagnosis diagnosis,
        PortfolioInsight portfolioInsight,
        AccountPeople people,
        List<ContactTarget> aims,
        Deciders deciders,
        Map<String, ContactTarget> aimsByName) {

    public PlanningContext {
        aims = List.copyOf(aims);
        aimsByName = Map.copyOf(aimsByName);
    }

    private static Map<String, ContactTarget> byName(List<ContactTarget> aims) {
        Map<String, ContactTarget> byName = new HashMap<>();
        aims.forEach(aim -> byName.putIfAbsent(aim.contact().name(), aim));
        return byName;
    }

    /// The context of one account: its answers and aims are worked out here.
    public static PlanningContext of(AccountInsight insight, PortfolioInsight portfolio) {
        Settings settings = portfolio.portfolio().settings();
        AccountPeople people = AccountPeople.of(insight, portfolio);
        LocalDate asOf = portfolio.portfolio().asOf();
        Deciders deciders = new Deciders(insight, asOf);
        List<ContactTarget> aims = new ContactTargets(insight, settings, people, asOf, deciders).all();
        return new PlanningContext(
                insight, Diagnostics.of(insight, portfolio), portfolio, people, aims, deciders, byName(aims));
    }

    /// A warning for each aim that differs from another typed for the same contact.
    public List<Problem> aimsApart() {
        return new ContactTargets(insight, settings(), people, asOf(), deciders).apart();
    }

    /// The whole input.
    public Portfolio portfolio() {
        return portfolioInsight.portfolio();
    }

    /// The settings of the input.
    public Settings settings() {
        return portfolio().settings();
    }

    /// The day the plan speaks from.
    public LocalDate asOf() {
        return portfolio().asOf();
    }

    /// The day as many days before the as-of date as that setting says.
    public LocalDate daysAgo(Setting days) {
        return asOf().minusDays(Math.round(settings().number(days)));
    }

    /// How many contacts a quarter somebody in that quadrant needs here, by the tier of the account.
    public double cadence(Quadrant quadrant) {
        Tier tier = insight.standing().tier();
        double factor = settings().number(tier == null ? Setting.CADENCE_TIER_MAINTAIN : Setting.cadence(tier));
        return settings().number(Setting.cadence(quadrant)) * factor;
    }

    /// Where the quadrants part.
    public Thresholds thresholds() {
        return Thresholds.of(settings());
    }

    /// The answer to the question of that number, 1-18.
    public Diagnosis answer(int number) {
        return diagnosis.diagnoses().get(number - 1);
    }

    /// Whether that question, 1-18, has that status.
    public boolean has(int number, Status status) {
        return answer(number).status() == status;
    }

    /// The aim of the present contact of that name.
    public Optional<ContactTarget> aim(String contact) {
        return Optional.ofNullable(aimsByName.get(contact));
    }

    /// Whom to ask a favour of.
    public Optional<ContactInsight> friend() {
        return insight.friend(settings());
    }
}
