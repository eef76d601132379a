package dev.kap.planning.moves;

import dev.kap.insight.Access;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.Tolerance;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The doors that introducers would open, and the favours that opening them costs (domain.md, "Access").
///
/// Nobody is asked for more than `References a year` favours: the user's own actions take them first, by date, then the
/// proposals, whichever comes first.
public final class Doors {

    /// A way that is open.
    ///
    /// @param asks the colleague who asks the first introducer; null where the owner can
    public record Door(List<String> through, @Nullable String asks) {
        public Door {
            through = List.copyOf(through);
        }
    }

    private final PlanningContext situation;
    private final Map<String, Integer> favours = new HashMap<>();

    /// Of one account, with no favour asked yet.
    private Doors(PlanningContext situation) {
        this.situation = situation;
    }

    /// Of one account, with the favours that its own actions ask.
    public static Doors of(PlanningContext situation) {
        Doors doors = new Doors(situation);
        // What was accepted of the proposals asks its favour with them.
        doors.own(action -> action.proposal() == null);
        return doors;
    }

    /// The ways of the actions that people typed, where they are open and a favour is left, the earliest first; then
    /// of those that were proposals.
    static IdentityHashMap<Action, Door> typed(PlanningContext situation) {
        return new Doors(situation).own(action -> true);
    }

    private IdentityHashMap<Action, Door> own(Predicate<Action> wanted) {
        IdentityHashMap<Action, Door> ways = new IdentityHashMap<>();
        situation.insight().account().actions().stream()
                .filter(action -> action.status() == ActionStatus.OPEN && !action.refused() && wanted.test(action))
                .filter(action -> situation.people().withUs(action.owner()))
                .sorted(Comparator.comparing((Action action) -> action.proposal() != null)
                        .thenComparing(
                                Action::due, Comparator.<@Nullable LocalDate>nullsLast(Comparator.naturalOrder()))
                        .thenComparingInt(action -> action.origin().row()))
                .forEach(action -> situation
                        .insight()
                        .contact(action.contact())
                        .filter(contact -> !knows(action.owner(), contact))
                        .flatMap(contact -> to(contact, Optional.of(action.owner())))
                        .ifPresent(door -> ways.put(action, door)));
        return ways;
    }

    /// How often each contact is asked for a favour so far.
    Map<String, Integer> favours() {
        return Map.copyOf(favours);
    }

    /// The best open way that the owner can take, the favour counted; empty for a direct link too.
    Optional<Door> to(ContactInsight contact, Optional<String> owner) {
        Optional<Door> door = ways(contact)
                .flatMap(access -> open(access, owner.orElse("")).stream())
                .filter(one -> free(one.through().getFirst()))
                .findFirst();
        door.ifPresent(one -> asked(one.through().getFirst()));
        return door;
    }

    private static Stream<Access> ways(ContactInsight contact) {
        return Stream.of(Optional.ofNullable(contact.access()), Optional.ofNullable(contact.secondAccess()))
                .flatMap(Optional::stream);
    }

    private Optional<Door> open(Access access, String owner) {
        List<String> through = access.introducers();
        if (through.isEmpty() || !through.stream().allMatch(this::opens)) {
            return Optional.empty();
        }
        List<String> knowing =
                situation.insight().contact(through.getFirst()).map(ContactInsight::links).orElse(List.of()).stream()
                        .filter(link -> link.counts() && link.live())
                        .map(LinkWorth::link)
                        .map(link -> link.teamMember())
                        .filter(situation.people()::withUs)
                        .toList();
        if (knowing.contains(owner)) {
            return Optional.of(new Door(through, null));
        }
        return knowing.stream().findFirst().map(colleague -> new Door(through, colleague));
    }

    private boolean opens(String name) {
        return situation
                .insight()
                .contact(name)
                .filter(one -> one.introducer(situation.settings()))
                .isPresent();
    }

    /// Who would have to be won first: the first on the best way who would not open the door.
    Optional<ContactInsight> keeper(ContactInsight contact) {
        return Optional.ofNullable(contact.doorKeeper())
                .flatMap(name -> situation.insight().contact(name));
    }

    /// The best friend whom the owner knows well enough to ask, the favour counted; nobody whom we still have to win.
    Optional<ContactInsight> friend(String owner, ContactInsight besides) {
        Optional<ContactInsight> friend = situation.insight().contacts().stream()
                .filter(one -> !one.name().equals(besides.name()) && one.quadrant() != Quadrant.DEVELOP)
                .filter(one -> one.friend(situation.settings()) && knows(owner, one) && free(one.name()))
                .min(ContactInsight.BY_RELATIONSHIP);
        friend.ifPresent(one -> asked(one.name()));
        return friend;
    }

    /// Whether that colleague has a live link to the contact.
    static boolean knows(String owner, ContactInsight contact) {
        return contact.links().stream()
                .anyMatch(link -> link.live() && link.link().teamMember().equals(owner));
    }

    /// Whether this contact may be asked for a favour still.
    boolean free(String name) {
        return !Tolerance.reached(
                favours.getOrDefault(name, 0), situation.settings().number(Setting.ASKED_A_YEAR));
    }

    /// Counts a favour asked of this contact.
    void asked(String name) {
        favours.merge(name, 1, Integer::sum);
    }
}
