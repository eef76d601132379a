package dev.kap.explanation;

import dev.kap.explanation.Explanation.Told;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Coverage;
import dev.kap.insight.Departure;
import dev.kap.insight.LinkWorth;
import dev.kap.portfolio.Setting;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Capital, departures, coverage and covered influence of one account.
record CapitalExplained(Subject subject) {

    List<Explanation> all() {
        List<Explanation> all = new ArrayList<>();
        all.add(capital());
        all.add(singleThreaded());
        subject.insight().dependence().departures().stream()
                .filter(one -> one.side() == Departure.Side.OURS)
                .forEach(one -> all.add(ours(one)));
        all.add(coverage("vertical", subject.insight().coverage().vertical()));
        all.add(coverage("horizontal", subject.insight().coverage().horizontal()));
        all.add(covered());
        return all;
    }

    private Explanation capital() {
        Double capital = subject.insight().dependence().capital();
        Told told = capital == null ? Told.of("capital", "unknown") : Told.of("capital", "known", Arg.figure(capital));
        for (ContactInsight contact : subject.insight().contacts()) {
            Double influence = contact.influence().value();
            Double evidence = contact.relationship().evidenced();
            if (capital != null && influence != null && evidence != null) {
                told.from(
                        contact.contact().origin().place(),
                        "capital.part",
                        Arg.text(contact.name()),
                        Arg.figure(influence),
                        Arg.figure(evidence),
                        Arg.figure(influence * evidence));
            }
        }
        return told.end();
    }

    private Explanation singleThreaded() {
        Boolean threaded = subject.insight().dependence().singleThreaded();
        Told told = Told.of("single-thread", threaded == null ? "unknown" : threaded ? "yes" : "no")
                .rule(Arg.share(subject.settings().number(Setting.SINGLE_THREAD)));
        subject.insight().dependence().departures().stream()
                .filter(one -> one.singleThread(subject.settings()))
                .forEach(one -> told.so(
                        "carrier", Arg.text(one.person()), Arg.share(Objects.requireNonNull(one.capitalLost()))));
        return told.end();
    }

    private Explanation ours(Departure departure) {
        Told told = departure(subject, departure);
        for (ContactInsight contact : subject.insight().contacts()) {
            for (LinkWorth worth : contact.links()) {
                if (worth.counts() && worth.link().teamMember().equals(departure.person())) {
                    told.from(
                            worth.link().origin().place(),
                            "way.link",
                            Arg.text(departure.person()),
                            Arg.text(contact.name()),
                            Arg.figure(worth.worth()));
                }
            }
        }
        return told.end();
    }

    static Told departure(Subject subject, Departure departure) {
        Double lost = departure.capitalLost();
        Double capital = subject.insight().dependence().capital();
        Told told = lost == null
                ? Told.of("departure", "unknown", Arg.text(departure.person()))
                : Told.of("departure", "known", Arg.text(departure.person()), Arg.share(lost));
        told.rule(subject.number(Setting.LEAVES_WITHIN_DAYS));
        if (lost != null && capital != null) {
            told.so("working", Arg.figure(lost * capital), Arg.figure(capital), Arg.share(lost));
        }
        if (!departure.orphaned().isEmpty()) {
            told.so("orphaned", Arg.names(departure.orphaned()));
        }
        Departure.Orphan gravest = departure.gravest();
        if (gravest != null && departure.orphaned().size() > 1) {
            String title = gravest.contact().contact().position().jobTitle();
            told.so(
                    gravest.onlyAtLevel() ? "gravest.only" : "gravest",
                    Arg.text(gravest.contact().name()),
                    title.isEmpty() ? Arg.phrase(Sentence.of("explanation.no-title")) : Arg.text(title));
        }
        if (!departure.closedWays().isEmpty()) {
            told.so("closed-ways", Arg.text(departure.person()), Arg.names(departure.closedWays()));
        }
        if (departure.standIn() != null) {
            told.so("stand-in." + departure.side().name().toLowerCase(Locale.ROOT), Arg.text(departure.standIn()));
        }
        return told;
    }

    private Explanation coverage(String direction, @Nullable Double share) {
        Told told = share == null ? Told.of(direction, "unknown") : Told.of(direction, "known", Arg.share(share));
        told.rule(subject.number(Setting.LIVE_LINK));
        for (Coverage.Cell cell : subject.insight().coverage().cells()) {
            told.so(Sentences.cell(cell));
        }
        return told.end();
    }

    private Explanation covered() {
        Double share = subject.insight().coveredInfluence();
        Told told = share == null ? Told.of("covered", "unknown") : Told.of("covered", "known", Arg.share(share));
        double influence = 0;
        double covered = 0;
        for (ContactInsight contact : subject.insight().contacts()) {
            Double power = contact.influence().value();
            if (power != null) {
                double bond = Subject.orZero(contact.relationship().value());
                influence += power;
                covered += power * bond / 10;
                told.from(
                        contact.contact().origin().place(),
                        "covered.part",
                        Arg.text(contact.name()),
                        Arg.figure(power),
                        Arg.figure(bond),
                        Arg.figure(power * bond / 10));
            }
        }
        if (share != null) {
            told.so("working", Arg.figure(covered), Arg.figure(influence), Arg.share(share));
        }
        return told.end();
    }
}
