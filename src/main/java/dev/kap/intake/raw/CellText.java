package dev.kap.intake.raw;

import org.xml.sax.SAXException;

/// The text of one cell as it comes in: no more is kept than a cell may hold, and one without end is refused.
final class CellText {

    private final StringBuilder text = new StringBuilder();
    private long length;

    void clear() {
        text.setLength(0);
        length = 0;
    }

    void add(char[] characters, int start, int more) throws SAXException {
        int room = ReadingLimits.EXCEL_CELL_CHARACTERS - text.length();
        text.append(characters, start, Math.min(room, more));
        length += more;
        if (length > ReadingLimits.TEXT_CHARACTERS) {
            try {
                ReadingLimits.check(length, ReadingLimits.TEXT_CHARACTERS, "text");
            } catch (Unreadable e) {
                throw new SAXException(e);
            }
        }
    }

    /// Whether there was more than a cell may hold.
    boolean overlong() {
        return length > ReadingLimits.EXCEL_CELL_CHARACTERS;
    }

    /// What a cell may hold of it.
    @Override
    public String toString() {
        return text.toString();
    }
}
