package dev.kap.intake.raw;

import dev.kap.wording.Arg;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Rows of a CSV file; the number of a row is what a spreadsheet program shows after opening the file.
final class CsvFile {

    private CsvFile() {}

    static List<Row> rows(String text, CsvDialect dialect) throws IOException, Unreadable {
        List<Row> rows = new ArrayList<>();
        long cells = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(dialect.body(text)), dialect.format())) {
            for (CSVRecord line : parser) {
                Row row = row(line);
                cells += row.cells().size();
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
                Limits.check(rows.size(), Limits.ROWS, "rows");
                Limits.check(cells, Limits.CELLS, "cells");
            }
        }
        return rows;
    }

    private static Row row(CSVRecord line) throws Unreadable {
        Limits.check(line.size(), Limits.COLUMNS, "columns");
        int number = (int) line.getRecordNumber();
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < line.size(); column++) {
            String text = line.get(column);
            if (text.length() > Limits.CELL_CHARACTERS) {
                throw new Unreadable("unclosed-quote", Arg.count(number));
            }
            if (!text.isBlank()) {
                cells.add(new Cell.Text(column, text));
            }
        }
        return new Row(number, cells, line.size());
    }
}
