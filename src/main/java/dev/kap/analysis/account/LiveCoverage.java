package dev.kap.analysis.account;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.Coverage;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.NameOrder;
import dev.kap.portfolio.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Levels and functions of the account's own people, and which of them we have a live link to.
final class LiveCoverage {

    private LiveCoverage() {}

    static Coverage of(List<ContactInsight> contacts) {
        List<ContactInsight> own =
                contacts.stream().filter(c -> !c.contact().external()).toList();
        return new Coverage(
                liveShare(own, contact -> Optional.ofNullable(contact.level())),
                liveShare(own, contact -> Optional.of(function(contact)).filter(name -> !name.isEmpty())),
                cells(own));
    }

    private static <K> @Nullable Double liveShare(
            List<ContactInsight> contacts, Function<ContactInsight, Optional<K>> key) {
        Map<K, Boolean> live = contacts.stream()
                .filter(contact -> key.apply(contact).isPresent())
                .collect(Collectors.toMap(
                        contact -> key.apply(contact).orElseThrow(), ContactInsight::hasLiveLink, (a, b) -> a || b));
        long covered = live.values().stream().filter(Boolean::booleanValue).count();
        return live.isEmpty() ? null : (double) covered / live.size();
    }

    private static List<Coverage.Cell> cells(List<ContactInsight> contacts) {
        List<String> functions =
                contacts.stream().map(LiveCoverage::function).distinct().toList();
        Map<List<Object>, List<ContactInsight>> grid = contacts.stream()
                .collect(Collectors.groupingBy(
                        contact -> List.of(Optional.ofNullable(contact.level()), function(contact)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return grid.values().stream()
                .sorted(Comparator.comparing(
                                (List<ContactInsight> cell) -> cell.getFirst().level(),
                                Comparator.nullsLast(Comparator.<Level>naturalOrder()))
                        .thenComparingInt(cell -> functions.indexOf(function(cell.getFirst()))))
                .map(cell -> cell(cell, contacts))
                .toList();
    }

    private static Coverage.Cell cell(List<ContactInsight> members, List<ContactInsight> all) {
        List<String> names = new ArrayList<>();
        double best = 0;
        for (ContactInsight contact : members) {
            names.add(contact.name());
            best = Math.max(
                    best,
                    contact.links().stream().mapToDouble(LinkWorth::worth).max().orElse(0));
        }
        return new Coverage.Cell(members.getFirst().level(), spelling(members.getFirst(), all), names, best);
    }

    /// The function as the first contact of it spells it.
    private static String spelling(ContactInsight contact, List<ContactInsight> all) {
        return all.stream()
                .filter(other -> function(other).equals(function(contact)))
                .map(other -> other.contact().position().function().strip())
                .findFirst()
                .orElse("");
    }

    private static String function(ContactInsight contact) {
        return NameOrder.folded(contact.contact().position().function());
    }
}
