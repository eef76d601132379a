package dev.kap.figure.map;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.GivenContact;
import dev.kap.diagnosis.answer.AccountDiagnosis;
import dev.kap.insight.Access;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.AccountPosition;
import dev.kap.insight.Approach;
import dev.kap.insight.ClosedDoor;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Coverage;
import dev.kap.insight.LeadGaps;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.MissingPerson;
import dev.kap.insight.Placement;
import dev.kap.insight.Raters;
import dev.kap.insight.Score;
import dev.kap.insight.TeamInsight;
import dev.kap.insight.Turnover;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ContactTarget;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.TieKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the plan of an invented account, person by person, without the stages before the map. */
final class SomeAccount {

    private final GivenAccount account = GivenAccount.named("Some Account");
    private final List<String> team = new ArrayList<>();
    private final Map<String, String> keepers = new HashMap<>();
    private final List<MissingPerson> unknown = new ArrayList<>();

    SomeAccount person(String name, String title, String boss, Level level, double influence, double relationship) {
        return add(
                name,
                c -> c.title(title)
                        .reportsTo(boss)
                        .level(level)
                        .influence(influence)
                        .relationship(relationship));
    }

    SomeAccount unplaced(String name, String title, String boss, Level level) {
        return add(name, c -> c.title(title).reportsTo(boss).level(level));
    }

    SomeAccount outsider(String name, String title, String outside, double influence, double relationship) {
        return add(
                name, c -> c.title(title).outside(outside).influence(influence).relationship(relationship));
    }

    /** Somebody who has left: in the account, but no contact of the analysis. */
    SomeAccount leaver(String name, String boss) {
        return add(name, c -> c.reportsTo(boss).left());
    }

    SomeAccount add(String name, Consumer<GivenContact> details) {
        account.contact(name, details);
        return this;
    }

    /** A link worth that much; a worth below 0 stands for one without a strength. */
    SomeAccount link(String member, String contact, double worth) {
        if (!team.contains(member)) {
            team.add(member);
        }
        account.link(member, contact, worth < 0 ? null : Double.valueOf(worth / 2), null);
        return this;
    }

    SomeAccount influences(String from, String to) {
        return tie(from, to, TieKind.INFLUENCES);
    }

    SomeAccount tie(String from, String to, TieKind kind) {
        account.tie(from, kind, to);
        return this;
    }

    SomeAccount reportsUnknown(String boss) {
        unknown.add(new MissingPerson(MissingPerson.Kind.NEIGHBOUR, "reports", boss));
        return this;
    }

    /** No door to that contact is open until somebody is won. */
    SomeAccount closed(String name, String keeper) {
        keepers.put(name, keeper);
        return this;
    }

    List<String> names() {
        return contacts().map(Contact::name).toList();
    }

    AccountPlan plan() {
        List<ContactInsight> contacts = contacts().map(this::insight).toList();
        AccountInsight insight = new AccountInsight(
                account.build(),
                "some",
                AccountPosition.UNKNOWN,
                contacts,
                Turnover.NONE,
                team.stream().map(this::ours).toList(),
                new AccountInsight.Dependence(100.0, false, List.of()),
                new Coverage(null, null, List.of()),
                null,
                new AccountInsight.Structure(List.of(), missing(), List.of()),
                LeadGaps.NONE,
                new Raters(List.of(), List.of()),
                List.of());
        List<ContactTarget> aims = contacts.stream()
                .map(c -> new ContactTarget(c, 8.0, ContactTarget.Source.DEFAULT, 1, priority(c), List.of()))
                .toList();
        return new AccountPlan(
                insight,
                new AccountDiagnosis(List.of(), List.of(), 0, 0),
                aims,
                dev.kap.plan.Register.EMPTY,
                List.of(),
                null,
                null,
                dev.kap.plan.PlanDetails.NONE);
    }

    private static @Nullable Double priority(ContactInsight contact) {
        return contact.influence().value();
    }

    private List<MissingPerson> missing() {
        List<MissingPerson> missing = new ArrayList<>();
        List<String> known =
                account.build().contacts().stream().map(Contact::name).toList();
        contacts()
                .filter(c -> !c.position().reportsTo().isEmpty()
                        && !known.contains(c.position().reportsTo()))
                .forEach(c -> missing.add(
                        new MissingPerson(MissingPerson.Kind.BOSS, c.position().reportsTo(), c.name())));
        missing.addAll(unknown);
        return missing;
    }

    private Stream<Contact> contacts() {
        return account.build().contacts().stream()
                .filter(contact -> !contact.stay().left());
    }

    private ContactInsight insight(Contact contact) {
        List<LinkWorth> own = account.build().links().stream()
                .filter(l -> l.contact().equals(contact.name()))
                .map(SomeAccount::worth)
                .sorted((a, b) -> Double.compare(b.worth(), a.worth()))
                .toList();
        Double evidence = own.isEmpty() ? null : own.getFirst().worth();
        return new ContactInsight(
                contact,
                contact.position().level(),
                false,
                new Score(contact.rating().influence(), null, Score.Confidence.MEDIUM),
                new Score(contact.rating().relationship(), evidence, Score.Confidence.MEDIUM),
                new Placement(quadrant(contact), borderline(contact), List.of()),
                approach(contact),
                own,
                0,
                null);
    }

    private Approach approach(Contact contact) {
        String keeper = keepers.get(contact.name());
        return keeper == null
                ? Approach.by(access(contact))
                : new Approach(
                        null,
                        null,
                        new ClosedDoor(keeper, new Access(0.3, List.of("Ours", keeper, contact.name()))),
                        List.of());
    }

    private static boolean borderline(Contact contact) {
        return contact.rating().influence() != null && Math.abs(contact.rating().influence() - 5) <= 0.3;
    }

    private @Nullable Access access(Contact contact) {
        return account.build().ties().stream()
                .filter(t -> t.to().equals(contact.name()) && !team.isEmpty())
                .findFirst()
                .map(t -> new Access(0.42, List.of(team.getFirst(), t.from(), contact.name())))
                .orElse(null);
    }

    private static LinkWorth worth(Link link) {
        Double strength = link.strength();
        double worth = strength == null ? 0 : 2.5 * (strength - 1);
        return new LinkWorth(link, worth, worth >= 5, strength != null);
    }

    private static Quadrant quadrant(Contact contact) {
        if (contact.rating().influence() == null || contact.rating().relationship() == null) {
            return Quadrant.UNPLACED;
        }
        boolean strong = contact.rating().relationship() > 5;
        return contact.rating().influence() > 5
                ? strong ? Quadrant.NURTURE : Quadrant.DEVELOP
                : strong ? Quadrant.SUPPORT : Quadrant.WATCH;
    }

    private TeamInsight ours(String name) {
        TeamMember member = new TeamMember(
                Given.origin(Sheet.TEAM, 2), name, "Key Account Manager", null, "", "", null, false, null, false);
        List<LinkWorth> own = account.build().links().stream()
                .filter(l -> l.teamMember().equals(name))
                .map(SomeAccount::worth)
                .filter(LinkWorth::counts)
                .toList();
        return new TeamInsight(member, null, own, own.size() / 100.0);
    }
}
