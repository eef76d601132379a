package dev.kap.planning.change;

import dev.kap.analysis.Analysis;
import dev.kap.diagnosis.Diagnostics;
import dev.kap.diagnosis.answer.AccountDiagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The figures that a workbook would have on another day: what is the same then, no cell has changed.
final class Redated {

    private final PortfolioInsight insight;
    private final Map<String, AccountInsight> accounts = new HashMap<>();
    private final Map<String, AccountDiagnosis> answers = new HashMap<>();

    Redated(Portfolio portfolio, LocalDate day) {
        insight = Analysis.of(portfolio.at(day)).value();
        insight.accounts().forEach(account -> accounts.put(account.name(), account));
    }

    /// The contact of that account, where they are present on that day.
    Optional<ContactInsight> contact(String account, String contact) {
        return Optional.ofNullable(accounts.get(account)).flatMap(one -> one.contact(contact));
    }

    /// The eighteen answers of that account.
    AccountDiagnosis answers(String account) {
        return answers.computeIfAbsent(
                account,
                name -> Diagnostics.of(Optional.ofNullable(accounts.get(name)).orElseThrow(), insight));
    }
}
