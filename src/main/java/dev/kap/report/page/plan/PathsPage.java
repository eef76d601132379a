package dev.kap.report.page.plan;

import dev.kap.insight.Access;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.MissingPerson;
import dev.kap.insight.Openness;
import dev.kap.insight.Thresholds;
import dev.kap.portfolio.Quadrant;
import dev.kap.report.page.part.NamedContact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Ways to those who should know us, who is missing, who stands in the middle.
///
/// @param unreached whom no way leads to, and who has to be won before a door opens; empty where there is a way to all
/// @param central one sentence; empty where there is nobody
public record PathsPage(
        String headline,
        List<PathRow> paths,
        String empty,
        String unreached,
        List<MissingRow> missing,
        String central) {

    private static final int NAMES = 12;
    private static final int KEEPERS = 3;
    private static final int AROUND = 40;

    /// The best way to a contact, and the next best by others.
    public record PathRow(NamedContact person, String path, String access, String second) {}

    /// Somebody the map lacks, with why.
    public record MissingRow(String who, String why) {}

    /// The page of that account.
    public static PathsPage of(PageContext facts) {
        Thresholds thresholds = Thresholds.of(facts.input().settings());
        List<ContactInsight> wanted = facts.insight().contacts().stream()
                .filter(c -> wanted(c, thresholds))
                .toList();
        List<String> unreached = wanted.stream()
                .filter(c -> c.approach().outOfReach() && c.doorKeeper() == null)
                .map(c -> facts.shortNames().of(c.name()))
                .toList();
        PageHeadlines headlines = new PageHeadlines(facts);
        return new PathsPage(
                headlines.paths(unreached),
                wanted.stream()
                        .flatMap(c -> Optional.ofNullable(c.access()).map(way -> new Reached(c, way)).stream())
                        .sorted(Comparator.comparingDouble(
                                        (Reached one) -> -one.access().value())
                                .thenComparing(one -> one.contact().name()))
                        .map(one -> row(one, facts))
                        .toList(),
                wanted.isEmpty() ? facts.said().text("empty.paths") : "",
                Stream.concat(
                                unreached.isEmpty() || headlines.namesAll(unreached)
                                        ? Stream.empty()
                                        : Stream.of(unreached(unreached, facts)),
                                closed(wanted, facts))
                        .collect(Collectors.joining(" ")),
                missing(facts),
                central(facts));
    }

    private record Reached(ContactInsight contact, Access access) {}

    /// A sentence for each of the first people who have to be won before a door opens, with whom it opens to.
    private static Stream<String> closed(List<ContactInsight> wanted, PageContext facts) {
        Map<String, List<String>> doors = new LinkedHashMap<>();
        for (ContactInsight contact : wanted) {
            String keeper = contact.doorKeeper();
            if (keeper != null) {
                doors.computeIfAbsent(keeper, none -> new ArrayList<>())
                        .add(facts.shortNames().of(contact.name()));
            }
        }
        return doors.entrySet().stream()
                .limit(KEEPERS)
                .map(door -> facts.said()
                        .text(
                                "path.closed",
                                Listing.names(door.getValue()),
                                Arg.text(facts.shortNames().of(door.getKey()))));
    }

    private static String unreached(List<String> names, PageContext facts) {
        List<String> first = names.stream().limit(NAMES).toList();
        return names.size() == first.size()
                ? facts.said().text("path.unreached", Arg.names(first))
                : facts.said()
                        .text(
                                "path.unreached.more",
                                Arg.text(String.join(", ", first)),
                                Arg.count(names.size() - first.size()));
    }

    /// Develop contacts, and senior ones nobody has placed.
    private static boolean wanted(ContactInsight c, Thresholds thresholds) {
        return c.quadrant() == Quadrant.DEVELOP || (c.quadrant() == Quadrant.UNPLACED && c.senior(thresholds));
    }

    private static PathRow row(Reached one, PageContext facts) {
        PrintFormat said = facts.said();
        ContactInsight c = one.contact();
        return new PathRow(
                facts.person(c),
                path(one.access(), facts),
                open(one.access(), facts),
                c.secondAccess() == null
                        ? PrintFormat.UNKNOWN
                        : said.text(
                                "path.second",
                                Arg.text(path(c.secondAccess(), facts)),
                                Arg.text(open(c.secondAccess(), facts))));
    }

    /// domain.md, "Access": pages print the word, the figure stays in the data.
    private static String open(Access access, PageContext facts) {
        return facts.said()
                .word("way", Openness.of(access.value(), facts.input().settings()));
    }

    /// Each step with its quadrant, but for the contact whom the row is about: the mark shows it.
    private static String path(Access access, PageContext facts) {
        List<String> path = access.path();
        return Stream.concat(
                        path.stream().limit(path.size() - 1L).map(name -> step(name, facts)),
                        Stream.of(facts.shortNames().of(path.getLast())))
                .collect(Collectors.joining(facts.said().text("path.arrow")));
    }

    private static String step(String name, PageContext facts) {
        String shortName = facts.shortNames().of(name);
        return facts.insight()
                .contact(name)
                .map(c -> facts.said()
                        .text(
                                "path.step",
                                Arg.text(shortName),
                                Arg.text(facts.said().quadrant(c.quadrant()))))
                .orElse(shortName);
    }

    /// Bosses and roles one by one; unknown neighbours together, a row for bosses, reports and peers each.
    private static List<MissingRow> missing(PageContext facts) {
        List<MissingRow> rows = new ArrayList<>();
        Map<String, List<String>> neighbours = new LinkedHashMap<>();
        for (MissingPerson m : facts.insight().structure().missingPeople()) {
            String of = facts.shortNames().of(m.of());
            switch (m.kind()) {
                case BOSS -> rows.add(new MissingRow(m.who(), facts.said().text("missing.boss", Arg.text(of))));
                case ROLE ->
                    rows.add(new MissingRow(
                            facts.said().text("role." + m.who().replace(' ', '-')),
                            facts.said().text("missing.role")));
                case NEIGHBOUR ->
                    neighbours
                            .computeIfAbsent(m.who(), kind -> new ArrayList<>())
                            .add(of);
            }
        }
        neighbours.forEach((kind, of) -> rows.add(new MissingRow(
                facts.said().text("neighbours." + kind, Arg.count(of.size())),
                facts.said().text("neighbours.why", Listing.few(of, AROUND)))));
        return rows;
    }

    private static String central(PageContext facts) {
        List<String> people = facts.shortNames().all(facts.insight().structure().centralPeople());
        return people.isEmpty() ? "" : facts.said().text("central", Arg.names(people), Arg.count(people.size()));
    }
}
