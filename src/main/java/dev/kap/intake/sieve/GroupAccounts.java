package dev.kap.intake.sieve;

import dev.kap.intake.raw.Cell;
import dev.kap.intake.raw.Row;
import dev.kap.intake.table.ColumnNames;
import dev.kap.intake.table.Plain;
import dev.kap.intake.table.Table;
import dev.kap.intake.value.Cleaned;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.SheetColumns;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A report that is grouped by account names it once, in the row that opens the group; the rows below that leave their
/// account empty belong to it.
final class GroupAccounts {

    /// "Account Name: Alder (2 records)", "Alder (2)", "Alder".
    private static final Pattern GROUP = Pattern.compile("(?:([^:]{1,60}):\\s*)?(.+?)(?:\\s*\\([^()]*\\))?");

    private final Table table;
    private final Optional<Column<?>> account;
    private final List<Row> given = new ArrayList<>();
    private Optional<String> open = Optional.empty();
    private String first = "";

    GroupAccounts(Table table) {
        this.table = table;
        this.account = SheetColumns.account(table.sheet())
                .filter(column -> table.sheet() != Sheet.ACCOUNTS)
                .filter(table.columns()::containsKey);
    }

    /// Begins the group of that row; a label says by what the report is grouped, and it may be something else.
    void open(Row row) {
        Matcher group = GROUP.matcher(Shown.name(table, row));
        open = group.matches() && byAccount(group.group(1)) ? Optional.of(group.group(2)) : Optional.empty();
    }

    /// The row with the account of its group, where it names none itself.
    Row given(Row row) {
        if (open.isEmpty() || account.isEmpty() || !lacksItsAccount(row)) {
            return row;
        }
        if (given.isEmpty()) {
            first = open.get();
        }
        given.add(row);
        List<Cell> cells = new ArrayList<>(row.cells());
        int index = index(account.get());
        cells.removeIf(cell -> cell.column() == index);
        cells.add(new Cell.Text(index, open.get()));
        cells.sort(Comparator.comparingInt(Cell::column));
        return new Row(row.number(), cells, row.fields());
    }

    /// Says once for all of a table that rows were read so.
    Optional<Problem> note() {
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        Severity.NOTE,
                        "group-accounts",
                        Shown.place(table, given.getFirst()),
                        first,
                        Arg.count(given.size())));
    }

    private boolean byAccount(@Nullable String label) {
        return label == null
                || account.filter(column -> Plain.of(table.header(column)).equals(Plain.of(label)))
                        .isPresent()
                || ColumnNames.STANDARD
                        .column(table.sheet(), label)
                        .filter(known -> Optional.of(known.column()).equals(account))
                        .isPresent();
    }

    /// A row of totals names no record, and its empty account is nobody's.
    private boolean lacksItsAccount(Row row) {
        List<Cell> cells = Shown.cells(row);
        boolean record = SheetColumns.needed(table.sheet()).stream()
                .filter(column -> !Optional.of(column).equals(account))
                .filter(table.columns()::containsKey)
                .allMatch(column -> shows(row, column));
        return record
                && !cells.isEmpty()
                && cells.stream().noneMatch(cell -> TotalRows.named(Cleaned.name(cell.typed())))
                && account.filter(column -> !shows(row, column)).isPresent();
    }

    private boolean shows(Row row, Column<?> column) {
        return row.cell(index(column))
                .filter(cell -> !Cleaned.text(cell.typed()).isEmpty())
                .isPresent();
    }

    private int index(Column<?> column) {
        return table.columns().getOrDefault(column, -1);
    }
}
