package dev.kap.intake.raw;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The texts that the cells of a workbook share; formatting and reading aids (phonetic runs) are left out.
final class SharedStrings extends DefaultHandler {

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long characters;
    private boolean inText;
    private boolean inPhonetic;

    String get(int index) {
        return strings.get(index);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "t" -> inText = !inPhonetic;
            case "rPh" -> inPhonetic = true;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "si" -> add();
            case "t" -> inText = false;
            case "rPh" -> inPhonetic = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            text.append(characters, start, length);
        }
    }

    private void add() throws SAXException {
        characters += text.length();
        strings.add(EscapedText.of(text.toString()));
        SheetHandler.limit(characters, Limits.SHARED_CHARACTERS, "text");
    }
}
