package dev.kap.planning;

import dev.kap.analysis.AccountInsight;
import dev.kap.analysis.PortfolioInsight;
import dev.kap.portfolio.Contact;
import dev.kap.problem.Checked;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import java.util.List;

/// From insight to what to do: answers, aims, 90 days and risks of every account.
public final class Planning {

    private Planning() {}

    /// The plan; a typed target below a relationship worked out from links is a warning. Below a typed one it is the
    /// intake's to say.
    public static Checked<PortfolioPlan> of(PortfolioInsight insight) {
        List<AccountPlan> plans = insight.accounts().stream()
                .map(account -> plan(account, insight))
                .toList();
        List<Problem> problems = plans.stream()
                .flatMap(plan -> plan.aims().stream())
                .filter(Planning::below)
                .map(aim -> problem(aim.contact().contact()))
                .toList();
        return new Checked<>(new PortfolioPlan(insight, plans), problems);
    }

    private static AccountPlan plan(AccountInsight account, PortfolioInsight portfolio) {
        Situation situation = Situation.of(account, portfolio);
        List<Move> moves = NinetyDays.of(situation);
        return new AccountPlan(
                account,
                DatedSteps.of(situation, moves),
                situation.aims(),
                moves,
                Risks.of(situation, moves),
                CoveredInfluence.atDay90(situation.aims(), moves),
                CoveredInfluence.atTarget(situation.aims()));
    }

    private static boolean below(ContactAim aim) {
        Double today = aim.contact().relationship().value();
        return aim.typed()
                && !aim.contact().relationship().isRated()
                && aim.target() != null
                && today != null
                && aim.target() < today;
    }

    private static Problem problem(Contact contact) {
        return Problem.of(
                Severity.WARNING,
                "target-below-relationship",
                contact.origin().place("Target relationship"),
                String.valueOf(contact.targetRelationship()));
    }
}
