package dev.kap.analysis;

import dev.kap.analysis.account.NamedLeavers;
import dev.kap.analysis.revenue.YearResults;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.portfolio.column.ContactColumn;
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

    static List<Problem> of(List<AccountInsight> accounts, YearResults results) {
        List<Problem> problems = new ArrayList<>();
        for (AccountInsight account : accounts) {
            account.contacts().forEach(contact -> targetBelowToday(contact, problems));
            problems.addAll(NamedLeavers.of(account));
            results.contradicted(account.account())
                    .ifPresent(row -> problems.add(Problem.of(
                            Severity.WARNING,
                            "results-differ",
                            row.origin().place(AccountColumn.REVENUE),
                            typed(row.revenue()),
                            Arg.text(account.name()),
                            Arg.text(row.period()))));
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
