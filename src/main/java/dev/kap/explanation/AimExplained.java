package dev.kap.explanation;

import dev.kap.explanation.Explanation.Told;
import dev.kap.insight.Access;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Departure;
import dev.kap.plan.ContactTarget;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where one contact's relationship is to go, what is planned for it, and what goes if the contact leaves.
record AimExplained(Subject subject, ContactInsight insight) {

    List<Explanation> all() {
        List<Explanation> all = new ArrayList<>();
        Optional<ContactTarget> aim = subject.plan().aim(insight.name());
        all.add(target(aim));
        all.add(priority(aim));
        subject.insight().dependence().departures().stream()
                .filter(one ->
                        one.side() == Departure.Side.THEIRS && one.person().equals(insight.name()))
                .forEach(one -> all.add(departure(one)));
        subject.plan().register().forContact(insight.name()).stream()
                .filter(move -> move.day().isPresent())
                .forEach(move -> all.add(WorkExplained.move(move, aim)));
        return all;
    }

    private Explanation target(Optional<ContactTarget> aim) {
        Double target = aim.map(ContactTarget::target).orElse(null);
        Told told = target == null
                ? Told.of("target", "unknown")
                : Told.of(
                        "target",
                        aim.map(ContactTarget::typed).orElse(false) ? "typed" : "default",
                        Arg.figure(target));
        return told.rule(
                        subject.number(Setting.TARGET_NURTURE),
                        subject.number(Setting.TARGET_DEVELOP),
                        subject.number(Setting.TARGET_SUPPORT),
                        subject.number(Setting.TARGET_WATCH))
                .from(
                        insight.contact().origin().place(ContactColumn.TARGET_RELATIONSHIP),
                        target != null && aim.map(ContactTarget::typed).orElse(false) ? "typed" : "typed.not",
                        Arg.figure(Subject.orZero(target)))
                .end();
    }

    private Explanation priority(Optional<ContactTarget> aim) {
        Double priority = aim.map(ContactTarget::priority).orElse(null);
        Double target = aim.map(ContactTarget::target).orElse(null);
        if (priority == null || target == null) {
            return Told.of("priority", "unknown").end();
        }
        Access access = insight.access();
        Told told = Told.of("priority", "known", Arg.figure(priority))
                .from(List.of(insight.contact().origin()))
                .so(
                        "working",
                        Arg.figure(Subject.orZero(insight.influence().value())),
                        Arg.figure(target),
                        Arg.figure(Subject.orZero(insight.relationship().value())),
                        Arg.figure(access == null ? 0 : access.value()),
                        Arg.figure(priority),
                        Arg.figure(aim.map(ContactTarget::factor).orElse(1.0)));
        aim.ifPresent(one -> one.reasons().forEach(told::so));
        return told.end();
    }

    private Explanation departure(Departure departure) {
        return CapitalExplained.departure(subject, departure)
                .from(List.of(insight.contact().origin()))
                .end();
    }
}
