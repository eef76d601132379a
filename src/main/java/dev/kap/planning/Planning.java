package dev.kap.planning;

import dev.kap.insight.PortfolioInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ContactTarget;
import dev.kap.plan.Move;
import dev.kap.plan.PlanDetails;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.PortfolioReview;
import dev.kap.plan.Reference;
import dev.kap.plan.Register;
import dev.kap.planning.cells.DataGaps;
import dev.kap.planning.detail.ExecutivePairings;
import dev.kap.planning.detail.ExpectedEffects;
import dev.kap.planning.detail.OpenProblems;
import dev.kap.planning.detail.PainPoints;
import dev.kap.planning.detail.ReadyToSign;
import dev.kap.planning.detail.References;
import dev.kap.planning.detail.ShortestWays;
import dev.kap.planning.detail.SponsorLists;
import dev.kap.planning.detail.TimeBudgets;
import dev.kap.planning.detail.YearCalendar;
import dev.kap.planning.gravest.GravestFinding;
import dev.kap.planning.headline.HeadlineRules;
import dev.kap.planning.moves.DatedSteps;
import dev.kap.planning.moves.NinetyDayPlan;
import dev.kap.planning.review.ReviewTables;
import dev.kap.planning.risks.Risks;
import dev.kap.planning.target.CoveredInfluence;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.problem.Checked;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// From insight to what to do: answers, aims, 90 days and risks of every account.
public final class Planning {

    private Planning() {}

    /// The plan; a typed target below a relationship worked out from links is a warning. Below a typed one it is the
    /// intake's to say.
    public static Checked<PortfolioPlan> of(PortfolioInsight insight) {
        return of(insight, List.of());
    }

    /// The same; what was found wrong in the input so far stands against signing.
    public static Checked<PortfolioPlan> of(PortfolioInsight insight, List<Problem> found) {
        OpenProblems open = OpenProblems.of(found, insight.portfolio().accounts());
        List<PlanningContext> situations = insight.accounts().parallelStream()
                .map(account -> PlanningContext.of(account, insight))
                .toList();
        List<Reference> references = References.of(situations);
        Map<String, List<Reference>> byAccount = references.stream().collect(Collectors.groupingBy(Reference::account));
        List<AccountPlan> plans = situations.parallelStream()
                .map(situation -> plan(
                        situation,
                        byAccount.getOrDefault(situation.insight().name(), List.of()),
                        open.of(situation.insight().account())))
                .toList();
        List<Problem> problems = plans.stream()
                .flatMap(plan -> plan.aims().stream())
                .filter(Planning::below)
                .map(aim -> problem(aim.contact().contact()))
                .toList();
        PortfolioPlan plan = new PortfolioPlan(insight, plans, review(insight, situations, plans, references));
        return new Checked<>(plan.headed(HeadlineRules.of(plan)), problems);
    }

    private static PortfolioReview review(
            PortfolioInsight insight,
            List<PlanningContext> situations,
            List<AccountPlan> plans,
            List<Reference> references) {
        Portfolio portfolio = insight.portfolio();
        return ReviewTables.of(
                insight,
                plans,
                TimeBudgets.of(situations, portfolio.settings(), portfolio.team()),
                references,
                SponsorLists.of(
                        situations,
                        plans.stream().map(plan -> plan.agenda().pairing()).toList()));
    }

    private static AccountPlan plan(
            PlanningContext situation, List<Reference> references, List<Problem> problems) {
        List<Move> moves = NinetyDayPlan.of(situation);
        return new AccountPlan(
                situation.insight(),
                DatedSteps.of(situation, moves),
                situation.aims(),
                numbered(moves),
                Risks.of(situation, numbered(moves)),
                CoveredInfluence.atDay90(situation.aims(), moves),
                CoveredInfluence.atTarget(situation.aims()),
                agenda(situation, moves, references, problems));
    }

    private static Register numbered(List<Move> moves) {
        return new Register(
                IntStream.range(0, moves.size())
                        .mapToObj(i -> moves.get(i).numbered(i + 1))
                        .toList(),
                0);
    }

    private static PlanDetails agenda(
            PlanningContext situation, List<Move> moves, List<Reference> references, List<Problem> problems) {
        return new PlanDetails(
                GravestFinding.of(situation),
                ShortestWays.of(situation),
                ExpectedEffects.of(situation, moves),
                PainPoints.of(situation),
                ExecutivePairings.of(situation),
                references,
                ReadyToSign.of(situation, moves, problems),
                YearCalendar.of(situation, moves),
                DataGaps.of(situation),
                DataGaps.tries(situation));
    }

    private static boolean below(ContactTarget aim) {
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
                contact.origin().place(ContactColumn.TARGET_RELATIONSHIP),
                String.valueOf(contact.rating().targetRelationship()));
    }
}
