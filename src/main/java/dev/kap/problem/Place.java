package dev.kap.problem;

/// Where in the input: file name, sheet, and cell as `F12` (or a row as `12`); what is not known is the empty string.
public record Place(String file, String sheet, String cell) {

    /// The file as a whole.
    public static Place file(String file) {
        return new Place(file, "", "");
    }

    @Override
    public String toString() {
        String inSheet = sheet.isEmpty() ? file : file + ", " + sheet;
        return cell.isEmpty() ? inSheet : inSheet + "!" + cell;
    }
}
