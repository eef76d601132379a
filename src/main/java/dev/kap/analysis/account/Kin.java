package dev.kap.analysis.account;

import dev.kap.analysis.revenue.Groups;
import dev.kap.insight.NameOrder;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.column.AccountColumn;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The people in the other accounts of an account's group (column Parent account): a boss may stand there.
final class Kin {

    private Kin() {}

    /// The names without case of all contacts there; nobody's where the workbook has no groups.
    static Set<String> of(Account account, Portfolio portfolio) {
        if (!portfolio.has(AccountColumn.PARENT_ACCOUNT)) {
            return Set.of();
        }
        Groups groups = Groups.of(portfolio.accounts());
        return groups.in(groups.of(account.name())).stream()
                .filter(other -> !other.name().equals(account.name()))
                .map(Account::contacts)
                .flatMap(List::stream)
                .map(contact -> NameOrder.folded(contact.name()))
                .collect(Collectors.toSet());
    }
}
