package dev.kap.explanation;

import dev.kap.explanation.Explanation.Told;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.MissingPerson;
import dev.kap.insight.Neighbourhood;
import dev.kap.insight.Raters;
import dev.kap.portfolio.RoomRow;
import dev.kap.portfolio.RoomRow.Asked;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.LinkColumn;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Who stands in the middle, whom the map lacks, whom we know around the influential, where our people disagree.
record MapExplained(Subject subject) {

    List<Explanation> all() {
        List<Explanation> all = new ArrayList<>();
        all.add(central());
        all.add(missing());
        subject.insight().structure().neighbourhoods().forEach(around -> all.add(around(around)));
        subject.insight().raters().spreads().forEach(spread -> all.add(spread(spread)));
        subject.insight().raters().deviations().forEach(one -> all.add(deviation("deviation", one)));
        Raters.OnInfluence influence = subject.insight().raters().influence();
        influence.spreads().forEach(spread -> all.add(influenceSpread(spread)));
        influence.deviations().forEach(one -> all.add(deviation("deviation-influence", one)));
        return all;
    }

    private AccountInsight insight() {
        return subject.insight();
    }

    private Explanation central() {
        Told told = insight().structure().centralPeople().isEmpty()
                ? Told.of("central", "unknown")
                : Told.of("central", "known", Arg.names(insight().structure().centralPeople()));
        insight().structure().centralPeople().stream()
                .flatMap(name -> insight().contact(name).stream())
                .forEach(one -> told.from(
                        one.contact().origin().place(),
                        "central.part",
                        Arg.text(one.name()),
                        Arg.figure(one.betweenness())));
        return told.end();
    }

    private Explanation missing() {
        Told told = Told.of(
                "missing",
                "known",
                Arg.count(insight().structure().missingPeople().size()));
        for (MissingPerson one : insight().structure().missingPeople()) {
            insight()
                    .contact(one.of())
                    .map(contact -> contact.contact().origin())
                    .ifPresentOrElse(
                            row -> told.from(row.place(ContactColumn.REPORTS_TO), "missing.part", Arg.text(one.text())),
                            () -> told.so("part", Arg.text(one.text())));
        }
        return told.end();
    }

    private Explanation around(Neighbourhood around) {
        Told told = Told.of("around", "known", Arg.text(around.contact()))
                .rule(subject.number(Setting.INFLUENTIAL), subject.number(Setting.REACHED));
        circle(told, "boss", around.boss());
        circle(told, "reports", around.reports());
        circle(told, "peers", around.peers());
        return told.end();
    }

    private static void circle(Told told, String kind, Neighbourhood.Circle circle) {
        if (circle.known().isEmpty()) {
            told.so(kind + ".unknown");
        } else {
            told.so(kind, Arg.names(circle.known()), Arg.count(circle.reached().size()));
        }
    }

    private Explanation spread(Raters.Spread spread) {
        Told told = Told.of("spread", "known", Arg.text(spread.contact()), Arg.figure(spread.width()));
        insight().contact(spread.contact()).stream()
                .map(ContactInsight::links)
                .flatMap(List::stream)
                .filter(worth -> worth.counts())
                .forEach(worth -> told.from(
                        worth.link().origin().place(LinkColumn.STRENGTH),
                        "spread.part",
                        Arg.text(worth.link().teamMember()),
                        Arg.figure(worth.link().rating())));
        room(told, spread.contact(), Asked.RELATIONSHIP);
        return told.end();
    }

    private Explanation influenceSpread(Raters.Spread spread) {
        Told told = Told.of("spread-influence", "known", Arg.text(spread.contact()), Arg.figure(spread.width()));
        room(told, spread.contact(), Asked.INFLUENCE);
        return told.end();
    }

    /// What each person in the room scored.
    private void room(Told told, String contact, Asked asked) {
        for (RoomRow line : insight().account().room()) {
            if (line.contact().equals(contact) && line.asked().equals(asked)) {
                line.voices()
                        .forEach(voice -> told.from(
                                line.origin().place(),
                                "spread.room",
                                Arg.text(voice.person()),
                                Arg.figure(Objects.requireNonNull(voice.score()))));
            }
        }
    }

    private static Explanation deviation(String name, Raters.Deviation one) {
        return Told.of(
                        name,
                        one.mean() < 0 ? "below" : "known",
                        Arg.text(one.member()),
                        Arg.figure(Math.abs(one.mean())),
                        Arg.count(one.contacts()))
                .end();
    }
}
