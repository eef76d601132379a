package dev.kap.report.page.plan;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnTraits;
import dev.kap.report.page.part.PrintFormat;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A row of the workbook for templates: what a person has typed, by the title of its column.
final class TypedCells {

    private TypedCells() {}

    /// The cells of a record, ready to print, and those of columns that are none of ours.
    static <R> Map<String, String> of(
            String account, R row, List<? extends Column<R>> columns, Map<String, String> further, PrintFormat said) {
        Map<String, String> cells = new LinkedHashMap<>(further);
        columns.stream()
                .filter(column -> column.traits().use() != ColumnTraits.Use.JOINING)
                .forEach(column -> cells.put(
                        column.title(),
                        switch (column.value(account, row)) {
                            case LocalDate day -> said.shortDate(day);
                            case Double number -> said.figure(number);
                            case null -> PrintFormat.UNKNOWN;
                            case Object text -> PrintFormat.orUnknown(text.toString());
                        }));
        return Collections.unmodifiableMap(cells);
    }
}
