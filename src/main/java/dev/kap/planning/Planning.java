package dev.kap.planning;

import dev.kap.diagnosis.Serves;
import dev.kap.insight.PortfolioInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ContactTarget;
import dev.kap.plan.PlanDetails;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.PortfolioReview;
import dev.kap.plan.Register;
import dev.kap.planning.cells.DataGaps;
import dev.kap.planning.detail.CustomerAims;
import dev.kap.planning.detail.ExpectedEffects;
import dev.kap.planning.detail.OpenProblems;
import dev.kap.planning.detail.PainPoints;
import dev.kap.planning.detail.ReadyToSign;
import dev.kap.planning.detail.ShortestWays;
import dev.kap.planning.detail.SponsorLists;
import dev.kap.planning.detail.TimeBudgets;
import dev.kap.planning.detail.YearCalendar;
import dev.kap.planning.gravest.GravestFinding;
import dev.kap.planning.headline.HeadlineRules;
import dev.kap.planning.money.OpenAndLost;
import dev.kap.planning.review.ReviewTables;
import dev.kap.planning.risks.Risks;
import dev.kap.planning.target.CoveredInfluence;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.ObjectiveColumn;
import dev.kap.problem.Checked;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// From insight to what to do: answers, aims, 90 days and risks of every account.
public final class Planning {

    private Planning() {}

    /// The plan; a typed target below a relationship worked out from links is a warning. Below a typed one it is the
    /// intake's to say.
    ///
    /// What each account proposes is worked out for itself; what several share, over all of them: the givers of
    /// references, our senior people and everybody's days.
    public static Checked<PortfolioPlan> of(PortfolioInsight insight) {
        return of(insight, List.of());
    }

    /// The same; what was found wrong in the input so far stands against signing.
    public static Checked<PortfolioPlan> of(PortfolioInsight insight, List<Problem> found) {
        return of(insight, found, true);
    }

    /// The same for whoever prints no plan: the cells that matter, for which each account is worked out many times, are
    /// not tried.
    public static Checked<PortfolioPlan> untried(PortfolioInsight insight, List<Problem> found) {
        return of(insight, found, false);
    }

    private static Checked<PortfolioPlan> of(PortfolioInsight insight, List<Problem> found, boolean cells) {
        OpenProblems open = OpenProblems.of(found, insight.portfolio().accounts());
        List<PlanningContext> situations = insight.accounts().parallelStream()
                .map(account -> PlanningContext.of(account, insight))
                .toList();
        SharedPlanning shared = SharedPlanning.of(insight.portfolio(), situations);
        List<AccountPlan> plans = IntStream.range(0, situations.size())
                .parallel()
                .mapToObj(i -> plan(
                        situations.get(i),
                        shared,
                        i,
                        open.of(situations.get(i).insight().account()),
                        cells))
                .toList();
        List<Problem> problems = Stream.concat(
                        plans.stream()
                                .flatMap(plan -> plan.aims().stream())
                                .filter(Planning::below)
                                .map(aim -> problem(aim.contact().contact())),
                        Stream.concat(
                                situations.stream().flatMap(situation -> situation.aimsApart().stream()),
                                situations.stream().flatMap(situation -> servesNothing(situation, insight))))
                .toList();
        PortfolioPlan plan = new PortfolioPlan(insight, plans, review(insight, situations, plans, shared));
        return new Checked<>(plan.headed(HeadlineRules.of(plan)), problems);
    }

    private static PortfolioReview review(
            PortfolioInsight insight,
            List<PlanningContext> situations,
            List<AccountPlan> plans,
            SharedPlanning shared) {
        Portfolio portfolio = insight.portfolio();
        return ReviewTables.of(
                insight,
                plans,
                TimeBudgets.of(
                        situations, shared.registers(), shared.pairings(), portfolio.settings(), portfolio.team()),
                shared.references(),
                SponsorLists.of(situations, shared.pairings()));
    }

    private static AccountPlan plan(
            PlanningContext situation, SharedPlanning shared, int account, List<Problem> problems, boolean cells) {
        Register register = shared.registers().get(account);
        return new AccountPlan(
                situation.insight(),
                NextMoves.of(situation, register),
                situation.aims(),
                register,
                Risks.of(situation, register),
                CoveredInfluence.atDay90(situation.aims(), register),
                CoveredInfluence.atTarget(situation.aims(), register),
                agenda(situation, shared, account, problems, cells));
    }

    private static PlanDetails agenda(
            PlanningContext situation, SharedPlanning shared, int account, List<Problem> problems, boolean cells) {
        Register register = shared.registers().get(account);
        return new PlanDetails(
                GravestFinding.of(situation),
                ShortestWays.of(situation),
                ExpectedEffects.of(situation, register),
                PainPoints.of(situation),
                shared.pairings().get(account),
                shared.references().stream()
                        .filter(one -> one.account().equals(situation.insight().name()))
                        .toList(),
                ReadyToSign.of(situation, register.moves(), problems),
                YearCalendar.of(situation, register),
                OpenAndLost.of(situation, register, shared.winRate()),
                CustomerAims.of(situation, register),
                cells ? DataGaps.of(situation) : List.of(),
                cells ? DataGaps.tries(situation) : 0);
    }

    /// A filled cell Serves that fits nothing: the goal counts as not relevant, and nobody would see why.
    private static Stream<Problem> servesNothing(PlanningContext situation, PortfolioInsight insight) {
        return situation.insight().account().objectives().stream()
                .filter(goal -> !Serves.matches(goal, situation.insight(), insight))
                .map(goal -> Problem.of(
                        Severity.WARNING,
                        "serves-nothing",
                        goal.origin().place(ObjectiveColumn.SERVES),
                        goal.serves()));
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
