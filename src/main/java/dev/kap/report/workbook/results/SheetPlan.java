package dev.kap.report.workbook.results;

import dev.kap.report.data.ResultTable;
import dev.kap.report.data.SharedSheets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which tables share a sheet: among sixty sheets nobody finds anything.
record SheetPlan(List<Shared> sheets) {

    SheetPlan {
        sheets = List.copyOf(sheets);
    }

    /// A sheet with its tables below one another.
    ///
    /// @param shared the word by which messages name it; empty for a table of its own
    record Shared(Optional<String> shared, List<ResultTable> tables) {
        Shared {
            tables = List.copyOf(tables);
        }
    }

    /// The sheets of those tables, each where its first table stands.
    static SheetPlan of(List<ResultTable> tables) {
        Map<String, List<ResultTable>> sheets = new LinkedHashMap<>();
        for (ResultTable table : tables) {
            String sheet = SharedSheets.of(table.path()).orElse(table.path());
            sheets.computeIfAbsent(sheet, key -> new ArrayList<>()).add(table);
        }
        return new SheetPlan(sheets.values().stream()
                .map(of -> new Shared(SharedSheets.of(of.getFirst().path()), of))
                .toList());
    }
}
