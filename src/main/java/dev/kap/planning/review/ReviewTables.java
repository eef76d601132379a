package dev.kap.planning.review;

import dev.kap.diagnosis.QuarterlyReviews;
import dev.kap.diagnosis.Questions;
import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.QuestionWording;
import dev.kap.insight.NameOrder;
import dev.kap.insight.PortfolioInsight;
import dev.kap.insight.Selection;
import dev.kap.insight.Service;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioReview;
import dev.kap.plan.PortfolioReview.Across;
import dev.kap.plan.PortfolioReview.KeyAccount;
import dev.kap.plan.PortfolioReview.MatrixRow;
import dev.kap.plan.PortfolioReview.ReviewDue;
import dev.kap.plan.Reference;
import dev.kap.plan.Sponsors;
import dev.kap.plan.TimeBudget;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.Tier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Lays the plans of all accounts side by side.
public record ReviewTables(PortfolioInsight insight, List<AccountPlan> plans) {

    /// Accounts without a tier come last.
    private static final Comparator<@Nullable Tier> TIERS = Comparator.nullsLast(Comparator.<Tier>naturalOrder());

    /// The tables of the review over these plans.
    public static PortfolioReview of(
            PortfolioInsight insight,
            List<AccountPlan> plans,
            TimeBudget timeBudget,
            List<Reference> references,
            Sponsors sponsors) {
        ReviewTables reviewing = new ReviewTables(insight, plans);
        List<ReviewDue> reviewsDue = reviewing.reviewsDue();
        DepartureLeague league = DepartureLeague.of(plans, insight.portfolio().settings());
        return new PortfolioReview(
                reviewing.keyAccounts(),
                Decisions.of(insight, plans, reviewsDue, timeBudget, sponsors),
                reviewing.matrix(),
                DevelopList.of(plans),
                league.ours(),
                league.theirs(),
                reviewing.eighteen(),
                reviewsDue,
                timeBudget,
                references,
                sponsors);
    }

    private List<KeyAccount> keyAccounts() {
        return plans.stream()
                .filter(plan -> plan.insight().standing().tier() == Tier.KEY)
                .sorted(Comparator.comparingDouble((AccountPlan plan) -> -score(plan))
                        .thenComparing(AccountPlan::name, NameOrder.ORDER))
                .map(this::keyAccount)
                .toList();
    }

    private KeyAccount keyAccount(AccountPlan plan) {
        var account = plan.insight();
        return new KeyAccount(
                plan.name(),
                account.account().profile().care().accountManager(),
                account.standing().selectionScore(),
                solid(plan.name()),
                account.standing().revenue(),
                account.standing().revenueShare(),
                account.standing().figures().revenue().growth(),
                plan.diagnosis().strategicIndex(),
                plan.diagnosis().answered(),
                account.coveredInfluence(),
                account.dependence().capital(),
                account.dependence().singleThreaded(),
                account.in(Quadrant.DEVELOP).size(),
                plan.diagnosis().behind(),
                (int) plan.plan90().stream().filter(Move::overdue).count(),
                plan.diagnosis().diagnoses().stream()
                        .filter(answer -> answer.status() == Status.GAP)
                        .map(Diagnosis::number)
                        .map(QuestionWording::shortText)
                        .findFirst());
    }

    private boolean solid(String account) {
        return insight.selection()
                .candidate(account)
                .map(Selection.Candidate::solid)
                .orElse(true);
    }

    private static double score(AccountPlan plan) {
        return Objects.requireNonNullElse(plan.insight().standing().selectionScore(), -1.0);
    }

    private List<MatrixRow> matrix() {
        Map<String, Selection.Candidate> candidates = insight.selection().candidates().stream()
                .collect(Collectors.toMap(Selection.Candidate::account, one -> one, (a, b) -> a));
        return plans.stream()
                .sorted(Comparator.comparing(
                                (AccountPlan plan) -> plan.insight().standing().tier(), TIERS)
                        .thenComparingDouble(plan -> -score(plan))
                        .thenComparing(AccountPlan::name, NameOrder.ORDER))
                .map(plan -> row(plan, Optional.ofNullable(candidates.get(plan.name()))))
                .toList();
    }

    private MatrixRow row(AccountPlan plan, Optional<Selection.Candidate> candidate) {
        Tier tier = plan.insight().standing().tier();
        return new MatrixRow(
                plan.name(),
                candidate.map(Selection.Candidate::attractiveness).orElse(null),
                candidate.map(Selection.Candidate::position).orElse(null),
                plan.insight().standing().selectionScore(),
                tier,
                candidate.map(Selection.Candidate::solid).orElse(true),
                Optional.ofNullable(tier).map(one -> Service.of(one, insight.portfolio())));
    }

    private List<Across> eighteen() {
        return IntStream.rangeClosed(1, Questions.ALL.size())
                .mapToObj(number -> new Across(
                        number,
                        plans.stream()
                                .collect(Collectors.groupingBy(
                                        plan -> plan.diagnosis()
                                                .diagnoses()
                                                .get(number - 1)
                                                .status(),
                                        Collectors.mapping(AccountPlan::name, Collectors.toList()))),
                        TopThreeTogether.of(number, insight, plans)))
                .toList();
    }

    private List<ReviewDue> reviewsDue() {
        if (!insight.portfolio().has(Sheet.REVIEWS)) {
            return List.of();
        }
        LocalDate asOf = insight.portfolio().asOf();
        return plans.stream()
                .map(AccountPlan::insight)
                .filter(account -> QuarterlyReviews.overdue(account, insight.portfolio()))
                .map(account -> new ReviewDue(
                        account.name(),
                        QuarterlyReviews.last(account, asOf).orElse(null),
                        QuarterlyReviews.next(account, asOf).orElse(null)))
                .sorted(Comparator.comparing((ReviewDue due) -> due.last() == null ? LocalDate.MIN : due.last()))
                .toList();
    }
}
