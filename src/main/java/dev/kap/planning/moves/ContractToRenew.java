package dev.kap.planning.moves;

import dev.kap.plan.Intent;
import dev.kap.plan.Trigger;
import dev.kap.planning.moves.Proposal.When;
import dev.kap.planning.target.EndingContract;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Setting;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What follows a contract of ours that ends: settled where it ends soon, opened in time where it ends in the plan
/// year.
record ContractToRenew(Drafts drafts) {

    /// How long before the last day the talks may begin.
    private static final int DAYS_TO_OPEN = 60;

    List<Proposal> all() {
        return EndingContract.of(situation())
                .map(this::following)
                .or(() -> EndingContract.inPlanYear(situation()).map(this::renewing))
                .stream()
                .toList();
    }

    private PlanningContext situation() {
        return drafts.situation();
    }

    private Proposal following(LocalDate end) {
        return proposal(Trigger.CONTRACT, "contract", end).sooner(end);
    }

    private Proposal renewing(LocalDate end) {
        LocalDate last = lastDay(end);
        return proposal(Trigger.RENEWAL, "renewal", end)
                .with(
                        last.isAfter(situation().asOf())
                                ? When.within(last.minusDays(DAYS_TO_OPEN), last)
                                : When.before(end));
    }

    /// By when the talks have to be open: before it ends soon, and before one can give notice.
    private LocalDate lastDay(LocalDate end) {
        LocalDate soon = end.minusDays(situation().portfolio().days(Setting.DECISION_DAYS));
        return Optional.ofNullable(
                        situation().insight().account().profile().terms().noticeMonths())
                .map(months -> end.minusMonths(Math.round(months)))
                .filter(notice -> notice.isBefore(soon))
                .orElse(soon);
    }

    private Proposal proposal(Trigger rule, String move, LocalDate end) {
        return drafts.ofAccount(
                Intent.DECIDE,
                "contract",
                rule,
                rule.weight(),
                Drafts.move(move, Arg.day(end)),
                new Drafts.Cause(
                        rule.why(Arg.day(end)),
                        List.of(situation().insight().account().profile().origin())));
    }
}
