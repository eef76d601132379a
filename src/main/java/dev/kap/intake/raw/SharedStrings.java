package dev.kap.intake.raw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.xml.sax.Attributes;

/// The texts that the cells of a workbook share; formatting and reading aids (phonetic runs) are left out.
final class SharedStrings extends PartHandler {

    private final Budget budget;
    private final List<String> strings = new ArrayList<>();
    private final BitSet overlong = new BitSet();
    private final CellText text = new CellText();
    private boolean inText;
    private boolean inPhonetic;

    SharedStrings(Budget budget) {
        this.budget = budget;
    }

    /// A cell with the text of that number, or a broken one where there is none.
    Cell cell(int column, String number) {
        OptionalInt index = WholeNumbers.of(number);
        if (index.isEmpty() || index.getAsInt() >= strings.size()) {
            return Cell.Broken.of(column, number);
        }
        String found = strings.get(index.getAsInt());
        return overlong.get(index.getAsInt()) ? Cell.Broken.tooLong(column, found) : new Cell.Text(column, found);
    }

    @Override
    void begin(String name, Attributes attributes) {
        switch (name) {
            case "si" -> text.clear();
            case "t" -> inText = !inPhonetic;
            case "rPh" -> inPhonetic = true;
            default -> {}
        }
    }

    @Override
    void end(String name) throws Unreadable {
        switch (name) {
            case "si" -> add();
            case "t" -> inText = false;
            case "rPh" -> inPhonetic = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws org.xml.sax.SAXException {
        if (inText) {
            text.add(characters, start, length);
        }
    }

    private void add() throws Unreadable {
        overlong.set(strings.size(), text.overlong());
        String whole = EscapedText.of(text.toString());
        strings.add(whole);
        budget.characters(whole.length());
        ReadingLimits.check(strings.size(), ReadingLimits.cells(), "cells");
    }
}
