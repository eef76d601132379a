package dev.kap.figure.map;

import dev.kap.insight.Access;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Openness;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ContactTarget;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.TieKind;
import dev.kap.wording.ShortNames;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that the map shows of an account, before it is laid out.
///
/// @param ties who influences whom, each pair once
/// @param unknownReports influential people whose reports nobody knows, with the one that stands for them
/// @param ways the introduction paths that matter most
/// @param ourNames the short names of everybody in the account, ours too
/// @param width what the map may fill, in millimetres
record MapContent(
        Forest forest,
        List<Influence> ties,
        List<UnknownReports> unknownReports,
        List<Ours> team,
        List<WayIn> ways,
        int contacts,
        ShortNames ourNames,
        double width,
        Wording wording) {

    private static final int WAYS = 5;
    private static final int UNKNOWN_REPORTS = 3;

    /// One contact influences the other; ids of people.
    record Influence(String from, String to) {}

    /// @param boss the id of the influential person
    record UnknownReports(String boss, MapPerson nobody) {}

    /// One of our people.
    ///
    /// @param share of the capital, 0-1; null where the capital is 0 or unknown
    record Ours(
            String name,
            String title,
            String initials,
            long live,
            int links,
            @Nullable Double share) {}

    /// How to come to somebody who has to be won.
    sealed interface WayIn {

        /// Short name.
        String to();

        /// An introduction path.
        ///
        /// @param via short names, ours first
        record Open(String to, List<String> via, Openness openness) implements WayIn {}

        /// No door is open.
        ///
        /// @param keeper short name of whom we have to win first
        record Closed(String to, String keeper) implements WayIn {}
    }

    MapContent {
        ties = List.copyOf(ties);
        unknownReports = List.copyOf(unknownReports);
        team = List.copyOf(team);
        ways = List.copyOf(ways);
    }

    /// The same on an upright page.
    MapContent upright() {
        return new MapContent(forest, ties, unknownReports, team, ways, contacts, ourNames, MapPage.UPRIGHT, wording);
    }

    static MapContent of(AccountPlan plan, Wording wording) {
        return of(plan, names(plan.insight()), Settings.STANDARD, wording);
    }

    /// The short names of everybody in the account.
    static ShortNames names(AccountInsight insight) {
        return ShortNames.of(Stream.concat(
                        insight.contacts().stream().map(ContactInsight::name),
                        insight.team().stream().map(t -> t.member().name()))
                .collect(Collectors.toSet()));
    }

    /// @param names of everybody in the account, on the map or not
    static MapContent of(AccountPlan plan, ShortNames names, Settings settings, Wording wording) {
        AccountInsight insight = plan.insight();
        MapPeople people = new MapPeople(insight, names, wording);
        Map<String, MapPerson> present = people.present();
        return new MapContent(
                ReportingTrees.of(insight, people),
                ties(insight, present),
                unknownReports(insight, people, present),
                ours(insight),
                ways(plan, names, settings),
                present.size(),
                names,
                MapPage.WIDTH,
                wording);
    }

    private static List<Influence> ties(AccountInsight insight, Map<String, MapPerson> present) {
        return insight.account().ties().stream()
                .filter(tie -> tie.kind() == TieKind.INFLUENCES && !tie.from().equals(tie.to()))
                .filter(tie -> present.containsKey(tie.from()) && present.containsKey(tie.to()))
                .map(tie -> new Influence(tie.from(), tie.to()))
                .distinct()
                .toList();
    }

    private static List<UnknownReports> unknownReports(
            AccountInsight insight, MapPeople people, Map<String, MapPerson> present) {
        List<String> bosses = UnknownNeighbours.reportsOf(insight);
        return bosses.stream()
                .limit(UNKNOWN_REPORTS)
                .filter(present::containsKey)
                .map(name -> new UnknownReports(name, people.unknownReports(Objects.requireNonNull(present.get(name)))))
                .toList();
    }

    private static List<Ours> ours(AccountInsight insight) {
        List<String> names = insight.team().stream().map(t -> t.member().name()).toList();
        List<String> initials = Initials.of(names);
        List<Ours> team = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            var our = insight.team().get(i);
            team.add(new Ours(
                    names.get(i),
                    our.member().jobTitle(),
                    initials.get(i),
                    our.liveLinks(),
                    our.links().size(),
                    our.capitalShare()));
        }
        return team;
    }

    private static List<WayIn> ways(AccountPlan plan, ShortNames names, Settings settings) {
        return plan.byPriority().stream()
                .map(ContactTarget::contact)
                .filter(c -> c.quadrant() == Quadrant.DEVELOP || c.quadrant() == Quadrant.UNPLACED)
                .flatMap(contact -> way(contact, names, settings))
                .limit(WAYS)
                .toList();
    }

    private static Stream<WayIn> way(ContactInsight contact, ShortNames names, Settings settings) {
        String name = names.of(contact.name());
        Access access = contact.access();
        if (access != null) {
            List<String> via = names.all(access.path().subList(0, access.path().size() - 1));
            return access.introducers().isEmpty()
                    ? Stream.empty()
                    : Stream.of(new WayIn.Open(name, via, access.openness(settings)));
        }
        String keeper = contact.doorKeeper();
        return keeper == null ? Stream.empty() : Stream.of(new WayIn.Closed(name, names.of(keeper)));
    }
}
