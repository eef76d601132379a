package dev.kap.planning;

import dev.kap.diagnosis.Diagnostics;
import dev.kap.diagnosis.People;
import dev.kap.diagnosis.answer.AccountDiagnosis;
import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.insight.Thresholds;
import dev.kap.plan.ContactAim;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the plan of one account starts from: insight, answers, aims.
record Situation(
        AccountInsight insight,
        AccountDiagnosis diagnosis,
        PortfolioInsight portfolioInsight,
        People people,
        List<ContactAim> aims) {

    Situation {
        aims = List.copyOf(aims);
    }

    static Situation of(AccountInsight insight, PortfolioInsight portfolio) {
        Settings settings = portfolio.portfolio().settings();
        People people = People.of(insight, portfolio);
        List<ContactAim> aims = insight.contacts().stream()
                .map(contact ->
                        Aims.of(contact, settings, people, portfolio.portfolio().asOf()))
                .toList();
        return new Situation(insight, Diagnostics.of(insight, portfolio), portfolio, people, aims);
    }

    Portfolio portfolio() {
        return portfolioInsight.portfolio();
    }

    Settings settings() {
        return portfolio().settings();
    }

    LocalDate asOf() {
        return portfolio().asOf();
    }

    /// The day as many days before the as-of date as that setting says.
    LocalDate daysAgo(Setting days) {
        return asOf().minusDays(Math.round(settings().number(days)));
    }

    Thresholds thresholds() {
        return Thresholds.of(settings());
    }

    Diagnosis answer(int number) {
        return diagnosis.diagnoses().get(number - 1);
    }

    boolean has(int number, Status status) {
        return answer(number).status() == status;
    }

    Optional<ContactAim> aim(String contact) {
        return aims.stream().filter(a -> a.contact().name().equals(contact)).findFirst();
    }

    /// Whom to ask a favour of.
    Optional<ContactInsight> friend() {
        return insight.friend(settings());
    }
}
