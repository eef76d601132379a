package dev.kap.insight;

import java.util.List;

/// Who came and went, on both sides.
///
/// @param leavers contacts who have left or not come yet, in the order of the input
/// @param buyerChanges of those in a decision role: the leavers, then those yet to come and those who came lately, each
/// in the order of the input
/// @param handovers who of us has left or leaves soon, in the order of Team
public record Turnover(List<Leaver> leavers, List<BuyerChange> buyerChanges, List<Handover> handovers) {

    /// Nobody.
    public static final Turnover NONE = new Turnover(List.of(), List.of(), List.of());

    public Turnover {
        leavers = List.copyOf(leavers);
        buyerChanges = List.copyOf(buyerChanges);
        handovers = List.copyOf(handovers);
    }
}
