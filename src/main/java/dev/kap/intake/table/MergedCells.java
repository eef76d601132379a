package dev.kap.intake.table;

import dev.kap.intake.raw.Area;
import dev.kap.intake.raw.Cell;
import dev.kap.intake.raw.RawTable;
import dev.kap.intake.raw.Row;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// A merged cell holds its value in its first row only, and means it for every row that it spans.
final class MergedCells {

    /// Areas may be many and overlap; so many values no honest sheet gives.
    private static final int MOST_GIVEN = 1_000_000;

    private final RawTable raw;
    private final int header;
    private final NavigableMap<Integer, Row> rows = new TreeMap<>();
    private final Map<Integer, List<Cell>> given = new HashMap<>();
    private final List<Area> used = new ArrayList<>();
    private int count;

    private MergedCells(RawTable raw, int header) {
        this.raw = raw;
        this.header = header;
        raw.rows().forEach(row -> rows.put(row.number(), row));
    }

    /// The merged cells of a table below that row.
    static MergedCells below(int header, RawTable raw) {
        MergedCells merged = new MergedCells(raw, header);
        raw.layout().merged().forEach(merged::give);
        return merged;
    }

    /// These rows with the values that merged cells give them; a row that holds nothing of its own stays empty.
    List<Row> fill(List<Row> below) {
        return given.isEmpty() ? below : below.stream().map(this::filled).toList();
    }

    /// Says once for all of a table that they were read so.
    Optional<Problem> note() {
        return used.stream()
                .min(Comparator.comparingInt(Area::firstRow).thenComparingInt(Area::firstColumn))
                .map(first -> Problem.of(
                        Severity.NOTE,
                        "merged-cells",
                        Place.cell(raw.file(), raw.sheet(), first.firstColumn(), first.firstRow()),
                        value(first).map(Cell::typed).orElse(""),
                        Arg.count(used.size())));
    }

    private void give(Area area) {
        if (area.firstRow() <= header || area.firstRow() == area.lastRow()) {
            return;
        }
        value(area).ifPresent(cell -> {
            used.add(area);
            for (int row :
                    rows.subMap(area.firstRow(), false, area.lastRow(), true).keySet()) {
                if (count < MOST_GIVEN) {
                    given.computeIfAbsent(row, _ -> new ArrayList<>()).add(cell);
                    count++;
                }
            }
        });
    }

    private Optional<Cell> value(Area area) {
        return Optional.ofNullable(rows.get(area.firstRow())).flatMap(row -> row.cell(area.firstColumn()));
    }

    private Row filled(Row row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        for (Cell cell : given.getOrDefault(row.number(), List.of())) {
            if (row.cell(cell.column()).isEmpty()) {
                cells.add(cell);
            }
        }
        cells.sort(Comparator.comparingInt(Cell::column));
        return new Row(row.number(), cells, row.fields());
    }
}
