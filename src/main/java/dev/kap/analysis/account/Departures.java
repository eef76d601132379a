package dev.kap.analysis.account;

import dev.kap.insight.Access;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Departure;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.NameOrder;
import dev.kap.insight.StableSum;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.TeamMember;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The relationship capital of an account and what of it goes with whom (domain.md, "Departures").
record Departures(
        AccountInputs workings,
        List<ContactInsight> contacts,
        @Nullable Double capital,
        Map<String, ContactInsight> byName) {

    static Departures of(AccountInputs workings, List<ContactInsight> contacts) {
        Map<String, ContactInsight> byName =
                contacts.stream().collect(Collectors.toMap(ContactInsight::name, Function.identity()));
        return new Departures(workings, contacts, capital(workings, contacts), byName);
    }

    /// Ours before theirs, each in the order of the input.
    List<Departure> all() {
        return Stream.concat(
                        workings.people().team().stream().map(this::ours),
                        contacts.stream().map(this::theirs))
                .toList();
    }

    /// Whether one person carries half of the capital; null where the capital is 0 or unknown.
    @Nullable
    Boolean singleThreaded(List<Departure> departures) {
        if (capital == null || capital == 0) {
            return null;
        }
        return departures.stream().anyMatch(departure -> departure.singleThread(workings.settings()));
    }

    private static @Nullable Double capital(AccountInputs workings, List<ContactInsight> contacts) {
        if (contacts.isEmpty() || !workings.portfolio().has(Sheet.LINKS)) {
            return null;
        }
        return StableSum.of(contacts.stream()
                .mapToDouble(contact -> capital(
                        contact, Optional.ofNullable(contact.relationship().evidenced()))));
    }

    private static double capital(ContactInsight contact, Optional<Double> relationship) {
        Double influence = contact.influence().value();
        return influence == null ? 0 : influence * relationship.orElse(0.0);
    }

    private Departure ours(TeamMember member) {
        List<ContactInsight> concerned = concerned(member);
        double lost = StableSum.of(concerned.stream().mapToDouble(contact -> lost(contact, member)));
        List<String> orphaned = concerned.stream()
                .filter(contact -> contact.hasLiveLink()
                        && without(contact, member).stream().noneMatch(Departures::live))
                .map(ContactInsight::name)
                .sorted(NameOrder.ORDER)
                .toList();
        return new Departure(
                member.name(),
                Departure.Side.OURS,
                share(lost),
                orphaned,
                standIn(member, concerned).orElse(null));
    }

    private Departure theirs(ContactInsight contact) {
        double lost =
                capital(contact, Optional.ofNullable(contact.relationship().evidenced()));
        return new Departure(
                contact.name(),
                Departure.Side.THEIRS,
                share(lost),
                List.of(),
                standIn(contact).orElse(null));
    }

    private @Nullable Double share(double lost) {
        return capital == null || capital == 0 ? null : lost / capital;
    }

    /// The contacts this team member has a counting link to.
    private List<ContactInsight> concerned(TeamMember member) {
        return workings.links().of(member.name()).stream()
                .map(worth -> byName.get(worth.link().contact()))
                .toList();
    }

    private double lost(ContactInsight contact, TeamMember member) {
        Optional<Double> left = workings.ratings().relationship(without(contact, member));
        return capital(contact, Optional.ofNullable(contact.relationship().evidenced())) - capital(contact, left);
    }

    private static List<LinkWorth> without(ContactInsight contact, TeamMember member) {
        return contact.links().stream()
                .filter(worth -> !worth.link().teamMember().equals(member.name()))
                .toList();
    }

    private static boolean live(LinkWorth worth) {
        return worth.counts() && worth.live();
    }

    /// The other one with the largest sum of links to the contacts concerned, else the best access to them.
    private Optional<String> standIn(TeamMember member, List<ContactInsight> concerned) {
        Map<String, List<Double>> worths = new HashMap<>();
        for (ContactInsight contact : concerned) {
            without(contact, member).stream()
                    .filter(LinkWorth::counts)
                    .forEach(worth -> worths.computeIfAbsent(worth.link().teamMember(), other -> new ArrayList<>())
                            .add(worth.worth()));
        }
        Optional<String> strongest = worths.keySet().stream()
                .min(Comparator.comparingDouble(
                                (String other) -> -rounded(StableSum.of(worths.getOrDefault(other, List.of()))))
                        .thenComparing(NameOrder.ORDER));
        return strongest.or(() -> workings.ways()
                .without(
                        member.name(),
                        concerned.stream()
                                .map(contact -> workings.people().number(contact.name()))
                                .toList())
                .map(Access::from));
    }

    /// The contact of the same function with the highest influence.
    private Optional<String> standIn(ContactInsight leaver) {
        String function = NameOrder.folded(leaver.contact().position().function());
        return contacts.stream()
                .filter(other -> !function.isEmpty()
                        && !other.name().equals(leaver.name())
                        && other.influence().known()
                        && NameOrder.folded(other.contact().position().function())
                                .equals(function))
                .min(Comparator.comparingDouble((ContactInsight other) -> -rounded(power(other)))
                        .thenComparing(ContactInsight::name, NameOrder.ORDER))
                .map(ContactInsight::name);
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
