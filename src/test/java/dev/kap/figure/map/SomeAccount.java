package dev.kap.figure.map;

import dev.kap.analysis.Access;
import dev.kap.analysis.AccountInsight;
import dev.kap.analysis.ContactInsight;
import dev.kap.analysis.Coverage;
import dev.kap.analysis.LinkWorth;
import dev.kap.analysis.MissingPerson;
import dev.kap.analysis.Raters;
import dev.kap.analysis.Score;
import dev.kap.analysis.Standing;
import dev.kap.analysis.TeamInsight;
import dev.kap.diagnosis.AccountDiagnosis;
import dev.kap.planning.AccountPlan;
import dev.kap.planning.ContactAim;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.AccountStatus;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.Tie;
import dev.kap.portfolio.TieKind;
import dev.kap.portfolio.YearFigures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the plan of an invented account, person by person, without the stages before the map. */
final class SomeAccount {

    private final Map<String, Who> people = new LinkedHashMap<>();
    private final List<Contact> leavers = new ArrayList<>();
    private final List<String> team = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<MissingPerson> unknown = new ArrayList<>();

    private record Who(
            Contact contact,
            @Nullable Double influence,
            @Nullable Double relationship) {}

    SomeAccount person(String name, String title, String boss, Level level, double influence, double relationship) {
        return add(name, title, "", boss, "", level, influence, relationship);
    }

    SomeAccount unplaced(String name, String title, String boss, Level level) {
        return add(name, title, "", boss, "", level, null, null);
    }

    SomeAccount outsider(String name, String title, String outside, double influence, double relationship) {
        return add(name, title, "", "", outside, null, influence, relationship);
    }

    /** Somebody who has left: in the account, but no contact of the analysis. */
    SomeAccount leaver(String name, String boss) {
        leavers.add(new Contact(
                row(90 + leavers.size()),
                name,
                "",
                "",
                "",
                null,
                boss,
                Set.of(),
                null,
                "",
                null,
                null,
                "",
                null,
                null,
                "",
                "",
                "",
                true,
                null,
                null,
                "",
                "",
                Map.of()));
        return this;
    }

    SomeAccount add(
            String name,
            String title,
            String function,
            String boss,
            String outside,
            @Nullable Level level,
            @Nullable Double influence,
            @Nullable Double relationship) {
        Contact contact = new Contact(
                row(people.size() + 2),
                name,
                "",
                title,
                function,
                level,
                boss,
                Set.of(),
                null,
                outside,
                influence,
                relationship,
                "",
                null,
                null,
                "",
                "",
                "",
                false,
                null,
                null,
                "",
                "",
                Map.of());
        people.put(name, new Who(contact, influence, relationship));
        return this;
    }

    /** A link worth that much; a worth below 0 stands for one without a strength. */
    SomeAccount link(String member, String contact, double worth) {
        if (!team.contains(member)) {
            team.add(member);
        }
        links.add(new Link(row(links.size() + 2), member, contact, worth < 0 ? null : worth / 2, null, null));
        return this;
    }

    SomeAccount influences(String from, String to) {
        return tie(from, to, TieKind.INFLUENCES);
    }

    SomeAccount tie(String from, String to, TieKind kind) {
        ties.add(new Tie(row(100 + ties.size()), from, to, kind, null));
        return this;
    }

    SomeAccount reportsUnknown(String boss) {
        unknown.add(new MissingPerson(MissingPerson.Kind.NEIGHBOUR, "reports", boss));
        return this;
    }

    List<String> names() {
        return List.copyOf(people.keySet());
    }

