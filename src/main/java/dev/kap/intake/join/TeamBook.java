package dev.kap.intake.join;

import dev.kap.intake.value.Cleaned;
import dev.kap.intake.value.Fields;
import dev.kap.intake.value.ProblemCollector;
import dev.kap.intake.value.Suggestion;
import dev.kap.intake.value.WordLists;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.LinkColumn;
import dev.kap.portfolio.column.TeamColumn;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Our own people: the rows of Team and whoever a link names beside them.
final class TeamBook {

    private final List<TeamMember> members = new ArrayList<>();
    private final PersonIndex<String> names = new PersonIndex<>();

    /// The rows of Team alone: only they are suggested for a name that is not there.
    private final NameIndex<String> listed = new NameIndex<>();

    /// Whom links name, before they are members: managers and leads may be typed in other ways.
    private final PersonIndex<String> linked = new PersonIndex<>();

    static TeamBook read(List<Fields> rows) {
        TeamBook book = new TeamBook();
        rows.forEach(book::add);
        return book;
    }

    List<TeamMember> members() {
        return members;
    }

    /// Takes note of whom these links name.
    void expect(List<Fields> links) {
        for (Fields link : links) {
            String name = Cleaned.name(link.typed(LinkColumn.TEAM_MEMBER));
            if (!name.isEmpty()) {
                linked.add(name, name);
            }
        }
    }

    /// Whom a cell names, as Team has it; as typed where Team has no such person. Of several the first counts, which
    /// is noted.
    String nameOf(Fields fields, Column<?> column) {
        String typed = fields.name(column);
        if (typed.isEmpty()) {
            return "";
        }
        if (PeopleCells.nobody(typed)) {
            fields.note("names-nobody", column);
            return "";
        }
        Optional<String> whole = known(typed, fields, column);
        if (whole.isPresent()) {
            return whole.get();
        }
        List<String> several = PeopleCells.names(fields.text(column));
        if (several.size() < 2) {
            return typed;
        }
        String first = several.getFirst();
        fields.note("several-of-us", column, Arg.names(several), Arg.text(first));
        return known(first).map(Match.One::item).orElse(first);
    }

    /// Who of us is called so; empty where nobody is, or several are.
    Optional<String> called(String typed) {
        return typed.isEmpty() ? Optional.empty() : known(typed).map(Match.One::item);
    }

    private Optional<String> known(String typed, Fields fields, Column<?> column) {
        return known(typed).map(found -> {
            found.way().note(fields, column, found.item());
            return found.item();
        });
    }

    private Optional<Match.One<String>> known(String typed) {
        return names.find(typed).one().or(() -> linked.find(typed).one());
    }

    /// The name of the member who is typed there; as typed where it is somebody else, for a room has guests.
    String person(String typed) {
        return known(typed).map(Match.One::item).orElse(typed);
    }

    /// The member that a link names; one who is not in Team is added with a warning.
    String member(Fields fields, Column<?> column) {
        String typed = fields.name(column);
        return switch (names.find(typed)) {
            case Match.One<String>(String name, NameWay way) -> {
                way.note(fields, column, name);
                yield name;
            }
            case Match.Several<String>(List<String> several) -> several.getFirst();
            case Match.None<String> _ -> added(fields, column, typed);
        };
    }

    /// An export knows our people as the owners of its accounts and contacts only; a note says that they make the team.
    /// Full names come first: whoever is typed by e-mail or turned is one of them.
    void addOwners(List<Fields> accounts, List<Fields> contacts, ProblemCollector ledger) {
        Map<String, Origin> owners = new LinkedHashMap<>();
        accounts.forEach(row -> owners(row, AccountColumn.ACCOUNT_MANAGER, owners));
        contacts.forEach(row -> owners(row, ContactColumn.OUR_LEAD, owners));
        owners.forEach((name, origin) -> {
            boolean plain = PersonNames.full(name) && PersonNames.untitled(name).equals(name);
            if (plain && names.find(name) instanceof Match.None<String>) {
                names.add(name, name);
            }
        });
        Set<String> added = new HashSet<>();
        owners.forEach((typed, origin) -> addOwner(typed, origin, added));
        if (!members.isEmpty()) {
            TeamMember first = members.getFirst();
            ledger.add(Problem.of(
                    Severity.NOTE,
                    "team-from-owners",
                    new Place(first.origin().file(), first.origin().sheet(), ""),
                    first.name(),
                    Arg.count(members.size())));
        }
    }

    private static void owners(Fields row, Column<?> column, Map<String, Origin> owners) {
        PeopleCells.names(Cleaned.text(row.typed(column))).forEach(name -> owners.putIfAbsent(name, row.origin()));
    }

    /// Under the name as it is said, so that "Vale, Nora" alone is Nora Vale.
    private void addOwner(String typed, Origin origin, Set<String> added) {
        Optional<String> known = names.find(typed).one().map(Match.One::item);
        String name = known.orElseGet(() -> PersonNames.turned(typed).orElse(typed));
        if (known.isEmpty()) {
            names.add(name, name);
        }
        if (added.add(name)) {
            members.add(new TeamMember(origin, name, "", null, "", "", null, false, null, true));
        }
    }

    private String added(Fields fields, Column<?> column, String name) {
        fields.warning("unknown-team-member", column, Suggestion.of(listed.nearest(name)));
        names.add(name, name);
        members.add(new TeamMember(fields.origin(), name, "", null, "", "", null, false, null, true));
        return name;
    }

    private void add(Fields fields) {
        String name = fields.name(TeamColumn.TEAM_MEMBER);
        if (name.isEmpty()) {
            fields.error("missing-value", TeamColumn.TEAM_MEMBER, Arg.text(TeamColumn.TEAM_MEMBER.title()));
        } else if (names.plainly(name) instanceof Match.One<String>(String _, NameWay way) && way == NameWay.PLAIN) {
            fields.warning("team-member-twice", TeamColumn.TEAM_MEMBER);
        } else {
            String email = fields.name(TeamColumn.EMAIL);
            names.add(name, name, email, "");
            listed.add(name, name);
            members.add(member(fields, name, email));
        }
    }

    private static TeamMember member(Fields fields, String name, String email) {
        return new TeamMember(
                fields.origin(),
                name,
                fields.name(TeamColumn.JOB_TITLE),
                fields.word(TeamColumn.LEVEL, WordLists.LEVEL).orElse(null),
                fields.name(TeamColumn.MANAGER),
                email,
                fields.number(TeamColumn.HOURS_PER_QUARTER).orElse(null),
                fields.word(TeamColumn.STATUS, WordLists.LEFT).orElse(false),
                fields.date(TeamColumn.UNTIL).orElse(null),
                false);
    }
}
