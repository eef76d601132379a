package dev.kap.intake.table;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnKind;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.SheetColumns;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Under which names users and CRM systems know our sheets and columns.
///
/// @param sheets plain name to sheet
/// @param columns per sheet plain header to the column it means, with the rank of that name
public record ColumnNames(Map<String, Sheet> sheets, Map<Sheet, Map<String, Known>> columns) {

    /// A column of ours and how well a header names it; 0 is its own name, higher is further down the list.
    public record Known(Column<?> column, int rank) {}

    /// A longer text is no header.
    private static final int CHARACTERS = 255;

    /// The names that sheets and columns bring along.
    public static final ColumnNames STANDARD = new ColumnNames(sheetNames(), columnNames());

    /// The sheet of that name, whatever its case, spacing and hyphens.
    public Optional<Sheet> sheet(String name) {
        return Optional.ofNullable(sheets.get(Plain.of(name)));
    }

    /// The column a header means in that sheet; a remark in brackets, as in "Influence (1-5)", does not matter.
    public Optional<Known> column(Sheet sheet, String header) {
        if (header.length() > CHARACTERS) {
            return Optional.empty();
        }
        Map<String, Known> names = columns.getOrDefault(sheet, Map.of());
        return Optional.ofNullable(names.get(Plain.of(header)))
                .or(() -> Optional.ofNullable(names.get(Plain.of(header.replaceAll("\\([^)]*\\)", "")))))
                .or(() -> withoutUnit(names, header));
    }

    /// "Umsatz in TEUR" is a column of money called Umsatz; a year is more than a remark (see [YearHeaders]).
    private static Optional<Known> withoutUnit(Map<String, Known> names, String header) {
        HeaderParts parts = HeaderParts.of(header);
        return parts.factor().isPresent() && parts.period().isEmpty()
                ? Optional.ofNullable(names.get(Plain.of(parts.bare())))
                        .filter(known -> known.column().traits().kind() == ColumnKind.MONEY)
                : Optional.empty();
    }

    /// The same names and the user's own, which win.
    public ColumnNames with(Map<Sheet, Map<String, Column<?>>> own) {
        Map<Sheet, Map<String, Known>> all = new EnumMap<>(columns);
        own.forEach((sheet, headers) -> {
            Map<String, Known> names = new HashMap<>(columns.getOrDefault(sheet, Map.of()));
            headers.forEach((header, column) -> names.put(Plain.of(header), new Known(column, -1)));
            all.put(sheet, names);
        });
        return new ColumnNames(sheets, Collections.unmodifiableMap(all));
    }

    /// Titles come before aliases, of which the first sheet to claim one has it.
    private static Map<String, Sheet> sheetNames() {
        Map<String, Sheet> names = new LinkedHashMap<>();
        for (Sheet sheet : Sheet.values()) {
            names.put(Plain.of(sheet.title()), sheet);
        }
        for (Sheet sheet : Sheet.values()) {
            sheet.aliases().forEach(alias -> names.putIfAbsent(Plain.of(alias), sheet));
        }
        return Collections.unmodifiableMap(names);
    }

    private static Map<Sheet, Map<String, Known>> columnNames() {
        Map<Sheet, Map<String, Known>> columns = new EnumMap<>(Sheet.class);
        for (Sheet sheet : Sheet.values()) {
            Map<String, Known> names = new HashMap<>();
            SheetColumns.of(sheet).forEach(column -> names.put(Plain.of(column.title()), new Known(column, 0)));
            SheetColumns.known(sheet).forEach(column -> add(names, column));
            columns.put(sheet, names);
        }
        return Collections.unmodifiableMap(columns);
    }

    private static void add(Map<String, Known> names, Column<?> column) {
        names.putIfAbsent(Plain.of(column.title()), new Known(column, 0));
        List<String> aliases = column.traits().aliases();
        for (int i = 0; i < aliases.size(); i++) {
            names.putIfAbsent(Plain.of(aliases.get(i)), new Known(column, i + 1));
        }
    }
}
