package dev.kap.analysis.account;

import dev.kap.insight.Access;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.NameOrder;
import dev.kap.insight.StableSum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Who follows one of ours (domain.md, "Departures"): nobody who has left or leaves soon.
record StandIns(AccountInputs inputs) {

    /// The other one with the largest sum of link worths to these contacts, else the best access to any of them.
    Optional<String> of(String leaver, List<ContactInsight> concerned) {
        Predicate<String> mayFollow =
                other -> !other.equals(leaver) && inputs.portfolio().stays(other);
        Map<String, List<Double>> worths = new HashMap<>();
        for (ContactInsight contact : concerned) {
            of(contact, mayFollow)
                    .forEach(link -> worths.computeIfAbsent(link.link().teamMember(), other -> new ArrayList<>())
                            .add(link.worth()));
        }
        return worths.keySet().stream()
                .min(Comparator.comparingDouble(
                                (String other) -> -rounded(StableSum.of(worths.getOrDefault(other, List.of()))))
                        .thenComparing(NameOrder.ORDER))
                .or(() -> inputs.ways()
                        .from(
                                mayFollow,
                                concerned.stream()
                                        .map(contact -> inputs.people().number(contact.name()))
                                        .toList())
                        .map(Access::from));
    }

    /// Whether a colleague who stays has a link worth something to the contact.
    boolean shared(String leaver, ContactInsight contact) {
        return of(contact, other -> !other.equals(leaver) && inputs.portfolio().stays(other))
                .findAny()
                .isPresent();
    }

    private static Stream<LinkWorth> of(ContactInsight contact, Predicate<String> who) {
        return contact.links().stream()
                .filter(link -> link.counts()
                        && link.worth() > 0
                        && who.test(link.link().teamMember()));
    }

    /// Figures that differ in the last bits only are equal, and the name decides.
    private static double rounded(double figure) {
        return Math.round(figure * 1e9) / 1e9;
    }
}
