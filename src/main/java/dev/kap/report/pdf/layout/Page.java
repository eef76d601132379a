package dev.kap.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/// A page with all that stands on it; width and height in points.
public record Page(double width, double height, List<Item> items) {

    public Page {
        items = List.copyOf(items);
    }

    Page with(List<Item> more) {
        List<Item> all = new ArrayList<>(items);
        all.addAll(more);
        return new Page(width, height, all);
    }
}
