package dev.kap.intake.table;

import dev.kap.intake.raw.Cell;
import dev.kap.intake.raw.RawTable;
import dev.kap.intake.raw.Row;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.SheetColumns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A row read as the header of a sheet: which column is which.
///
/// @param columns our column to the index of the header that names it best
/// @param headers index to header as typed
/// @param twice headers that stand there more than once, with the index of the second one
record Header(Row row, Map<Column<?>, Integer> columns, Map<Integer, String> headers, Map<Integer, String> twice) {

    private static final int SEARCHED_ROWS = 25;

    /// What may stand in for a needed column, as the exports of CRM systems have it.
    private static final Set<Column<?>> PARTS_OF_NAME = Set.of(ContactColumn.FIRST_NAME, ContactColumn.LAST_NAME);

    /// The row among the first ones that names most columns; needed columns count above all.
    static Optional<Header> find(RawTable raw, Sheet sheet, ColumnNames names) {
        Optional<Header> best = Optional.empty();
        for (Row row : raw.rows().stream().limit(SEARCHED_ROWS).toList()) {
            Header header = of(row, sheet, names);
            if (!header.columns.isEmpty()
                    && (best.isEmpty() || header.score(sheet) > best.get().score(sheet))) {
                best = Optional.of(header);
            }
        }
        return best;
    }

    /// The needed columns that neither stand there nor have a stand-in.
    List<Column<?>> missing(Sheet sheet) {
        return SheetColumns.needed(sheet).stream()
                .filter(column ->
                        !columns.containsKey(column) && Collections.disjoint(columns.keySet(), standIns(column)))
                .toList();
    }

    private static Set<Column<?>> standIns(Column<?> column) {
        if (column == ContactColumn.CONTACT) {
            return PARTS_OF_NAME;
        }
        boolean account = column.sheet() != Sheet.ACCOUNTS
                && SheetColumns.account(column.sheet()).equals(Optional.of(column));
        if (!account) {
            return Set.of();
        }
        Set<Column<?>> standIns = new HashSet<>();
        SheetColumns.accountId(column.sheet()).ifPresent(standIns::add);
        SheetColumns.accountDomain(column.sheet()).ifPresent(standIns::add);
        if (column.sheet() == Sheet.CONTACTS) {
            standIns.add(ContactColumn.EMAIL);
        }
        return standIns;
    }

    /// Whether more than an e-mail address tells whose the rows are: lists of any people have that.
    boolean namesAccount(Sheet sheet) {
        return sheet != Sheet.CONTACTS
                || columns.containsKey(ContactColumn.ACCOUNT)
                || columns.containsKey(ContactColumn.ACCOUNT_ID)
                || columns.containsKey(ContactColumn.ACCOUNT_DOMAIN);
    }

    private int score(Sheet sheet) {
        return columns.size() + (missing(sheet).isEmpty() ? 1000 : 0);
    }

    private static Header of(Row row, Sheet sheet, ColumnNames names) {
        Map<Integer, String> headers = new TreeMap<>();
        Map<Integer, String> twice = new TreeMap<>();
        Map<Column<?>, Integer> columns = new LinkedHashMap<>();
        Map<Column<?>, Integer> ranks = new HashMap<>();
        List<String> seen = new ArrayList<>();
        for (Cell cell : row.cells()) {
            String header = cell.typed().strip();
            String plain = Plain.of(header);
            if (plain.isEmpty()) {
                continue;
            }
            headers.put(cell.column(), header);
            if (seen.contains(plain)) {
                twice.put(cell.column(), header);
                continue;
            }
            seen.add(plain);
            names.column(sheet, header).ifPresent(known -> {
                if (known.rank() < ranks.getOrDefault(known.column(), Integer.MAX_VALUE)) {
                    ranks.put(known.column(), known.rank());
                    columns.put(known.column(), cell.column());
                }
            });
        }
        return new Header(row, Collections.unmodifiableMap(columns), headers, twice);
    }
}
