package dev.kap.report.page.shareable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// The cells of a row that a customer may read, by the titles of their columns; what may not is not there.
public record SharedRow(Map<String, Object> cells) {

    static final SharedRow EMPTY = new SharedRow(Map.of());

    public SharedRow {
        cells = Map.copyOf(cells);
    }

    /// The same and that cell.
    SharedRow with(String title, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(cells);
        more.put(title, value);
        return new SharedRow(more);
    }

    /// The same without that cell.
    SharedRow without(String title) {
        Map<String, Object> fewer = new LinkedHashMap<>(cells);
        fewer.remove(title);
        return new SharedRow(fewer);
    }

    /// The text of a cell; empty for none.
    String text(String title) {
        return cells.get(title) instanceof String text ? text.strip() : "";
    }

    /// The day of a cell.
    Optional<LocalDate> day(String title) {
        return cells.get(title) instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    /// The number of a cell.
    OptionalDouble number(String title) {
        return cells.get(title) instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }
}
