package dev.kap.analysis.account;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.Handover;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.portfolio.column.ActionColumn;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.LinkColumn;
import dev.kap.portfolio.column.ObjectiveColumn;
import dev.kap.portfolio.column.OpportunityColumn;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;

/// One problem for each cell that still names somebody who has left (domain.md, "One of us leaves").
public final class NamedLeavers {

    private final List<Problem> problems = new ArrayList<>();

    private NamedLeavers() {}

    /// Those of one account.
    public static List<Problem> of(AccountInsight account) {
        NamedLeavers named = new NamedLeavers();
        account.handovers().stream().filter(Handover::gone).forEach(handover -> named.cells(account, handover));
        return named.problems;
    }

    private void cells(AccountInsight account, Handover handover) {
        String person = handover.person();
        Origin row = account.account().profile().origin();
        Handover.Posts posts = handover.posts();
        if (posts.manager()) {
            add(row, AccountColumn.ACCOUNT_MANAGER, person);
        }
        if (posts.sponsor()) {
            add(row, AccountColumn.EXECUTIVE_SPONSOR, person);
        }
        for (Handover.Passed passed : handover.contacts()) {
            if (passed.led()) {
                add(passed.contact().contact().origin(), ContactColumn.OUR_LEAD, person);
            }
            if (passed.linked() && !passed.shared()) {
                links(account, person, passed.name()).forEach(origin -> add(origin, LinkColumn.TEAM_MEMBER, person));
            }
        }
        posts.actions().stream().map(Action::origin).forEach(origin -> add(origin, ActionColumn.OWNER, person));
        posts.opportunities().stream()
                .map(Opportunity::origin)
                .forEach(origin -> add(origin, OpportunityColumn.OWNER, person));
        posts.objectives().stream()
                .map(Objective::origin)
                .forEach(origin -> add(origin, ObjectiveColumn.OWNER, person));
    }

    private static List<Origin> links(AccountInsight account, String person, String contact) {
        return account.account().links().stream()
                .filter(link ->
                        link.teamMember().equals(person) && link.contact().equals(contact))
                .map(Link::origin)
                .toList();
    }

    private void add(Origin origin, Column<?> column, String person) {
        problems.add(
                Problem.of(Severity.WARNING, "names-leaver", origin.place(column), person, Arg.text(column.title())));
    }
}
