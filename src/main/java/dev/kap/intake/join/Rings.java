package dev.kap.intake.join;

import dev.kap.intake.value.Ledger;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Tie;
import dev.kap.portfolio.TieKind;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.TieColumn;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Rings of bosses: A reports to B who reports, in the end, to A. Each is a warning at the row that closes it.
final class Rings {

    private final AccountDraft account;
    private final Ledger ledger;
    private final Map<String, Set<String>> bosses = new HashMap<>();

    private Rings(AccountDraft account, Ledger ledger) {
        this.account = account;
        this.ledger = ledger;
    }

    static void warn(AccountDraft account, Ledger ledger) {
        Rings rings = new Rings(account, ledger);
        for (Contact contact : account.contacts) {
            rings.add(contact.name(), contact.reportsTo(), contact.origin(), ContactColumn.REPORTS_TO);
        }
        for (Tie tie : account.ties) {
            if (tie.kind() == TieKind.REPORTS_TO) {
                rings.add(tie.from(), tie.to(), tie.origin(), TieColumn.TO);
            }
        }
    }

    private void add(String contact, String boss, Origin origin, Column<?> column) {
        if (boss.isEmpty() || bosses.getOrDefault(contact, Set.of()).contains(boss)) {
            return;
        }
        if (above(boss).contains(contact)) {
            ledger.add(new Problem(
                    Severity.WARNING,
                    "ring-of-bosses",
                    origin.place(column),
                    boss,
                    account.name(),
                    List.of(Arg.text(contact))));
        }
        bosses.computeIfAbsent(contact, _ -> new TreeSet<>()).add(boss);
    }

    /// Everybody to whom this contact reports, over any number of steps.
    private Set<String> above(String contact) {
        Set<String> above = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(contact));
        while (!open.isEmpty()) {
            for (String boss : bosses.getOrDefault(open.pop(), Set.of())) {
                if (above.add(boss)) {
                    open.push(boss);
                }
            }
        }
        return above;
    }
}
