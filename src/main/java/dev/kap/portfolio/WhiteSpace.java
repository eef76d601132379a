package dev.kap.portfolio;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of White space: product to what the cell says (owned, open, competitor's, an amount, a competitor's name,
/// `until 2027-06`), in column order.
public record WhiteSpace(Origin origin, List<Cell> products) {

    public WhiteSpace {
        products = List.copyOf(products);
    }

    /// One product of the row.
    ///
    /// @param state as typed
    public record Cell(String product, String state, Holding holding) {}

    /// Who has the business with a product.
    public enum Holder {
        OWNED,
        OPEN,
        COMPETITOR
    }

    /// What a cell means.
    ///
    /// @param amount what the product is worth there, in the plan's currency
    /// @param competitor who has it, where the cell names somebody
    /// @param until the month in which that contract ends
    public record Holding(
            Holder holder,
            @Nullable Double amount,
            String competitor,
            @Nullable YearMonth until) {}
}
