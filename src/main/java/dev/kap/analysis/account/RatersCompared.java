package dev.kap.analysis.account;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.NameOrder;
import dev.kap.insight.Raters;
import dev.kap.insight.StableSum;
import dev.kap.portfolio.RoomRow;
import dev.kap.portfolio.RoomRow.Asked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/// Compares the ratings of contacts that several people know: our people by their links, and whoever scored in the
/// room of a workshop.
final class RatersCompared {

    private RatersCompared() {}

    static Raters of(List<ContactInsight> contacts, RoomScores room) {
        List<Raters.Spread> relationship = spreads(contacts, contact -> relationship(contact, room));
        List<Raters.Spread> influence =
                spreads(contacts, contact -> scores(room.of(contact.name(), Asked.INFLUENCE), Map.of()));
        return new Raters(
                relationship, deviations(relationship), new Raters.OnInfluence(influence, deviations(influence)));
    }

    private static List<Raters.Spread> spreads(
            List<ContactInsight> contacts, Function<ContactInsight, Map<String, Double>> ratings) {
        return contacts.stream()
                .map(contact -> spread(contact, ratings.apply(contact)))
                .filter(spread -> spread.ratings().size() > 1)
                .sorted(Comparator.comparingDouble((Raters.Spread spread) -> -spread.width())
                        .thenComparing(Raters.Spread::contact, NameOrder.ORDER))
                .toList();
    }

    /// Who both has a link and scored in the room is one rater, and the score is what they say of it.
    private static Map<String, Double> relationship(ContactInsight contact, RoomScores room) {
        Map<String, Double> ratings = new LinkedHashMap<>();
        for (LinkWorth worth : contact.links()) {
            if (worth.counts()) {
                ratings.put(worth.link().teamMember(), worth.link().rating());
            }
        }
        return scores(room.of(contact.name(), Asked.RELATIONSHIP), ratings);
    }

    private static Map<String, Double> scores(List<RoomRow.Voice> voices, Map<String, Double> known) {
        Map<String, Double> ratings = new LinkedHashMap<>(known);
        voices.stream()
                .filter(voice -> voice.score() != null)
                .forEach(voice -> ratings.put(voice.person(), Objects.requireNonNull(voice.score())));
        return ratings;
    }

    private static Raters.Spread spread(ContactInsight contact, Map<String, Double> byPerson) {
        List<Raters.Rating> ratings = new ArrayList<>();
        byPerson.forEach((person, rating) -> ratings.add(new Raters.Rating(person, rating)));
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
