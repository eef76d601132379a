package dev.kap.planning.moves;

import dev.kap.plan.Intent;
import dev.kap.planning.target.OwnActions;
import dev.kap.planning.target.PlanningContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the rules propose for one account, before dates, and the favours that it asks.
///
/// @param moves each intent and subject once, each contact opened by one move, the weightiest first
/// @param decided what people have said yes or no to, and the rules would propose still
/// @param held what is needless by such a decision; it holds its day, so that no other move changes its own
/// @param favours how often each contact is asked for one, by own actions too
public record Proposals(
        PlanningContext situation,
        List<Proposal> moves,
        List<Proposal> decided,
        List<Proposal> held,
        Map<String, Integer> favours) {

    /// The weightiest first; equal weights by what they are about.
    private static final Comparator<Proposal> WEIGHTIEST =
            Comparator.comparingDouble((Proposal one) -> -one.weight()).thenComparing(Proposal::id);

    public Proposals {
        moves = List.copyOf(moves);
        decided = List.copyOf(decided);
        held = List.copyOf(held);
        favours = Map.copyOf(favours);
    }

    /// What the rules of one account propose; what it takes all accounts to know comes later.
    public static Proposals of(PlanningContext situation) {
        OwnActions own = OwnActions.of(situation);
        Drafts drafts = new Drafts(situation);
        Doors doors = Doors.of(situation);
        List<Proposal> found = Stream.of(
                        new PeopleToWin(drafts, own, doors).all(),
                        new ChangesToMeet(drafts, own).all(),
                        new ContractToRenew(drafts).all(),
                        new PeopleToFind(drafts, own, doors).all(),
                        new PeopleToKeep(drafts, own).all(),
                        new ReviewsToHold(drafts, own).all())
                .flatMap(List::stream)
                .filter(one -> !own.refused(one.id(), one.intent().opens() ? one.contact() : null))
                .toList();
        List<Proposal> all = new NamedFirst(drafts, own)
                .of(HandedOver.of(found.stream().map(one -> preparing(one, own)).toList()));
        return new Proposals(situation, once(undecided(all, own)), decided(once(all), own), List.of(), doors.favours());
    }

    /// A first talk or an introduction comes before what people have dated with that contact themselves.
    private static Proposal preparing(Proposal one, OwnActions own) {
        return one.contact() != null && one.intent().opens()
                ? one.sooner(own.later(one.contact()).orElse(null))
                : one;
    }

    /// The same and these.
    public Proposals and(List<Proposal> more) {
        OwnActions own = OwnActions.of(situation);
        return new Proposals(
                situation,
                once(undecided(Stream.concat(moves.stream(), more.stream()).toList(), own)),
                decided(
                        once(Stream.of(moves, decided, more)
                                .flatMap(List::stream)
                                .toList()),
                        own),
                held,
                favours);
    }

    /// What is to be given a day.
    Stream<Proposal> dated() {
        return Stream.concat(moves.stream(), held.stream());
    }

    private static List<Proposal> decided(List<Proposal> all, OwnActions own) {
        return all.stream().filter(one -> settled(one, own)).toList();
    }

    /// Without what people have decided on. Whoever is not to be won by one move is not to be won by the next best.
    static List<Proposal> undecided(List<Proposal> all, OwnActions own) {
        Set<String> settled = Stream.concat(
                        own.opened(),
                        all.stream()
                                .filter(one -> one.intent().opens() && settled(one, own))
                                .flatMap(one -> Stream.ofNullable(one.contact())))
                .collect(Collectors.toSet());
        return all.stream()
                .filter(one -> !settled(one, own)
                        && !(one.intent().opens() && one.contact() != null && settled.contains(one.contact())))
                .toList();
    }

    private static boolean settled(Proposal one, OwnActions own) {
        return own.settled(one.id(), one.cause().mark());
    }

    /// Of several that open the same contact the one that hears, else the weightiest; before the earliest decision.
    private static List<Proposal> once(List<Proposal> all) {
        Map<String, Proposal> kept = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing((Proposal one) -> one.intent() != Intent.HEAR)
                        .thenComparing(WEIGHTIEST))
                .forEach(one -> kept.merge(
                        subject(one),
                        one,
                        (first, second) -> first.sooner(second.when().decided())));
        return kept.values().stream().sorted(WEIGHTIEST).toList();
    }

    private static String subject(Proposal one) {
        return one.intent().opens() && one.contact() != null ? "opens " + one.contact() : one.id();
    }

    /// Whether one of them is to win or meet that contact.
    boolean opens(String contact) {
        return opening(contact).findAny().isPresent();
    }

    /// The ids of those.
    Stream<String> opening(String contact) {
        return moves.stream()
                .filter(one -> one.intent().opens() && Objects.equals(contact, one.contact()))
                .map(Proposal::id);
    }
}
