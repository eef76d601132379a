package dev.kap.plan.person;

import java.time.LocalDate;
import java.util.List;

/// What one of us has to do over all accounts in the 90 days from the as-of date (domain.md, "Personal sheet").
///
/// @param until day 90
/// @param moves overdue first, then by date
/// @param later how many open moves of theirs have a later date or none
/// @param asks by date
/// @param cooling by the day on which they go cold
/// @param reviews of the accounts they manage, in the order of the input
public record PersonalSheet(
        String person,
        LocalDate until,
        List<AccountMove> moves,
        int later,
        List<Ask> asks,
        List<CoolingLink> cooling,
        List<LedReview> reviews,
        HoursAsked hours) {

    public PersonalSheet {
        moves = List.copyOf(moves);
        asks = List.copyOf(asks);
        cooling = List.copyOf(cooling);
        reviews = List.copyOf(reviews);
    }

    /// Whether it holds nothing at all.
    public boolean blank() {
        return moves.isEmpty()
                && later == 0
                && asks.isEmpty()
                && cooling.isEmpty()
                && reviews.isEmpty()
                && hours.asked() == 0;
    }
}
