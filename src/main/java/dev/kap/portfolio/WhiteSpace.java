package dev.kap.portfolio;

import java.util.List;

/// A row of White space: product to what the cell says (owned, open, competitor's, an amount), in column order.
public record WhiteSpace(Origin origin, List<Cell> products) {

    public WhiteSpace {
        products = List.copyOf(products);
    }

    /// One product of the row.
    public record Cell(String product, String state) {}
}
