package dev.kap.intake;

import dev.kap.intake.raw.Row;
import dev.kap.intake.table.Table;
import dev.kap.intake.value.WordLists;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.portfolio.column.ContactColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An address book that holds companies and people in one table, as Odoo's does, becomes two tables.
final class AddressBook {

    private static final Column<?> FLAG = ContactColumn.IS_A_COMPANY;

    /// Under which names the columns of a person stand in the row of a company.
    private static final Map<Column<?>, Column<?>> OF_COMPANY = Map.of(
            ContactColumn.CONTACT,
            AccountColumn.ACCOUNT,
            ContactColumn.CONTACT_ID,
            AccountColumn.ACCOUNT_ID,
            ContactColumn.OUR_LEAD,
            AccountColumn.ACCOUNT_MANAGER);

    private AddressBook() {}

    /// The tables with each address book parted; the others as they are.
    static List<Table> parted(List<Table> tables) {
        return tables.stream().flatMap(AddressBook::parted).toList();
    }

    private static Stream<Table> parted(Table table) {
        Integer flag = table.columns().get(FLAG);
        if (table.sheet() != Sheet.CONTACTS || flag == null || !table.columns().containsKey(ContactColumn.CONTACT)) {
            return Stream.of(table);
        }
        List<Row> companies =
                table.rows().stream().filter(row -> company(row, flag)).toList();
        List<Row> people =
                table.rows().stream().filter(row -> !company(row, flag)).toList();
        Map<Column<?>, Integer> columns = new HashMap<>();
        OF_COMPANY.forEach((ofPerson, ofCompany) -> {
            Integer index = table.columns().get(ofPerson);
            if (index != null) {
                columns.put(ofCompany, index);
            }
        });
        return Stream.of(
                part(table, Sheet.ACCOUNTS, columns, companies), part(table, table.sheet(), table.columns(), people));
    }

    private static boolean company(Row row, int flag) {
        return row.cell(flag)
                .flatMap(cell -> WordLists.COMPANY.meaning(cell.typed()))
                .orElse(false);
    }

    private static Table part(Table table, Sheet sheet, Map<Column<?>, Integer> columns, List<Row> rows) {
        return new Table(
                sheet,
                table.file(),
                table.name(),
                table.headerRow(),
                columns,
                table.headers(),
                table.extra(),
                rows,
                table.above());
    }
}
