package dev.kap.explanation;

import dev.kap.explanation.Explanation.Told;
import dev.kap.insight.Access;
import dev.kap.insight.ClosedDoor;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Tie;
import dev.kap.portfolio.TieKind;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.TieColumn;
import dev.kap.problem.Place;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a contact is reached, and how many ways between others lead over this one.
record WayExplained(Subject subject, ContactInsight insight) {

    /// A tie between two on the way.
    private record Step(Place place, double strength, TieKind kind) {}

    List<Explanation> all() {
        ClosedDoor closed = insight.approach().closed();
        return List.of(
                closed == null ? way("access", insight.access()) : closed(closed),
                way("second-access", insight.secondAccess()),
                between());
    }

    private Explanation closed(ClosedDoor closed) {
        return inContact(ruled(Told.of("access", "closed", Arg.text(closed.keeper())))
                        .so("way", Arg.text(String.join(" -> ", closed.way().path()))))
                .end();
    }

    private Told ruled(Told told) {
        return told.rule(
                subject.number(Setting.STEP_COST),
                subject.number(Setting.INTRODUCER),
                subject.number(Setting.ACCESS_STRONG),
                subject.number(Setting.REACHED));
    }

    private Told inContact(Told told) {
        List<String> inContact = insight.approach().inContact();
        return inContact.isEmpty() ? told : told.so("in-contact", Arg.names(inContact));
    }

    private Explanation way(String name, @Nullable Access access) {
        if (access == null) {
            Told none = ruled(Told.of(name, "unknown"));
            return (name.equals("access") ? inContact(none) : none).end();
        }
        Told told =
                ruled(Told.of(name, "known", Arg.figure(access.value()), Arg.text(String.join(" -> ", access.path()))));
        List<String> path = access.path();
        link(path.getFirst(), path.get(1))
                .ifPresent(worth -> told.from(
                                worth.link().origin().place(),
                                "way.link",
                                Arg.text(path.getFirst()),
                                Arg.text(path.get(1)),
                                Arg.figure(worth.worth()))
                        .so("link", Arg.figure(worth.worth()), Arg.figure(worth.worth() / 10)));
        for (int i = 1; i < path.size() - 1; i++) {
            String from = path.get(i);
            String to = path.get(i + 1);
            step(from, to)
                    .ifPresent(step -> told.from(
                                    step.place(), "way.tie", Arg.text(from), Arg.text(to), Arg.figure(step.strength()))
                            .so("tie", Arg.figure(step.strength()), subject.number(Setting.STEP_COST)));
        }
        told.so("working", Arg.figure(access.value()));
        if (name.equals("access")) {
            told.so(access.openness(subject.settings()).name().toLowerCase(Locale.ROOT));
            inContact(told);
        }
        return told.end();
    }

    private Optional<LinkWorth> link(String member, String contact) {
        return subject.insight().contact(contact).stream()
                .flatMap(one -> one.links().stream())
                .filter(worth -> worth.counts() && worth.link().teamMember().equals(member))
                .findFirst();
    }

    /// The strongest tie between the two, whatever its direction.
    private Optional<Step> step(String one, String other) {
        List<Step> steps = new ArrayList<>();
        for (Tie tie : subject.insight().account().ties()) {
            if (joins(tie.from(), tie.to(), one, other)) {
                Double given = tie.strength();
                steps.add(new Step(
                        tie.origin().place(TieColumn.STRENGTH),
                        given == null ? subject.settings().number(Setting.of(tie.kind())) : given,
                        tie.kind()));
            }
        }
        for (Contact contact : subject.insight().account().contacts()) {
            if (joins(contact.name(), contact.position().reportsTo(), one, other)) {
                steps.add(new Step(
                        contact.origin().place(ContactColumn.REPORTS_TO),
                        subject.settings().number(Setting.TIE_REPORTS_TO),
                        TieKind.REPORTS_TO));
            }
        }
        return steps.stream().max(Comparator.comparingDouble(Step::strength));
    }

    private static boolean joins(String from, String to, String one, String other) {
        return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
    }

    private Explanation between() {
        Told told = Told.of("between", "known", Arg.figure(insight.betweenness()));
        subject.insight().account().ties().stream()
                .filter(tie -> tie.from().equals(insight.name()) || tie.to().equals(insight.name()))
                .forEach(tie -> told.from(List.of(tie.origin())));
        subject.insight().account().contacts().stream()
                .filter(contact -> contact.position().reportsTo().equals(insight.name()))
                .forEach(contact -> told.from(
                        contact.origin().place(ContactColumn.REPORTS_TO), "reports", Arg.text(contact.name())));
        if (!insight.contact().position().reportsTo().isEmpty()) {
            told.from(
                    insight.contact().origin().place(ContactColumn.REPORTS_TO),
                    "boss",
                    Arg.text(insight.contact().position().reportsTo()));
        }
        return told.end();
    }
}
