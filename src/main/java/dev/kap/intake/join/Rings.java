package dev.kap.intake.join;

import dev.kap.intake.value.ProblemCollector;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Rings of bosses: A reports to B who reports, in the end, to A. Each is a warning at the row that closes it.
final class Rings {

    /// A row that says who reports to whom.
    private record Said(String contact, String boss, Origin origin, Column<?> column) {}

    private final List<Said> rows = new ArrayList<>();
    private final Set<List<String>> pairs = new HashSet<>();

    private Rings() {}

    static void warn(AccountDraft account, ProblemCollector ledger) {
        Rings rings = new Rings();
        for (Contact contact : account.contacts) {
            rings.add(new Said(
                    contact.name(), contact.position().reportsTo(), contact.origin(), ContactColumn.REPORTS_TO));
        }
        for (Tie tie : account.ties) {
            if (tie.kind() == TieKind.REPORTS_TO) {
                rings.add(new Said(tie.from(), tie.to(), tie.origin(), TieColumn.TO));
            }
        }
        for (Said row : rings.closing()) {
            ledger.add(new Problem(
                    Severity.WARNING,
                    "ring-of-bosses",
                    row.origin.place(row.column),
                    row.boss,
                    account.name(),
                    List.of(Arg.text(row.contact))));
        }
    }

    private void add(Said row) {
        if (!row.boss.isEmpty() && pairs.add(List.of(row.contact, row.boss))) {
            rows.add(row);
        }
    }

    /// The rows that close a ring of themselves and earlier ones, in their order.
    private List<Said> closing() {
        Map<String, Integer> numbers = new HashMap<>();
        List<ClosingArrows.Arrow> arrows = rows.stream()
                .map(row -> new ClosingArrows.Arrow(number(numbers, row.contact), number(numbers, row.boss)))
                .toList();
        return ClosingArrows.of(arrows).stream().map(rows::get).toList();
    }

    private static int number(Map<String, Integer> numbers, String name) {
        return numbers.computeIfAbsent(name, _ -> numbers.size());
    }
}
