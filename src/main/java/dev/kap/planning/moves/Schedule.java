package dev.kap.planning.moves;

import dev.kap.insight.Tolerance;
import dev.kap.plan.Day90Target;
import dev.kap.plan.Intent;
import dev.kap.plan.Move;
import dev.kap.planning.target.NinetyDayWindow;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives proposals an owner and a date: the weightiest first, evenly over the 90 days, no more for one person than can
/// be done.
///
/// A move for a Develop contact is always proposed: where all its candidates have their hands full, the one with the
/// fewest takes it. Any other move that nobody has hands for is left out.
final class Schedule {

    private record Assigned(Proposal proposal, Optional<String> owner) {}

    private final PlanningContext situation;
    private final Map<String, Integer> load = new HashMap<>();

    /// More proposed moves than this are nobody's plan.
    private final double handful;

    private Schedule(PlanningContext situation) {
        this.situation = situation;
        this.handful = situation.settings().number(Setting.PROPOSALS_AT_MOST);
    }

    static List<Move> of(PlanningContext situation, List<Proposal> proposals) {
        return new Schedule(situation).moves(proposals);
    }

    private List<Move> moves(List<Proposal> proposals) {
        List<Assigned> assigned = assigned(proposals);
        NinetyDayWindow window = new NinetyDayWindow(situation.asOf());
        List<Move> result = new ArrayList<>();
        for (int rank = 0; rank < assigned.size(); rank++) {
            result.add(move(assigned.get(rank), window.due(rank, assigned.size()), window));
        }
        return result;
    }

    /// Each contact once, with an owner, weightiest first; equal weights by name.
    private List<Assigned> assigned(List<Proposal> proposals) {
        List<Proposal> ordered = proposals.stream()
                .sorted(Comparator.comparingDouble((Proposal p) -> -p.weight())
                        .thenComparing(p -> Objects.requireNonNullElse(p.contact(), "")))
                .toList();
        Set<String> seen = new HashSet<>();
        List<Assigned> result = new ArrayList<>();
        for (Proposal proposal : ordered) {
            if (proposal.contact() == null || seen.add(proposal.contact())) {
                assign(proposal).ifPresent(result::add);
            }
        }
        return result;
    }

    private Optional<Assigned> assign(Proposal proposal) {
        if (proposal.candidates().isEmpty()) {
            return Optional.of(new Assigned(proposal, Optional.empty()));
        }
        Optional<String> free = proposal.candidates().stream()
                .filter(name -> !Tolerance.reached(load(name), handful))
                .findFirst();
        Optional<String> owner = free.isPresent() || !proposal.needed()
                ? free
                : proposal.candidates().stream().min(Comparator.comparingInt(this::load));
        owner.ifPresent(name -> load.merge(name, 1, Integer::sum));
        return owner.map(name -> new Assigned(proposal, Optional.of(name)));
    }

    private int load(String name) {
        return load.getOrDefault(name, 0);
    }

    private Move move(Assigned assigned, LocalDate due, NinetyDayWindow window) {
        Proposal proposal = assigned.proposal();
        @Nullable Double today = today(proposal.contact());
        return new Move(
                0,
                Intent.WIN,
                proposal.contact(),
                proposal.action().apply(assigned.owner()),
                new Move.Doer(assigned.owner().orElse(""), null, proposal.through(), null),
                new Move.Timing(due, Move.State.UNDECIDED, window.step(due)),
                new Move.Reach(today, point(proposal.contact(), today)),
                new Move.Cause(true, proposal.rule(), proposal.trigger(), proposal.rows()));
    }

    private @Nullable Double today(@Nullable String contact) {
        return contact == null
                ? null
                : situation
                        .insight()
                        .contact(contact)
                        .map(c -> c.relationship().value())
                        .orElse(null);
    }

    private @Nullable Double point(@Nullable String contact, @Nullable Double today) {
        return contact == null
                ? null
                : situation
                        .aim(contact)
                        .map(aim -> Day90Target.point(today, aim.target(), situation.settings()))
                        .orElse(null);
    }
}
