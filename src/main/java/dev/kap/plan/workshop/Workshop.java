package dev.kap.plan.workshop;

import dev.kap.insight.ContactInsight;
import dev.kap.portfolio.TeamMember;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The half day over one account.
///
/// @param steps with the break, in their order
/// @param points where the data disagree, at most five, in the order in which the agenda names them
/// @param morePoints how many more there are
/// @param placed the contacts with a card, in the order of the cards
/// @param aside the contacts without one: they are not on the table today
/// @param missing how many people the map lacks
/// @param guests ours who should be there, the closest first; at most as many as take part
/// @param stakes the departure cards, in their order
/// @param closed the days from Monday to Friday on which nobody can be met, in the twelve weeks from its own on
public record Workshop(
        WorkshopTerms terms,
        List<SessionStep> steps,
        List<PointToSettle> points,
        int morePoints,
        List<ContactInsight> placed,
        List<ContactInsight> aside,
        int missing,
        List<TeamMember> guests,
        List<Stake> stakes,
        List<LocalDate> closed) {

    /// So many cards are cut from a leaf.
    public static final int CARDS_A_LEAF = 10;

    public Workshop {
        steps = List.copyOf(steps);
        points = List.copyOf(points);
        placed = List.copyOf(placed);
        aside = List.copyOf(aside);
        guests = List.copyOf(guests);
        stakes = List.copyOf(stakes);
        closed = List.copyOf(closed);
    }

    /// The step of that kind; empty where there is no time for it.
    public Optional<SessionStep> step(SessionStage stage) {
        return steps.stream().filter(step -> step.stage() == stage).findFirst();
    }

    /// The kinds of steps for which there is no time.
    public List<SessionStage> leftOut() {
        return List.of(SessionStage.values()).stream()
                .filter(stage -> step(stage).isEmpty())
                .toList();
    }

    /// The minutes that a point takes of its step.
    public int minutes(PointToSettle point) {
        return Math.max(2, point.base() * terms.minutes() / HalfDay.USUAL);
    }

    /// Leaves of name cards in one set.
    public int nameCardLeaves() {
        return leaves(placed.size());
    }

    /// Leaves of departure cards.
    public int departureCardLeaves() {
        return Math.max(1, leaves(stakes.size()));
    }

    private static int leaves(int cards) {
        return (cards + CARDS_A_LEAF - 1) / CARDS_A_LEAF;
    }
}
