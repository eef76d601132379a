package dev.kap.report.pdf.layout;

import java.util.List;

/// One line of text; its items stand on a base line at 0.
record Line(List<Item> items, double width) {
    Line {
        items = List.copyOf(items);
    }
}
