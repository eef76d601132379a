package dev.kap.analysis.account;

import dev.kap.analysis.graph.BestPaths;
import dev.kap.analysis.graph.Edge;
import dev.kap.analysis.graph.Path;
import dev.kap.insight.Access;
import dev.kap.insight.ClosedDoor;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.NameOrder;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The ways from our people to the contacts of one account, over those who open doors (domain.md, "Access").
final class IntroductionPaths {

    private final List<String> contacts;
    private final List<String> members;
    private final Set<Integer> introducers;
    private final BestPaths paths;
    private final Supplier<BestPaths> overAnybody;
    private @Nullable BestPaths anybody;
    private final Map<List<Integer>, Map<Integer, Path>> avoiding = new HashMap<>();
    private final Map<Set<Integer>, Map<Integer, Path>> without = new HashMap<>();

    private IntroductionPaths(
            List<String> contacts,
            List<String> members,
            Set<Integer> introducers,
            Supplier<BestPaths> overAnybody,
            BestPaths paths) {
        this.contacts = contacts;
        this.members = members;
        this.introducers = introducers;
        this.overAnybody = overAnybody;
        this.paths = paths;
    }

    /// @param introducers the numbers of those who open doors
    static IntroductionPaths of(TieGraph graph, LinkWorths links, Settings settings, Set<Integer> introducers) {
        PresentPeople people = graph.people();
        List<LinkWorth> counting =
                links.counting().stream().filter(worth -> worth.worth() > 0).toList();
        List<String> members = List.copyOf(counting.stream()
                .map(worth -> worth.link().teamMember())
                .collect(() -> new TreeSet<>(NameOrder.ORDER), TreeSet::add, TreeSet::addAll));
        Map<String, Integer> numbers = new HashMap<>();
        members.forEach(member -> numbers.put(member, numbers.size()));
        List<Edge> starts = counting.stream()
                .map(worth -> new Edge(
                        numbers.getOrDefault(worth.link().teamMember(), -1),
                        people.number(worth.link().contact()),
                        worth.worth() / 10))
                .toList();
        double stepCost = settings.number(Setting.STEP_COST);
        List<Edge> steps = graph.introductions().stream()
                .map(edge -> new Edge(edge.from(), edge.to(), edge.weight() * stepCost))
                .toList();
        return new IntroductionPaths(
                people.names(),
                members,
                introducers,
                () -> BestPaths.of(graph.size(), steps, starts, node -> true),
                BestPaths.of(graph.size(), steps, starts, introducers::contains));
    }

    /// The best way to that contact.
    Optional<Access> to(int contact) {
        return paths.to(contact).map(this::access);
    }

    /// The best way that avoids the first one's introducers, or its team member where that one is direct.
    Optional<Access> secondTo(int contact) {
        return paths.to(contact)
                .flatMap(first -> Optional.ofNullable(second(first).get(contact)))
                .map(this::access);
    }

    /// Who would have to be won first, where no door is open but somebody would lead there.
    Optional<ClosedDoor> closedTo(int contact) {
        if (paths.to(contact).isPresent()) {
            return Optional.empty();
        }
        return anybody().to(contact).map(this::closed);
    }

    private ClosedDoor closed(Path path) {
        int keeper = Arrays.stream(path.nodes())
                .filter(node -> !introducers.contains(node))
                .findFirst()
                .orElseThrow();
        return new ClosedDoor(contacts.get(keeper), access(path));
    }

    /// Worked out when the first door is closed: in most accounts some are.
    private BestPaths anybody() {
        BestPaths known = anybody;
        if (known == null) {
            known = overAnybody.get();
            anybody = known;
        }
        return known;
    }

    /// The best way to any of the contacts from one of our people who may take over.
    Optional<Access> from(Predicate<String> mayTakeOver, List<Integer> toAnyOf) {
        Set<Integer> gone = IntStream.range(0, members.size())
                .filter(member -> !mayTakeOver.test(members.get(member)))
                .boxed()
                .collect(Collectors.toSet());
        return toAnyOf.stream()
                .map(contact -> without(gone, contact))
                .flatMap(Optional::stream)
                .sorted()
                .findFirst()
                .map(this::access);
    }

    /// Contacts who share the introducers share the search.
    private Map<Integer, Path> second(Path first) {
        Path before = first.before();
        if (before == null) {
            return without(Set.of(first.start()));
        }
        List<Integer> introducers = Arrays.stream(before.nodes()).boxed().toList();
        return avoiding.computeIfAbsent(introducers, paths::avoiding);
    }

    private Optional<Path> without(Set<Integer> gone, int contact) {
        return paths.to(contact)
                .flatMap(path -> gone.contains(path.start())
                        ? Optional.ofNullable(without(gone).get(contact))
                        : Optional.of(path));
    }

    private Map<Integer, Path> without(Set<Integer> gone) {
        return without.computeIfAbsent(gone, paths::withoutStarts);
    }

    private Access access(Path path) {
        List<String> names = new ArrayList<>();
        names.add(members.get(path.start()));
        Arrays.stream(path.nodes()).mapToObj(contacts::get).forEach(names::add);
        return new Access(path.worth(), names);
    }
}
