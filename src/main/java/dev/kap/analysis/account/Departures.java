package dev.kap.analysis.account;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.Departure;
import dev.kap.insight.NameOrder;
import dev.kap.insight.StableSum;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.TeamMember;
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
        Map<String, ContactInsight> byName,
        DepartureIndex index,
        StandIns standIns,
        Map<String, LinkTally> tallies) {

    static Departures of(AccountInputs workings, List<ContactInsight> contacts) {
        Map<String, ContactInsight> byName =
                contacts.stream().collect(Collectors.toMap(ContactInsight::name, Function.identity()));
        return new Departures(
                workings,
                contacts,
                capital(workings, contacts),
                byName,
                DepartureIndex.of(contacts),
                new StandIns(workings),
                new HashMap<>());
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
        List<ContactInsight> orphaned = concerned.stream()
                .filter(contact -> contact.hasLiveLink() && tally(contact).liveWithout(member.name()) == 0)
                .sorted(Comparator.comparing(ContactInsight::name, NameOrder.ORDER))
                .toList();
        return new Departure(
                member.name(),
                Departure.Side.OURS,
                share(lost),
                orphaned.stream().map(ContactInsight::name).toList(),
                gravest(orphaned).orElse(null),
                List.of(),
                standIns.of(member.name(), concerned).orElse(null));
    }

    private Departure theirs(ContactInsight contact) {
        double lost =
                capital(contact, Optional.ofNullable(contact.relationship().evidenced()));
        return new Departure(
                contact.name(),
                Departure.Side.THEIRS,
                share(lost),
                List.of(),
                null,
                index.waysOver(contact),
                index.standIn(contact).orElse(null));
    }

    /// Who of the orphaned weighs most: the only one of a level that we reach live, the most senior one first; else the
    /// most influential.
    private Optional<Departure.Orphan> gravest(List<ContactInsight> orphaned) {
        Map<Level, Long> left = index.liveBesides(orphaned);
        List<Departure.Orphan> orphans = orphaned.stream()
                .map(contact -> orphan(contact, left))
                .sorted(Comparator.comparing(
                        (Departure.Orphan orphan) -> orphan.contact(), ContactInsight.BY_INFLUENCE))
                .toList();
        return orphans.stream()
                .filter(Departure.Orphan::onlyAtLevel)
                .min(Comparator.comparing(
                        orphan -> orphan.contact().level(), Comparator.nullsLast(Comparator.naturalOrder())))
                .or(() -> orphans.stream().findFirst());
    }

    /// @param left how many of a level are reached live by others
    private static Departure.Orphan orphan(ContactInsight contact, Map<Level, Long> left) {
        return new Departure.Orphan(contact, contact.level() != null && left.getOrDefault(contact.level(), 0L) == 0);
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
        Optional<Double> left = workings.ratings().relationshipWithout(member.name(), tally(contact));
        return capital(contact, Optional.ofNullable(contact.relationship().evidenced())) - capital(contact, left);
    }

    private LinkTally tally(ContactInsight contact) {
        return tallies.computeIfAbsent(contact.name(), _ -> LinkTally.of(contact.links()));
    }
}
