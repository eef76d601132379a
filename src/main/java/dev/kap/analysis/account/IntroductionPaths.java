package dev.kap.analysis.account;

import dev.kap.analysis.graph.BestPaths;
import dev.kap.analysis.graph.Edge;
import dev.kap.analysis.graph.Path;
import dev.kap.insight.Access;
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
import java.util.TreeSet;

/// The ways from our people to the contacts of one account (domain.md, "Access").
final class IntroductionPaths {

    private final List<String> contacts;
    private final List<String> members;
    private final BestPaths paths;
    private final Map<List<Integer>, Map<Integer, Path>> avoiding = new HashMap<>();
    private final Map<Integer, Map<Integer, Path>> without = new HashMap<>();

    private IntroductionPaths(List<String> contacts, List<String> members, BestPaths paths) {
        this.contacts = contacts;
        this.members = members;
        this.paths = paths;
    }

    static IntroductionPaths of(TieGraph graph, LinkWorths links, Settings settings) {
        PresentPeople people = graph.people();
        List<LinkWorth> counting = links.counting();
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
        return new IntroductionPaths(people.names(), members, BestPaths.of(graph.size(), steps, starts));
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

    /// The best way to any of the contacts without that team member.
    Optional<Access> without(String member, List<Integer> toAnyOf) {
        int gone = members.indexOf(member);
        return toAnyOf.stream()
                .map(contact -> withoutMember(gone, contact))
                .flatMap(Optional::stream)
                .sorted()
                .findFirst()
                .map(this::access);
    }

    /// Contacts who share the introducers share the search.
    private Map<Integer, Path> second(Path first) {
        Path before = first.before();
        if (before == null) {
            return without(first.start());
        }
        List<Integer> introducers = Arrays.stream(before.nodes()).boxed().toList();
        return avoiding.computeIfAbsent(introducers, paths::avoiding);
    }

    private Optional<Path> withoutMember(int member, int contact) {
        return paths.to(contact)
                .flatMap(path -> path.start() == member
                        ? Optional.ofNullable(without(member).get(contact))
                        : Optional.of(path));
    }

    private Map<Integer, Path> without(int member) {
        return without.computeIfAbsent(member, paths::withoutStart);
    }

    private Access access(Path path) {
        List<String> names = new ArrayList<>();
        names.add(members.get(path.start()));
        Arrays.stream(path.nodes()).mapToObj(contacts::get).forEach(names::add);
        return new Access(path.worth(), names);
    }
}
