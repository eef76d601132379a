package dev.kap.analysis;

import dev.kap.analysis.account.EstimatedCentre;
import dev.kap.analysis.account.NamedLeavers;
import dev.kap.analysis.revenue.ResultsSheet;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Team;
import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.ResultColumn;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Warnings that only the figures can tell; what a cell tells by itself, intake has told.
final class DataQuality {

    private DataQuality() {}

    static List<Problem> of(List<AccountInsight> accounts, ResultsSheet results, Portfolio portfolio, Team ours) {
        List<Problem> problems = new ArrayList<>();
        for (AccountInsight account : accounts) {
            account.contacts().forEach(contact -> targetBelowToday(contact, problems));
            problems.addAll(NamedLeavers.of(account));
            EstimatedCentre.of(account.account(), portfolio, ours).ifPresent(problems::add);
            results.contradicted(account.account())
                    .forEach(row -> problems.add(Problem.of(
                            Severity.WARNING,
                            "results-differ",
                            row.origin().place(ResultColumn.REVENUE),
                            typed(row.revenue()),
                            Arg.text(account.name()),
                            Arg.text(row.period()))));
            results.apart(account.account())
                    .forEach(apart -> problems.add(Problem.of(
                            Severity.WARNING,
                            "results-apart",
                            account.account().profile().origin().place(apart.column()),
                            typed(apart.typed()),
                            Arg.text(account.name()),
                            Arg.text(apart.column().title()),
                            Arg.figure(apart.results()),
                            Arg.phrase(apart.period().text()))));
        }
        return problems;
    }

    /// Against a typed relationship intake has warned already.
    private static void targetBelowToday(ContactInsight insight, List<Problem> problems) {
        Contact contact = insight.contact();
        Double target = contact.rating().targetRelationship();
        Double today = insight.relationship().value();
        if (target != null && today != null && !insight.relationship().isRated() && Tolerance.passed(today, target)) {
            problems.add(Problem.of(
                    Severity.WARNING,
                    "target-below-evidence",
                    contact.origin().place(ContactColumn.TARGET_RELATIONSHIP),
                    typed(target),
                    Arg.text(contact.name()),
                    Arg.score(today)));
        }
    }

    private static String typed(@Nullable Double number) {
        return number == null
                ? ""
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
