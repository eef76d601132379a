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
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the plan of one account starts from: insight, answers, aims.
public record PlanningContext(
        AccountInsight insight,
        AccountDiagnosis diagnosis,
        PortfolioInsight portfolioInsight,
        AccountPeople people,
        List<ContactTarget> aims) {

    public PlanningContext {
        aims = List.copyOf(aims);
    }

    /// The context of one account: its answers and aims are worked out here.
    public static PlanningContext of(AccountInsight insight, PortfolioInsight portfolio) {
        Settings settings = portfolio.portfolio().settings();
        AccountPeople people = AccountPeople.of(insight, portfolio);
        List<ContactTarget> aims = insight.contacts().stream()
                .map(contact -> ContactTargets.of(
                        contact, settings, people, portfolio.portfolio().asOf()))
                .toList();
        return new PlanningContext(insight, Diagnostics.of(insight, portfolio), portfolio, people, aims);
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
        return aims.stream().filter(a -> a.contact().name().equals(contact)).findFirst();
    }

    /// Whom to ask a favour of.
    public Optional<ContactInsight> friend() {
        return insight.friend(settings());
    }
}
