package dev.kap.intake;

import dev.kap.intake.raw.Row;
import dev.kap.intake.table.Table;
import dev.kap.intake.value.Cleaned;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The accounts that contacts name, for an input that has nothing but contacts, such as the export of an address book.
final class AccountsOfContacts {

    private AccountsOfContacts() {}

    /// Tables of accounts with the first row of each; none unless the contacts name accounts.
    static List<Table> of(List<Table> tables) {
        Set<String> seen = new HashSet<>();
        return tables.stream()
                .filter(table -> table.sheet() == Sheet.CONTACTS)
                .filter(table -> table.columns().containsKey(ContactColumn.ACCOUNT))
                .map(table -> accounts(table, seen))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    /// Says where the accounts come from.
    static Problem warning(Table accounts) {
        return Problem.of(
                Severity.WARNING,
                "accounts-from-contacts",
                accounts.headerOrigin().place(AccountColumn.ACCOUNT),
                accounts.header(AccountColumn.ACCOUNT),
                Arg.count(accounts.rows().size()));
    }

    private static Table accounts(Table contacts, Set<String> seen) {
        int index = contacts.columns().getOrDefault(ContactColumn.ACCOUNT, 0);
        List<Row> rows = contacts.rows().stream()
                .filter(row -> row.cell(index)
                        .map(cell -> Cleaned.name(cell.typed()).toLowerCase(Locale.ROOT))
                        .filter(name -> !name.isEmpty() && seen.add(name))
                        .isPresent())
                .toList();
        return new Table(
                Sheet.ACCOUNTS,
                contacts.file(),
                contacts.name(),
                contacts.headerRow(),
                Map.of(AccountColumn.ACCOUNT, index),
                contacts.headers(),
                Map.of(),
                rows,
                contacts.above());
    }
}
