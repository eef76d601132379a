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

    static List<Row> rows(String text, CsvDialect dialect, Budget budget) throws IOException, Unreadable {
        List<Row> rows = new ArrayList<>();
        RowReader reader = new RowReader(new StringReader(dialect.body(text)));
        try (CSVParser parser = CSVParser.parse(reader, dialect.format())) {
            for (CSVRecord line : parser) {
                reader.nextRow();
                Row row = row(line, budget);
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
                ReadingLimits.check(rows.size(), ReadingLimits.ROWS, "rows");
            }
        } catch (IOException | RuntimeException e) {
            // Where the parser is asked for its next row it wraps what the reader throws.
            if (reader.endless()) {
                throw new Unreadable("endless-row", Arg.count(reader.row()), Arg.count(ReadingLimits.ROW_CHARACTERS));
            }
            throw e;
        }
        return rows;
    }

    private static Row row(CSVRecord line, Budget budget) throws Unreadable {
        ReadingLimits.check(line.size(), ReadingLimits.COLUMNS, "columns");
        int number = (int) line.getRecordNumber();
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < line.size(); column++) {
            String text = line.get(column);
            if (!text.isBlank()) {
                cells.add(cell(column, text, number));
                budget.cell();
                budget.characters(text.length());
            }
        }
        return new Row(number, cells, line.size());
    }

    /// A text over many lines has swallowed the rows below it; one on a line is but too long.
    private static Cell cell(int column, String text, int row) throws Unreadable {
        if (text.length() <= ReadingLimits.CELL_CHARACTERS) {
            return new Cell.Text(column, text);
        }
        if (text.lines().skip(1).findAny().isPresent()) {
            throw new Unreadable("unclosed-quote", Arg.count(row));
        }
        return Cell.Broken.tooLong(column, text);
    }
}
