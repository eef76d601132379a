package dev.kap.analysis.account;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.NameOrder;
import dev.kap.portfolio.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is asked for each leaver of an account, gathered over its contacts once: an account may have thousands.
///
/// @param over whose introduction path leads over a contact, by that one's name
/// @param foremost the most influential of each function, in order, at most two: one of them may be the leaver
/// @param live how many of each level have a live link
record DepartureIndex(
        Map<String, List<String>> over, Map<String, List<ContactInsight>> foremost, Map<Level, Long> live) {

    private static final Comparator<ContactInsight> BY_INFLUENCE = Comparator.comparingDouble(
                    (ContactInsight contact) -> -rounded(power(contact)))
            .thenComparing(ContactInsight::name, NameOrder.ORDER);

    static DepartureIndex of(List<ContactInsight> contacts) {
        DepartureIndex index = new DepartureIndex(new HashMap<>(), new HashMap<>(), new EnumMap<>(Level.class));
        contacts.forEach(index::add);
        index.over.values().forEach(names -> names.sort(NameOrder.ORDER));
        return index;
    }

    private void add(ContactInsight contact) {
        if (contact.access() != null) {
            contact.access().introducers().stream()
                    .distinct()
                    .forEach(introducer -> over.computeIfAbsent(introducer, name -> new ArrayList<>())
                            .add(contact.name()));
        }
        String function = function(contact);
        if (!function.isEmpty() && contact.influence().known()) {
            List<ContactInsight> first = foremost.computeIfAbsent(function, name -> new ArrayList<>());
            first.add(contact);
            first.sort(BY_INFLUENCE);
            if (first.size() > 2) {
                first.removeLast();
            }
        }
        if (contact.level() != null && contact.hasLiveLink()) {
            live.merge(contact.level(), 1L, Long::sum);
        }
    }

    /// Whose introduction path leads over the leaver.
    List<String> waysOver(ContactInsight leaver) {
        return List.copyOf(over.getOrDefault(leaver.name(), List.of()));
    }

    /// The contact of the same function with the highest influence.
    Optional<String> standIn(ContactInsight leaver) {
        return foremost.getOrDefault(function(leaver), List.of()).stream()
                .map(ContactInsight::name)
                .filter(name -> !name.equals(leaver.name()))
                .findFirst();
    }

    /// How many of each level have a live link and are none of those, who have one each.
    Map<Level, Long> liveBesides(List<ContactInsight> gone) {
        Map<Level, Long> left = new EnumMap<>(Level.class);
        left.putAll(live);
        for (ContactInsight contact : gone) {
            if (contact.level() != null) {
                left.merge(contact.level(), -1L, Long::sum);
            }
        }
        return left;
    }

    private static String function(ContactInsight contact) {
        return NameOrder.folded(contact.contact().position().function());
    }

    private static double power(ContactInsight contact) {
        Double influence = contact.influence().value();
        return influence == null ? 0 : influence;
    }

    /// Figures that differ in the last bits only are equal, and the name decides.
    private static double rounded(double figure) {
        return Math.round(figure * 1e9) / 1e9;
    }
}
