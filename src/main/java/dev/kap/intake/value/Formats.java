package dev.kap.intake.value;

import dev.kap.intake.raw.Cell;
import dev.kap.intake.raw.Row;
import dev.kap.intake.table.Table;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How the text cells of one table write numbers and dates, found from all cells of a column together.
public final class Formats {

    private static final double NEARLY_ALL = 0.9;

    private final Table table;
    private final boolean habit;
    private final Map<Column<?>, List<DecimalSign>> signs = new HashMap<>();
    private final Map<Column<?>, Optional<DateText.Order>> orders = new HashMap<>();

    private Formats(Table table) {
        this.table = table;
        this.habit = isHabit();
    }

    /// How the values of that table are written.
    public static Formats of(Table table) {
        return new Formats(table);
    }

    /// The table whose formats these are.
    public Table table() {
        return table;
    }

    /// The first value of a CSV row beyond the last column of the header. A stray separator in a text moves all that
    /// follows by one; where nearly all rows have such a value it is a column that only lacks its header.
    Optional<Cell> beyond(Row row) {
        return habit ? Optional.empty() : overhang(row);
    }

    private boolean isHabit() {
        long longer =
                table.rows().stream().filter(row -> overhang(row).isPresent()).count();
        return longer > 1 && longer >= table.rows().size() * NEARLY_ALL;
    }

    private Optional<Cell> overhang(Row row) {
        int width = table.width();
        return row.fields() <= width
                ? Optional.empty()
                : row.cells().stream().filter(cell -> cell.column() >= width).findFirst();
    }

    /// The sign that the column proves; where it proves none, the one of all columns of the table.
    Optional<DecimalSign> decimal(Column<?> column) {
        List<DecimalSign> own = signs(column);
        if (!own.isEmpty()) {
            return DecimalSign.provenBy(own);
        }
        return DecimalSign.provenBy(table.columns().keySet().stream()
                .filter(other -> other.traits().kind() != ColumnKind.DATE)
                .flatMap(other -> signs(other).stream())
                .toList());
    }

    /// The order of day and month that the column proves.
    Optional<DateText.Order> order(Column<?> column) {
        return orders.computeIfAbsent(column, name -> {
            List<DateText.Order> proofs = texts(name)
                    .flatMap(text -> DateText.provenBy(text).stream())
                    .distinct()
                    .toList();
            return proofs.size() == 1 ? Optional.of(proofs.getFirst()) : Optional.empty();
        });
    }

    private List<DecimalSign> signs(Column<?> column) {
        return signs.computeIfAbsent(
                column,
                name -> texts(name)
                        .flatMap(text -> NumberText.of(text).stream())
                        .flatMap(number -> DecimalSign.provenBy(number.digits()).stream())
                        .distinct()
                        .toList());
    }

    private Stream<String> texts(Column<?> column) {
        Integer index = table.columns().get(column);
        return index == null
                ? Stream.empty()
                : table.rows().stream().flatMap(row -> row.cell(index).stream()).flatMap(Formats::text);
    }

    private static Stream<String> text(Cell cell) {
        return cell instanceof Cell.Text(int _, String text) ? Stream.of(Cleaned.name(text)) : Stream.empty();
    }
}
