package dev.kap.intake.raw;

import java.util.OptionalInt;

/// Places in a sheet as a workbook writes them: row 7, cell `AB12`.
final class CellReferences {

    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;
    private static final int LETTERS = 26;

    private CellReferences() {}

    /// The number of a row, from 1; empty where it is none.
    static OptionalInt row(String number) {
        OptionalInt row = WholeNumbers.of(number);
        return row.isPresent() && row.getAsInt() >= 1 && row.getAsInt() <= ROWS ? row : OptionalInt.empty();
    }

    /// Index of the column that a reference such as `AB12` begins with; empty where it is no reference.
    static OptionalInt column(String reference) {
        int column = 0;
        int at = 0;
        while (at < reference.length() && column <= COLUMNS && letter(reference.charAt(at)) > 0) {
            column = column * LETTERS + letter(reference.charAt(at));
            at++;
        }
        boolean placed =
                at > 0 && column <= COLUMNS && row(reference.substring(at)).isPresent();
        return placed ? OptionalInt.of(column - 1) : OptionalInt.empty();
    }

    /// A is 1, Z is 26; 0 for what is no letter of a column.
    private static int letter(char c) {
        int upper = c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c;
        return upper >= 'A' && upper <= 'Z' ? upper - 'A' + 1 : 0;
    }
}
