package dev.kap.problem;

/// Where in the input: file name, sheet, and cell as `F12` (or a row as `12`); what is not known is the empty string.
public record Place(String file, String sheet, String cell) {

    /// The file as a whole.
    public static Place file(String file) {
        return new Place(file, "", "");
    }

    /// A cell by the number of its column, counted from 0, and of its row, counted from 1.
    public static Place cell(String file, String sheet, int column, int row) {
        return new Place(file, sheet, letters(column) + row);
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    @Override
    public String toString() {
        String inSheet = sheet.isEmpty() ? file : file + ", " + sheet;
        return cell.isEmpty() ? inSheet : inSheet + "!" + cell;
    }
}
