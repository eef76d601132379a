package dev.kap.intake.value;

import dev.kap.intake.raw.Cell;
import dev.kap.intake.raw.Row;
import dev.kap.intake.table.Table;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnKind;
import dev.kap.portfolio.Settings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How the text cells of one table write numbers and dates, found from all cells of a column together.
public final class Formats {

    private static final int MONTHS = 12;
    private static final double NEARLY_ALL = 0.9;

    private final Table table;
    private final Settings settings;
    private final Unrated unrated;
    private final boolean habit;
    private final Map<Column<?>, Unit> units = new HashMap<>();
    private final Map<Column<?>, List<DecimalSign>> signs = new HashMap<>();
    private final Map<Column<?>, Optional<DateText.Order>> orders = new HashMap<>();

    private Formats(Table table, Settings settings, Unrated unrated) {
        this.table = table;
        this.settings = settings;
        this.unrated = unrated;
        this.habit = isHabit();
    }

    /// How the values of that table are written.
    public static Formats of(Table table) {
        return new Formats(table, Settings.STANDARD, Unrated.UNKNOWN);
    }

    /// How the values of that table are written, where these settings hold.
    public static Formats of(Table table, Settings settings, Unrated unrated) {
        return new Formats(table, settings, unrated);
    }

    /// Whether amounts stay in a currency that has no rate.
    boolean keepsUnrated() {
        return unrated == Unrated.KEPT;
    }

    /// The settings that hold.
    public Settings settings() {
        return settings;
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

    /// In which unit the amounts of the column are typed.
    Unit unit(Column<?> column) {
        return units.computeIfAbsent(column, name -> Unit.of(table, name));
    }

    /// The first text of a column of dates that a spreadsheet has turned into days only where it could: opened with
    /// the month first, "05/03/2027" became the 3rd of May and "25/03/2027" stayed text.
    Optional<String> halfConverted(Column<?> column) {
        Integer index = table.columns().get(column);
        if (index == null || order(column).isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> days = table.rows().stream()
                .flatMap(row -> row.cell(index).stream())
                .flatMap(cell -> cell instanceof Cell.Day(int _, LocalDate day) ? Stream.of(day) : Stream.empty())
                .toList();
        boolean suspect = !days.isEmpty() && days.stream().allMatch(day -> day.getDayOfMonth() <= MONTHS);
        boolean all = texts(column).allMatch(text -> DateText.provenBy(text).isPresent());
        return suspect && all ? texts(column).findFirst() : Optional.empty();
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
