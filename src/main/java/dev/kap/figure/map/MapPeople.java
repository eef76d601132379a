package dev.kap.figure.map;

import dev.kap.figure.MarkKind;
import dev.kap.figure.StanceSign;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.wording.Arg;
import dev.kap.wording.ShortNames;
import dev.kap.wording.Wording;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/// Turns the contacts of an account into people of the map.
final class MapPeople {

    private final AccountInsight insight;
    private final ShortNames shortNames;
    private final Wording wording;
    private final boolean stances;

    MapPeople(AccountInsight insight, ShortNames shortNames, Wording wording) {
        this.insight = insight;
        this.shortNames = shortNames;
        this.wording = wording;
        this.stances = StanceSign.typed(insight.contacts());
    }

    /// The present contacts by name, in the order of the input.
    SequencedMap<String, MapPerson> present() {
        SequencedMap<String, MapPerson> people = new LinkedHashMap<>();
        insight.contacts().forEach(contact -> people.put(contact.name(), person(contact)));
        return people;
    }

    /// Somebody who is named as a boss but not in the list.
    MapPerson missingBoss(String name, String report) {
        return missing(name, wording.say("map.boss.of", Arg.text(shortNames.of(report))));
    }

    /// The unknown reports of somebody.
    MapPerson unknownReports(MapPerson boss) {
        return new MapPerson(
                " reports of " + boss.id(),
                wording.say("map.nobody"),
                wording.say("map.nobody"),
                wording.say("map.reports.of", Arg.text(boss.shortName())),
                "",
                null,
                MarkKind.MISSING,
                false,
                false,
                StanceSign.NONE,
                null,
                0,
                List.of());
    }

    private MapPerson missing(String name, String title) {
        return new MapPerson(
                Bosses.missingId(name),
                name,
                shortNames.of(name),
                title,
                "",
                null,
                MarkKind.MISSING,
                false,
                false,
                StanceSign.NONE,
                null,
                0,
                List.of());
    }

    private MapPerson person(ContactInsight contact) {
        return new MapPerson(
                contact.name(),
                contact.name(),
                shortNames.of(contact.name()),
                title(contact),
                contact.contact().position().function(),
                contact.level(),
                MarkKind.of(contact.quadrant()),
                contact.relationship().evidenced() == null,
                contact.placement().borderline(),
                stances ? StanceSign.of(contact) : StanceSign.NONE,
                contact.influence().value(),
                connections(contact),
                links(contact));
    }

    /// Our links, and whoever of theirs is tied to the contact, each once.
    private int connections(ContactInsight contact) {
        Set<String> tied = new HashSet<>();
        String boss = contact.contact().position().reportsTo();
        if (!boss.isEmpty()) {
            tied.add(boss);
        }
        insight.contacts().stream()
                .filter(one -> one.contact().position().reportsTo().equals(contact.name()))
                .forEach(one -> tied.add(one.name()));
        insight.account().ties().stream()
                .flatMap(tie -> tie.from().equals(contact.name())
                        ? Stream.of(tie.to())
                        : tie.to().equals(contact.name()) ? Stream.of(tie.from()) : Stream.empty())
                .forEach(tied::add);
        return tied.size() + links(contact).size();
    }

    private String title(ContactInsight contact) {
        String title = contact.contact().position().jobTitle();
        String outside = contact.contact().position().outside();
        if (outside.isEmpty() || title.isEmpty()) {
            return title + outside;
        }
        return wording.say("map.outsider", Arg.text(title), Arg.text(outside));
    }

    /// One link of each team member: the one that counts, else the one without a strength.
    private static List<MapPerson.OurLink> links(ContactInsight contact) {
        Map<String, MapPerson.OurLink> byMember = new LinkedHashMap<>();
        for (boolean counting : List.of(true, false)) {
            contact.links().stream()
                    .filter(link -> link.counts() == counting)
                    .forEach(link -> byMember.putIfAbsent(link.link().teamMember(), ourLink(link)));
        }
        return List.copyOf(byMember.values());
    }

    private static MapPerson.OurLink ourLink(LinkWorth link) {
        return new MapPerson.OurLink(
                link.link().teamMember(), link.counts() ? link.worth() : 0, link.counts() && link.live());
    }
}
