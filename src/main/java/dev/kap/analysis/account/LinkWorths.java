package dev.kap.analysis.account;

import dev.kap.insight.LinkWorth;
import dev.kap.insight.NameOrder;
import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The links of an account with their worth.
final class LinkWorths {

    private static final Comparator<LinkWorth> WORTH_MOST_FIRST = Comparator.comparing(LinkWorth::counts)
            .thenComparingDouble(LinkWorth::worth)
            .reversed()
            .thenComparing(worth -> worth.link().teamMember(), NameOrder.ORDER)
            .thenComparing(worth -> worth.link().contact(), NameOrder.ORDER)
            .thenComparingInt(worth -> worth.link().origin().row());

    private final Map<String, List<LinkWorth>> byContact;
    private final Map<String, List<LinkWorth>> byMember;

    private LinkWorths(List<LinkWorth> worths) {
        List<LinkWorth> sorted = worths.stream().sorted(WORTH_MOST_FIRST).toList();
        byContact = sorted.stream()
                .collect(Collectors.groupingBy(worth -> worth.link().contact()));
        byMember = sorted.stream()
                .collect(Collectors.groupingBy(worth -> worth.link().teamMember()));
    }

    static LinkWorths of(PresentPeople people, Settings settings, LocalDate asOf) {
        Map<List<String>, List<Link>> pairs = people.links().stream()
                .collect(Collectors.groupingBy(link -> List.of(link.teamMember(), link.contact())));
        List<LinkWorth> worths = new ArrayList<>();
        pairs.values().forEach(rows -> worths.addAll(ofPair(rows, settings, asOf)));
        return new LinkWorths(worths);
    }

    /// All links to that contact, worth most first.
    List<LinkWorth> to(String contact) {
        return byContact.getOrDefault(contact, List.of());
    }

    /// The counting links of that team member, worth most first.
    List<LinkWorth> of(String member) {
        return byMember.getOrDefault(member, List.of()).stream()
                .filter(LinkWorth::counts)
                .toList();
    }

    /// Every counting link.
    List<LinkWorth> counting() {
        return byContact.values().stream()
                .flatMap(List::stream)
                .filter(LinkWorth::counts)
                .toList();
    }

    /// Of the rows of one team member and one contact the one worth most counts.
    private static List<LinkWorth> ofPair(List<Link> rows, Settings settings, LocalDate asOf) {
        Map<Link, Double> worth = new HashMap<>();
        rows.forEach(link -> worth.put(link, link.worth(settings, asOf)));
        Function<Link, Double> worthOf = link -> worth.getOrDefault(link, 0.0);
        Link best = rows.stream()
                .max(Comparator.comparing(worthOf)
                        .thenComparing(Comparator.comparingInt(
                                        (Link link) -> link.origin().row())
                                .reversed()))
                .orElseThrow();
        return rows.stream()
                .map(link -> new LinkWorth(
                        link,
                        worthOf.apply(link),
                        Tolerance.reached(worthOf.apply(link), settings.number(Setting.LIVE_LINK)),
                        link.equals(best) && link.strength() != null))
                .toList();
    }
}
