package dev.kap.intake.raw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Collects the rows of one sheet that hold something; a row or cell without a reference stands after the one before.
final class SheetHandler extends DefaultHandler {

    private final CellReader reader;
    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int row;
    private int column;
    private int count;
    private @Nullable String type;
    private int style;
    private boolean formula;
    private boolean hasValue;
    private boolean inValue;
    private boolean inPhonetic;

    SheetHandler(CellReader reader) {
        this.reader = reader;
    }

    List<Row> rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v" -> startValue();
            case "t" -> startText();
            case "rPh" -> inPhonetic = true;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "row" -> endRow();
            case "c" -> endCell();
            case "v", "t" -> inValue = false;
            case "rPh" -> inPhonetic = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inValue) {
            value.append(characters, start, length);
        }
    }

    private void startRow(Attributes attributes) {
        String number = attributes.getValue("", "r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = -1;
        cells.clear();
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("", "r");
        column = reference == null ? column + 1 : column(reference);
        type = attributes.getValue("", "t");
        String number = attributes.getValue("", "s");
        style = number == null ? 0 : Integer.parseInt(number);
        formula = false;
        hasValue = false;
        value.setLength(0);
    }

    /// Index of the column that a reference such as `AB12` begins with.
    private static int column(String reference) {
        int number = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            number = number * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return number - 1;
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

    private void endCell() throws SAXException {
        limit(value.length(), Limits.CELL_CHARACTERS, "text");
        CellReader.Raw raw = new CellReader.Raw(column, type, style, formula, hasValue ? value.toString() : null);
        reader.cell(raw).ifPresent(cells::add);
    }

    private void endRow() throws SAXException {
        if (!cells.isEmpty()) {
            cells.sort(Comparator.comparingInt(Cell::column));
            count += cells.size();
            rows.add(new Row(row, cells));
            limit(cells.size(), Limits.COLUMNS, "columns");
            limit(rows.size(), Limits.ROWS, "rows");
            limit(count, Limits.CELLS, "cells");
        }
    }

    static void limit(long found, long limit, String what) throws SAXException {
        try {
            Limits.check(found, limit, what);
        } catch (Unreadable e) {
            throw new SAXException(e);
        }
    }
}
