package dev.kap.intake.value;

import dev.kap.intake.raw.Cell;
import dev.kap.intake.table.HeaderParts;
import dev.kap.intake.table.Table;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnKind;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.column.SheetColumns;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The currencies that the amounts of an input name.
public final class Currencies {

    private Currencies() {}

    /// The settings with the only currency that the input names, where they name none themselves; that is a warning.
    public static Settings settled(Settings settings, List<Table> tables, ProblemCollector ledger) {
        if (settings.values().containsKey(Setting.CURRENCY)) {
            return settings;
        }
        Set<String> named = new TreeSet<>();
        tables.forEach(table -> named(table).forEach(named::add));
        if (named.size() != 1 || named.contains(Setting.CURRENCY.standard())) {
            return settings;
        }
        String only = named.iterator().next();
        tables.stream()
                .filter(table -> named(table).findAny().isPresent())
                .findFirst()
                .ifPresent(table -> ledger.add(Problem.of(
                        Severity.WARNING,
                        "currency-from-amounts",
                        table.headerOrigin().place(),
                        only,
                        Arg.text(Setting.CURRENCY.standard()))));
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        values.putAll(settings.values());
        values.put(Setting.CURRENCY, only);
        return new Settings(values, settings.rates(), settings.keptRows());
    }

    private static Stream<String> named(Table table) {
        Stream<String> beside = table.columns().entrySet().stream()
                .filter(entry -> entry.getKey().traits().kind() == ColumnKind.MONEY)
                .flatMap(entry -> beside(table, entry.getKey(), entry.getValue()));
        Stream<String> column = SheetColumns.currency(table.sheet()).map(table.columns()::get).stream()
                .flatMap(index -> table.rows().stream().flatMap(row -> row.cell(index).stream()))
                .map(Cell::typed);
        return Stream.concat(beside, column).flatMap(typed -> CurrencyCode.of(typed).stream());
    }

    private static Stream<String> beside(Table table, Column<?> column, int index) {
        Stream<String> header = Stream.of(HeaderParts.of(table.header(column)).currency());
        Stream<String> cells =
                table.rows().stream().flatMap(row -> row.cell(index).stream()).flatMap(cell -> of(cell).stream());
        return Stream.concat(header, cells).filter(typed -> !typed.isEmpty());
    }

    /// The sign or code that a cell shows beside its number.
    static Optional<String> of(Cell cell) {
        return switch (cell) {
            case Cell.Quantity(int _, double _, String currency) ->
                Optional.of(currency).filter(shown -> !shown.isEmpty());
            case Cell.Text(int _, String text) when NumberText.of(text).isPresent() -> CurrencyCode.beside(text);
            default -> Optional.empty();
        };
    }
}
