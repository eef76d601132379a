package dev.kap.intake.join;

import dev.kap.intake.value.Fields;
import dev.kap.intake.value.ProblemCollector;
import dev.kap.intake.value.Suggestion;
import dev.kap.intake.value.WordLists;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.column.TeamColumn;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;

/// Our own people: the rows of Team and whoever a link names beside them.
final class TeamBook {

    private final List<TeamMember> members = new ArrayList<>();
    private final NameIndex<String> names = new NameIndex<>();

    /// The rows of Team alone: only they are suggested for a name that is not there.
    private final NameIndex<String> listed = new NameIndex<>();

    static TeamBook read(List<Fields> rows) {
        TeamBook book = new TeamBook();
        rows.forEach(book::add);
        return book;
    }

    List<TeamMember> members() {
        return members;
    }

    /// The name as Team has it; as typed where Team has no such person.
    String nameOf(String typed) {
        return names.find(typed) instanceof Match.One<String>(String name, boolean _) ? name : typed;
    }

    /// The member that a link names; one who is not in Team is added with a warning.
    String member(Fields fields, Column<?> column) {
        String typed = fields.name(column);
        return switch (names.find(typed)) {
            case Match.One<String>(String name, boolean accentsIgnored) -> {
                if (accentsIgnored) {
                    fields.note("accents-ignored", column, Arg.text(name));
                }
                yield name;
            }
            case Match.Several<String>(List<String> several) -> several.getFirst();
            case Match.None<String> _ -> added(fields, column, typed);
        };
    }

    /// An export knows our people as the owners of its accounts and contacts only; a note says that they make the team.
    void addOwners(List<AccountDraft> accounts, ProblemCollector ledger) {
        for (AccountDraft account : accounts) {
            addOwner(account.profile.care().accountManager(), account.profile.origin());
            account.contacts.forEach(contact -> addOwner(contact.notes().ourLead(), contact.origin()));
        }
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

    private void addOwner(String name, Origin origin) {
        if (!name.isEmpty() && !(names.find(name) instanceof Match.One<String>)) {
            names.add(name, name);
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
        } else if (names.find(name) instanceof Match.One<String>(String _, boolean accentsIgnored) && !accentsIgnored) {
            fields.warning("team-member-twice", TeamColumn.TEAM_MEMBER);
        } else {
            names.add(name, name);
            listed.add(name, name);
            members.add(member(fields, name, fields.name(TeamColumn.EMAIL)));
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
