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
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;

/// One problem for each cell that still names somebody who has left (domain.md, "One of us leaves").
public final class NamedLeavers {

    /// A cell that names somebody.
    private record Named(Origin origin, Column<?> column) {}

    private final List<Named> cells = new ArrayList<>();

    private NamedLeavers() {}

    /// Those of one account.
    public static List<Problem> of(AccountInsight account) {
        return account.handovers().stream()
                .filter(Handover::gone)
                .flatMap(handover -> of(account, handover).stream()
                        .map(cell -> Problem.of(
                                Severity.WARNING,
                                "names-leaver",
                                cell.origin().place(cell.column()),
                                handover.person(),
                                Arg.text(cell.column().title()))))
                .toList();
    }

    /// The cells of one account that name somebody who has left or leaves.
    public static List<Place> cells(AccountInsight account, Handover handover) {
        return of(account, handover).stream()
                .map(cell -> cell.origin().place(cell.column()))
                .toList();
    }

    private static List<Named> of(AccountInsight account, Handover handover) {
        NamedLeavers named = new NamedLeavers();
        named.look(account, handover);
        return named.cells;
    }

    private void look(AccountInsight account, Handover handover) {
        String person = handover.person();
        Origin row = account.account().profile().origin();
        Handover.Posts posts = handover.posts();
        if (posts.manager()) {
            add(row, AccountColumn.ACCOUNT_MANAGER);
        }
        if (posts.sponsor()) {
            add(row, AccountColumn.EXECUTIVE_SPONSOR);
        }
        for (Handover.Passed passed : handover.contacts()) {
            if (passed.led()) {
                add(passed.contact().contact().origin(), ContactColumn.OUR_LEAD);
            }
            if (passed.linked() && !passed.shared()) {
                links(account, person, passed.name()).forEach(origin -> add(origin, LinkColumn.TEAM_MEMBER));
            }
        }
        posts.actions().stream().map(Action::origin).forEach(origin -> add(origin, ActionColumn.OWNER));
        posts.opportunities().stream().map(Opportunity::origin).forEach(origin -> add(origin, OpportunityColumn.OWNER));
        posts.objectives().stream().map(Objective::origin).forEach(origin -> add(origin, ObjectiveColumn.OWNER));
    }

    private static List<Origin> links(AccountInsight account, String person, String contact) {
        return account.account().links().stream()
                .filter(link ->
                        link.teamMember().equals(person) && link.contact().equals(contact))
                .map(Link::origin)
                .toList();
    }

    private void add(Origin origin, Column<?> column) {
        cells.add(new Named(origin, column));
    }
}
