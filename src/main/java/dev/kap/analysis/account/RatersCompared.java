package dev.kap.analysis.account;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.NameOrder;
import dev.kap.insight.Raters;
import dev.kap.insight.StableSum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Compares our people's ratings of the contacts they share.
final class RatersCompared {

    private RatersCompared() {}

    static Raters of(List<ContactInsight> contacts) {
        List<Raters.Spread> spreads = contacts.stream()
                .map(RatersCompared::spread)
                .filter(spread -> spread.ratings().size() > 1)
                .sorted(Comparator.comparingDouble((Raters.Spread spread) -> -spread.width())
                        .thenComparing(Raters.Spread::contact, NameOrder.ORDER))
                .toList();
        return new Raters(spreads, deviations(spreads));
    }

    private static Raters.Spread spread(ContactInsight contact) {
        List<Raters.Rating> ratings = new ArrayList<>();
        for (LinkWorth worth : contact.links()) {
            if (worth.counts()) {
                ratings.add(new Raters.Rating(
                        worth.link().teamMember(), worth.link().rating()));
            }
        }
        ratings.sort(Comparator.comparingDouble((Raters.Rating rating) -> -rating.rating())
                .thenComparing(Raters.Rating::member, NameOrder.ORDER));
        return new Raters.Spread(contact.name(), ratings);
    }

    private static List<Raters.Deviation> deviations(List<Raters.Spread> spreads) {
        Map<String, List<Double>> byMember = new TreeMap<>(NameOrder.ORDER);
        for (Raters.Spread spread : spreads) {
            double sum = StableSum.of(spread.ratings().stream().mapToDouble(Raters.Rating::rating));
            int others = spread.ratings().size() - 1;
            spread.ratings()
                    .forEach(rating -> byMember.computeIfAbsent(rating.member(), name -> new ArrayList<>())
                            .add(rating.rating() - (sum - rating.rating()) / others));
        }
        List<Raters.Deviation> deviations = new ArrayList<>();
        byMember.forEach((member, differences) -> deviations.add(
                new Raters.Deviation(member, StableSum.of(differences) / differences.size(), differences.size())));
        return deviations;
    }
}
