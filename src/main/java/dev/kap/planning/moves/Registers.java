package dev.kap.planning.moves;

import dev.kap.plan.ContactTarget;
import dev.kap.plan.Day90Target;
import dev.kap.plan.Intent;
import dev.kap.plan.Move;
import dev.kap.plan.Move.State;
import dev.kap.plan.Register;
import dev.kap.plan.Trigger;
import dev.kap.planning.target.NinetyDayWindow;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.StableId;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes the register of one account: the user's actions and the proposals that have a day, in one order, numbered.
public record Registers(PlanningContext situation, Schedule.Dated dated, IdentityHashMap<Action, Doors.Door> ways) {

    private static final Move.Doer NOBODY = Move.Doer.of("");

    /// The register of that account.
    public static Register of(PlanningContext situation, Schedule.Dated dated) {
        return new Registers(situation, dated, Doors.typed(situation)).register();
    }

    private Register register() {
        List<Move> all = Stream.concat(own(), proposed()).sorted(order()).toList();
        List<Move> numbered = new ArrayList<>();
        int number = 0;
        for (Move move : all) {
            numbered.add(move.open() ? move.numbered(++number) : move);
        }
        return new Register(numbered, dated.waiting());
    }

    /// Open before closed, overdue first, by date and falling priority; what has no date comes last.
    private Comparator<Move> order() {
        return Comparator.comparing((Move move) -> !move.open())
                .thenComparing(move -> move.state() != State.OVERDUE)
                .thenComparing(
                        move -> move.timing().day(),
                        Comparator.<@Nullable LocalDate>nullsLast(Comparator.naturalOrder()))
                .thenComparingDouble(move -> -priority(move))
                .thenComparing(move -> Objects.requireNonNullElse(move.contact(), ""))
                .thenComparing(move -> move.action().toString());
    }

    private double priority(Move move) {
        return aim(move.contact())
                .map(ContactTarget::priority)
                .map(Double::doubleValue)
                .orElse(0.0);
    }

    private Optional<ContactTarget> aim(@Nullable String contact) {
        return contact == null ? Optional.empty() : situation.aim(contact);
    }

    private Stream<Move> proposed() {
        return dated.proposals().moves().stream()
                .flatMap(proposal ->
                        Optional.ofNullable(dated.days().get(proposal.id()))
                                .map(day -> proposed(proposal, day))
                                .stream());
    }

    private Move proposed(Proposal proposal, LocalDate day) {
        return new Move(
                0,
                proposal.intent(),
                proposal.contact(),
                proposal.action(),
                proposal.doer(),
                new Move.Timing(day, State.UNDECIDED, new NinetyDayWindow(situation.asOf()).step(day)),
                reach(proposal.contact(), proposal.intent()),
                proposal.cause().identified(proposal.id()));
    }

    private Move.Reach reach(@Nullable String contact, Intent intent) {
        Optional<ContactTarget> aim = aim(contact);
        if (aim.isEmpty()) {
            return Move.Reach.NONE;
        }
        Double today = aim.get().contact().relationship().value();
        return new Move.Reach(
                today, intent.moves() ? Day90Target.point(today, aim.get().target(), situation.settings()) : null);
    }

    private Stream<Move> own() {
        return situation.insight().account().actions().stream()
                .filter(action -> action.status() != ActionStatus.CANCELLED)
                .filter(action -> action.status() != ActionStatus.DONE || inPlanYear(action))
                .map(this::own);
    }

    /// What was done outside the plan year is another plan's.
    private boolean inPlanYear(Action action) {
        LocalDate due = action.due();
        return due == null
                || (!due.isBefore(situation.portfolio().planYearStart())
                        && !due.isAfter(situation.portfolio().planYearEnd()));
    }

    private Move own(Action action) {
        NinetyDayWindow window = new NinetyDayWindow(situation.asOf());
        LocalDate due = action.due();
        boolean open = action.status() == ActionStatus.OPEN && !action.refused();
        String contact = action.contact().isEmpty() ? null : action.contact();
        State closed = action.status() == ActionStatus.DONE ? State.DONE : State.REFUSED;
        State state = !open ? closed : due != null && window.overdue(due) ? State.OVERDUE : State.OPEN;
        return new Move(
                0,
                Intent.OWN,
                contact,
                Sentence.verbatim(action.text()),
                doer(action),
                new Move.Timing(due, state, !open || due == null ? Move.LATER : window.step(due)),
                open ? reach(contact, Intent.OWN) : Move.Reach.NONE,
                new Move.Cause(
                        false,
                        rule(action),
                        why(action),
                        List.of(action.origin()),
                        StableId.of(situation.insight().account(), action)));
    }

    private Move.Doer doer(Action action) {
        if (action.owner().isEmpty()) {
            return NOBODY;
        }
        if (!situation.people().withUs(action.owner())) {
            return new Move.Doer("", action.owner(), List.of(), null);
        }
        Optional<Doors.Door> door = Optional.ofNullable(ways.get(action)).filter(way -> !early(way, action.due()));
        return door.map(way -> new Move.Doer(action.owner(), null, way.through(), way.asks()))
                .orElseGet(() -> Move.Doer.of(action.owner()));
    }

    /// Whether somebody on the way is still to be won or met by then.
    private boolean early(Doors.Door way, @Nullable LocalDate due) {
        return Stream.concat(proposedFor(way), decidedFor(way)).anyMatch(day -> due == null || !day.isBefore(due));
    }

    private Stream<LocalDate> proposedFor(Doors.Door way) {
        return dated.proposals().moves().stream()
                .filter(one -> one.intent().opens()
                        && one.contact() != null
                        && way.through().contains(one.contact()))
                .flatMap(one -> Stream.ofNullable(dated.days().get(one.id())));
    }

    /// What people have said yes or no to stands where it stood as a proposal.
    private Stream<LocalDate> decidedFor(Doors.Door way) {
        return situation.insight().account().actions().stream()
                .filter(action -> action.proposal() != null
                        && Intent.opens(action.handling().id())
                        && way.through().contains(action.contact()))
                .flatMap(action -> Stream.ofNullable(action.due()))
                .filter(day -> !day.isBefore(situation.asOf()));
    }

    private static Trigger rule(Action action) {
        return action.objective().isEmpty() ? Trigger.OWN : Trigger.OBJECTIVE;
    }

    private static Sentence why(Action action) {
        Action.Proposal proposal = action.proposal();
        if (proposal != null && !proposal.trigger().isEmpty()) {
            return Sentence.verbatim(proposal.trigger());
        }
        return action.objective().isEmpty() ? Trigger.OWN.why() : Trigger.OBJECTIVE.why(Arg.text(action.objective()));
    }
}
