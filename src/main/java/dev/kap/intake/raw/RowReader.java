package dev.kap.intake.raw;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Characters of a CSV file on their way to the parser, which has no limit of its own: it would collect a row without
/// end until the memory is full.
final class RowReader extends FilterReader {

    private long characters;
    private long row = 1;
    private boolean endless;

    RowReader(Reader in) {
        super(in);
    }

    /// The parser has given a row and begins the next one.
    void nextRow() {
        characters = 0;
        row++;
    }

    /// Whether a row was given up.
    boolean endless() {
        return endless;
    }

    /// The row being read, from 1.
    long row() {
        return row;
    }

    @Override
    public int read(char[] buffer, int start, int length) throws IOException {
        int read = super.read(buffer, start, length);
        characters += Math.max(0, read);
        if (characters > ReadingLimits.ROW_CHARACTERS) {
            endless = true;
            throw new IOException("endless row");
        }
        return read;
    }
}