    AccountPlan plan() {
        List<ContactInsight> contacts =
                people.values().stream().map(this::insight).toList();
        AccountInsight insight = new AccountInsight(
                account(),
                "some",
                new Standing(YearFigures.UNKNOWN, List.of(), null, null, null, null, null),
                contacts,
                List.of(),
                team.stream().map(this::ours).toList(),
                100.0,
                false,
                List.of(),
                new Coverage(null, null, List.of()),
                null,
                List.of(),
                missing(),
                List.of(),
                new Raters(List.of(), List.of()),
                List.of());
        List<ContactAim> aims = contacts.stream()
                .map(c -> new ContactAim(c, 8.0, false, priority(c), List.of()))
                .toList();
        return new AccountPlan(
                insight,
                new AccountDiagnosis(List.of(), List.of(), 0, 0),
                aims,
                List.of(),
                List.of(),
                null,
                null,
                dev.kap.planning.Agenda.NONE);
    }

    private static @Nullable Double priority(ContactInsight contact) {
        return contact.influence().value();
    }

    private List<MissingPerson> missing() {
        List<MissingPerson> missing = new ArrayList<>();
        people.values().stream()
                .map(Who::contact)
                .filter(c -> !c.reportsTo().isEmpty() && !people.containsKey(c.reportsTo()) && !hasLeft(c.reportsTo()))
                .forEach(c -> missing.add(new MissingPerson(MissingPerson.Kind.BOSS, c.reportsTo(), c.name())));
        missing.addAll(unknown);
        return missing;
    }

    private boolean hasLeft(String name) {
        return leavers.stream().anyMatch(c -> c.name().equals(name));
    }

    private ContactInsight insight(Who who) {
        Contact contact = who.contact();
        List<LinkWorth> own = links.stream()
                .filter(l -> l.contact().equals(contact.name()))
                .map(SomeAccount::worth)
                .sorted((a, b) -> Double.compare(b.worth(), a.worth()))
                .toList();
        Double evidence = own.isEmpty() ? null : own.getFirst().worth();
        return new ContactInsight(
                contact,
                contact.level(),
                false,
                new Score(who.influence(), null, Score.Confidence.MEDIUM),
                new Score(who.relationship(), evidence, Score.Confidence.MEDIUM),
                quadrant(who),
                borderline(who),
                List.of(),
                access(contact),
                null,
                own,
                0,
                null);
    }

    private static boolean borderline(Who who) {
        return who.influence() != null && Math.abs(who.influence() - 5) <= 0.3;
    }

    private @Nullable Access access(Contact contact) {
        return ties.stream()
                .filter(t -> t.to().equals(contact.name()) && !team.isEmpty())
                .findFirst()
                .map(t -> new Access(0.42, List.of(team.getFirst(), t.from(), contact.name())))
                .orElse(null);
    }

    private static LinkWorth worth(Link link) {
        Double strength = link.strength();
        double worth = strength == null ? 0 : 2 * strength;
        return new LinkWorth(link, worth, worth >= 5, strength != null);
    }

    private static Quadrant quadrant(Who who) {
        if (who.influence() == null || who.relationship() == null) {
            return Quadrant.UNPLACED;
        }
        boolean strong = who.relationship() > 5;
        return who.influence() > 5
                ? strong ? Quadrant.NURTURE : Quadrant.DEVELOP
                : strong ? Quadrant.SUPPORT : Quadrant.WATCH;
    }

    private TeamInsight ours(String name) {
        TeamMember member = new TeamMember(row(2), name, "Key Account Manager", null, "", "", null, false, null, false);
        List<LinkWorth> own = links.stream()
                .filter(l -> l.teamMember().equals(name))
                .map(SomeAccount::worth)
                .filter(LinkWorth::counts)
                .toList();
        return new TeamInsight(member, null, own, own.size() / 100.0);
    }

    private Account account() {
        Profile profile = new Profile(
                row(2),
                "Some Account",
                "",
                AccountStatus.CUSTOMER,
                "",
                "",
                "",
                "",
                null,
                null,
                YearFigures.UNKNOWN,
                null,
                null,
                "",
                "",
                "",
                "",
                Map.of());
        List<Contact> contacts =
                new ArrayList<>(people.values().stream().map(Who::contact).toList());
        contacts.addAll(leavers);
        return new Account(
                profile, contacts, links, ties, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    private static Origin row(int row) {
        return new Origin("some.xlsx", "Sheet", row, Map.of());
    }
}
