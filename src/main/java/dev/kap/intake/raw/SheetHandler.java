package dev.kap.intake.raw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/// Collects the rows of one sheet that hold something; a row or cell without a reference stands after the one before.
final class SheetHandler extends PartHandler {

    private final CellReader reader;
    private final Budget budget;
    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final CellText value = new CellText();
    private int row;
    private int column;
    private String type = "";
    private int style;
    private boolean formula;
    private boolean hasValue;
    private boolean inValue;
    private boolean inPhonetic;

    /// What is wrong with the place of the cell or of its row; null where nothing is.
    private @Nullable String misplaced;

    private @Nullable String misplacedRow;

    SheetHandler(CellReader reader, Budget budget) {
        this.reader = reader;
        this.budget = budget;
    }

    List<Row> rows() {
        return rows;
    }

    /// The areas that are one cell each.
    List<Area> merged() {
        return merged;
    }

    @Override
    void begin(String name, Attributes attributes) throws Unreadable {
        switch (name) {
            case "row" -> startRow(value(attributes, "r"));
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v" -> startValue();
            case "t" -> startText();
            case "rPh" -> inPhonetic = true;
            case "mergeCell" -> addMerged(value(attributes, "ref"));
            default -> {}
        }
    }

    private void addMerged(String reference) throws Unreadable {
        Area.of(reference).ifPresent(merged::add);
        ReadingLimits.check(merged.size(), ReadingLimits.ROWS, "rows");
    }

    @Override
    void end(String name) throws Unreadable {
        switch (name) {
            case "row" -> endRow();
            case "c" -> endCell();
            case "v", "t" -> inValue = false;
            case "rPh" -> inPhonetic = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (inValue) {
            value.add(characters, start, length);
        }
    }

    private void startRow(String number) {
        OptionalInt named = CellReferences.row(number);
        misplacedRow = number.isEmpty() || named.isPresent() ? null : number;
        row = named.orElse(row + 1);
        column = -1;
        cells.clear();
    }

    private void startCell(Attributes attributes) {
        String reference = value(attributes, "r");
        OptionalInt named = CellReferences.column(reference);
        column = named.orElse(column + 1);
        type = value(attributes, "t");
        String number = value(attributes, "s");
        OptionalInt known = WholeNumbers.of(number);
        style = known.orElse(0);
        misplaced = misplacedRow;
        if (!reference.isEmpty() && named.isEmpty()) {
            misplaced = reference;
        } else if (!number.isEmpty() && known.isEmpty()) {
            misplaced = number;
        }
        formula = false;
        hasValue = false;
        value.clear();
    }

    private void startValue() {
        hasValue = true;
        inValue = true;
    }

    /// Text that stands in the cell itself and not among the shared ones.
    private void startText() {
        if (!inPhonetic) {
            startValue();
        }
    }

    private void endCell() throws Unreadable {
        CellReader.Raw raw = new CellReader.Raw(
                column, type, style, formula, hasValue ? value.toString() : null, value.overlong(), misplaced);
        for (Cell cell : reader.cell(raw).stream().toList()) {
            cells.add(cell);
            budget.cell();
            budget.characters(cell instanceof Cell.Text(int _, String text) && !type.equals("s") ? text.length() : 0);
            ReadingLimits.check(cells.size(), ReadingLimits.COLUMNS, "columns");
        }
    }

    private void endRow() throws Unreadable {
        if (!cells.isEmpty()) {
            cells.sort(Comparator.comparingInt(Cell::column));
            refuseTwice();
            rows.add(new Row(row, cells));
            ReadingLimits.check(rows.size(), ReadingLimits.ROWS, "rows");
        }
    }

    /// Two values at one place: nobody knows which one is meant.
    private void refuseTwice() {
        for (int i = cells.size() - 1; i > 0; i--) {
            int place = cells.get(i).column();
            if (cells.get(i - 1).column() == place) {
                String both = cells.get(i - 1).typed() + " / " + cells.remove(i).typed();
                cells.set(i - 1, Cell.Broken.of(place, both));
            }
        }
    }
}
