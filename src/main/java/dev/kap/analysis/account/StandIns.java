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
final class StandIns {

    /// One may be the leaver.
    private static final int ENOUGH = 2;

    private final AccountInputs inputs;

    /// By the contacts concerned, who knows them best: thousands of colleagues may share one contact.
    private final Map<List<String>, List<String>> closest = new HashMap<>();

    StandIns(AccountInputs inputs) {
        this.inputs = inputs;
    }

    /// The other one with the largest sum of link worths to these contacts, else the best access to any of them.
    Optional<String> of(String leaver, List<ContactInsight> concerned) {
        if (concerned.isEmpty()) {
            return Optional.empty();
        }
        return closest
                .computeIfAbsent(concerned.stream().map(ContactInsight::name).toList(), _ -> closest(concerned))
                .stream()
                .filter(other -> !other.equals(leaver))
                .findFirst()
                .or(() -> inputs.ways()
                        .from(
                                other -> mayFollow(leaver, other),
                                concerned.stream()
                                        .map(contact -> inputs.people().number(contact.name()))
                                        .toList())
                        .map(Access::from));
    }

    private List<String> closest(List<ContactInsight> concerned) {
        Map<String, List<Double>> worths = new HashMap<>();
        for (ContactInsight contact : concerned) {
            of(contact, inputs.portfolio()::stays)
                    .forEach(link -> worths.computeIfAbsent(link.link().teamMember(), other -> new ArrayList<>())
                            .add(link.worth()));
        }
        Map<String, Double> sums = new HashMap<>();
        worths.forEach((other, all) -> sums.put(other, rounded(StableSum.of(all))));
        return sums.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> sum) -> -sum.getValue())
                        .thenComparing(Map.Entry::getKey, NameOrder.ORDER))
                .limit(ENOUGH)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean mayFollow(String leaver, String other) {
        return !other.equals(leaver) && inputs.portfolio().stays(other);
    }

    /// Whether a colleague who stays has a link worth something to the contact.
    boolean shared(String leaver, ContactInsight contact) {
        return of(contact, other -> mayFollow(leaver, other)).findAny().isPresent();
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
