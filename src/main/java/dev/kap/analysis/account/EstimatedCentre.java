package dev.kap.analysis.account;

import dev.kap.analysis.graph.Betweenness;
import dev.kap.insight.Team;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Portfolio;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.Optional;

/// Says where the central people of an account are estimated, because it has too many ties to follow all ways.
public final class EstimatedCentre {

    private EstimatedCentre() {}

    /// What is to be said of that account; nothing where its central people are exact.
    public static Optional<Problem> of(Account account, Portfolio portfolio, Team ours) {
        PresentPeople people = PresentPeople.of(account, portfolio, ours);
        int all = people.contacts().size();
        if (Betweenness.followsAll(all, 2L * (all + people.ties().size()))) {
            return Optional.empty();
        }
        int followed =
                Betweenness.followed(TieGraph.of(people, portfolio.settings()).neighbours());
        return followed == all
                ? Optional.empty()
                : Optional.of(Problem.of(
                        Severity.NOTE,
                        "betweenness-estimated",
                        account.profile().origin().place(),
                        account.name(),
                        Arg.count(followed),
                        Arg.count(all)));
    }
}
