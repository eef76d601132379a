package dev.kap.analysis.account;

import dev.kap.insight.NameOrder;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.column.AccountColumn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The people in the other accounts of an account's group (column Parent account): a boss may stand there.
record Kin(Portfolio portfolio, Map<String, Account> byName) {

    /// The names without case of all contacts in the other accounts of the group; nobody's where no account has a
    /// parent.
    static Set<String> of(Account account, Portfolio portfolio) {
        if (!portfolio.has(AccountColumn.PARENT_ACCOUNT)) {
            return Set.of();
        }
        Map<String, Account> byName = new HashMap<>();
        portfolio.accounts().forEach(one -> byName.putIfAbsent(NameOrder.folded(one.name()), one));
        return new Kin(portfolio, byName).people(account);
    }

    private Set<String> people(Account account) {
        String head = head(account);
        return portfolio.accounts().stream()
                .filter(other ->
                        !other.name().equals(account.name()) && head(other).equals(head))
                .map(Account::contacts)
                .flatMap(List::stream)
                .map(contact -> NameOrder.folded(contact.name()))
                .collect(Collectors.toSet());
    }

    /// Up the parents; of a ring the first by code point.
    private String head(Account account) {
        Set<String> way = new HashSet<>();
        String head = NameOrder.folded(account.name());
        String above = head;
        while (!above.isEmpty() && way.add(above)) {
            head = above;
            Account parent = byName.get(above);
            above = parent == null
                    ? ""
                    : NameOrder.folded(parent.profile().organisation().parent());
        }
        return above.isEmpty() ? head : way.stream().min(NameOrder.ORDER).orElse(head);
    }
}
