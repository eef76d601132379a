package dev.kap.figure.map;

import java.util.List;

/// Rows of the compact form that stay together in a column.
///
/// @param branch counts the branches; the parts of one have the same number
record CompactBlock(String heading, List<Row> rows, Kind kind, int branch) {

    /// How a block hangs together with the rest.
    enum Kind {
        /// Its first row reports to the person above the columns.
        UNDER_TOP,
        /// All rows report to the person above the columns.
        DIRECT,
        /// Reports to nobody on the page.
        FREE,
        /// People outside the company, on a panel.
        OUTSIDE
    }

    /// One person.
    ///
    /// @param indent steps to the right of the block's first row
    /// @param repeated a boss who has his place elsewhere
    record Row(MapPerson person, int indent, boolean repeated, boolean assumed) {}

    CompactBlock {
        rows = List.copyOf(rows);
    }

    boolean underTop() {
        return kind == Kind.UNDER_TOP || kind == Kind.DIRECT;
    }
}
