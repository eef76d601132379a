package dev.kap.report.pdf.layout;

import java.util.List;

/// Moves several items at once.
final class Items {

    private Items() {}

    static List<Item> moved(List<? extends Item> items, double dx, double dy) {
        return items.stream().map(item -> item.moved(dx, dy)).toList();
    }
}
