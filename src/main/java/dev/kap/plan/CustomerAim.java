package dev.kap.plan;

/// One aim of the customer, and what we do for it (domain.md, "Aims of the customer").
///
/// @param aim as typed in column Aims, one of several parted by semicolons
/// @param objective the goal of ours that serves it; empty for none
/// @param opportunity the open one that is about it; empty for none
/// @param move the number of the move that works on it; 0 for none
public record CustomerAim(String aim, String objective, String opportunity, int move) {

    /// Whether nothing is done for it yet.
    public boolean nothing() {
        return objective.isEmpty() && opportunity.isEmpty() && move == 0;
    }
}
