package dev.kap.report.pdf.layout;

import dev.kap.report.Block.Table.Look;
import dev.kap.theme.Theme;

/// The measures of a table's look (LOOK section 5), in points.
///
/// @param minimum least height of a row
/// @param centred whether cells are centred vertically
record TableLook(TextStyle text, double padding, double minimum, boolean centred) {

    static TableLook of(Look look, Styles styles) {
        double padding = padding(styles.theme());
        return switch (look) {
            case PLAIN -> new TableLook(styles.table(), padding, 0, false);
            case SCORECARD -> new TableLook(styles.table(), padding, Mm.pt(10.4), true);
            case READING -> new TableLook(styles.reading(), padding * 1.15 / 1.25, 0, false);
        };
    }

    private static double padding(Theme theme) {
        return Mm.pt(Double.parseDouble(theme.text("table.padding.mm")));
    }
}
