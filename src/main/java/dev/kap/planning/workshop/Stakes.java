package dev.kap.planning.workshop;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.Departure;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.plan.workshop.Stake;
import dev.kap.plan.workshop.Workshop;
import dev.kap.portfolio.TeamMember;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Who gets a departure card: all of ours with a link or a move, then theirs by share of the capital, up to ten or a
/// multiple of ten (domain.md, "Cards").
record Stakes(AccountPlan plan, List<TeamMember> ours) {

    private static final int MOST_LEAVES = 2;

    List<Stake> all() {
        List<Stake> stakes = new ArrayList<>();
        int most = MOST_LEAVES * Workshop.CARDS_A_LEAF;
        ours.stream().map(this::ours).limit(most).forEach(stakes::add);
        int room = stakes.size() > Workshop.CARDS_A_LEAF || many() ? most : Workshop.CARDS_A_LEAF;
        plan.insight().dependence().departures().stream()
                .filter(one -> one.side() == Departure.Side.THEIRS)
                .filter(one -> share(one) > 0 || !one.closedWays().isEmpty())
                .sorted(Comparator.comparingDouble((Departure one) -> -share(one))
                        .thenComparing(Departure::person))
                .flatMap(one -> theirs(one).stream())
                .limit(Math.max(0, room - stakes.size()))
                .forEach(stakes::add);
        return stakes;
    }

    private boolean many() {
        return plan.insight().contacts().size() > NameCards.MOST;
    }

    private static double share(Departure departure) {
        return Objects.requireNonNullElse(departure.capitalLost(), 0.0);
    }

    private Stake ours(TeamMember member) {
        return new Stake(
                member.name(),
                member.jobTitle(),
                "",
                departure(member.name(), Departure.Side.OURS).orElse(null),
                open(move -> move.owner().equals(member.name())));
    }

    private Optional<Stake> theirs(Departure departure) {
        return plan.insight()
                .contact(departure.person())
                .map(contact -> new Stake(
                        contact.name(),
                        contact.contact().position().jobTitle(),
                        organisation(contact),
                        departure,
                        open(move -> move.through().contains(contact.name()))));
    }

    private String organisation(ContactInsight contact) {
        return contact.contact().external() ? contact.contact().position().outside() : plan.name();
    }

    private Optional<Departure> departure(String person, Departure.Side side) {
        return plan.insight().dependence().departures().stream()
                .filter(one -> one.side() == side && one.person().equals(person))
                .findFirst();
    }

    private List<Integer> open(java.util.function.Predicate<Move> which) {
        return plan.register().open().stream().filter(which).map(Move::number).toList();
    }
}
