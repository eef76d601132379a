package dev.kap.report.pdf.layout;

import dev.kap.document.Block.Table.Look;

/// The measures of a table's look (look.md, "Tables"), in points.
///
/// @param minimum least height of a row
/// @param centred whether cells are centred vertically
record TableLook(TextStyle text, double padding, double minimum, boolean centred) {

    static TableLook of(Look look, Styles styles) {
        double padding = look.padding() * Mm.pt(styles.theme().millimetres("table.padding"));
        return switch (look) {
            case PLAIN, CLOSE -> new TableLook(styles.table(), padding, 0, false);
            case SCORECARD -> new TableLook(styles.table(), padding, Mm.pt(10.4), true);
            case TALLY -> new TableLook(styles.table(), padding, Mm.pt(8.9), true);
            case FINE -> new TableLook(styles.note(), padding, 0, false);
            case READING -> new TableLook(styles.reading(), padding, 0, false);
        };
    }
}
