package dev.kap.planning.risks;

import dev.kap.diagnosis.QuarterlyReviews;
import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.plan.Move;
import dev.kap.plan.Trigger;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Risks from what is not done: roles nobody reaches, bosses nobody has met, actions and reviews overdue.
record GapRisks(PlanningContext situation, Remedies remedies) {

    static List<GradedRisk> of(PlanningContext situation, Remedies remedies) {
        GapRisks rules = new GapRisks(situation, remedies);
        List<GradedRisk> result = new ArrayList<>();
        rules.roles().ifPresent(result::add);
        rules.bosses().ifPresent(result::add);
        rules.overdue().ifPresent(result::add);
        rules.review().ifPresent(result::add);
        return result;
    }

    private Optional<GradedRisk> roles() {
        List<DecisionRole> roles = situation.insight().missingRoles();
        if (!missing() || roles.isEmpty()) {
            return Optional.empty();
        }
        Arg named = Listing.phrases(roles.stream().map(WordingKeys::role).toList());
        return Optional.of(new GradedRisk(
                Trigger.FIND_ROLE.gravity(),
                remedies.forTrigger(Trigger.FIND_ROLE, Trigger.FIND_ROLE.risk("answer", named))
                        .risk(
                                Trigger.FIND_ROLE.risk("title", Arg.count(roles.size())),
                                Trigger.FIND_ROLE.risk("detail", named))));
    }

    private Optional<GradedRisk> bosses() {
        List<String> bosses = situation.insight().missingBosses();
        if (!missing() || bosses.isEmpty()) {
            return Optional.empty();
        }
        Arg names = situation.people().names(bosses);
        return Optional.of(new GradedRisk(
                Trigger.BOSS.gravity(),
                remedies.forTrigger(Trigger.BOSS, Trigger.BOSS.risk("answer", names))
                        .risk(
                                Trigger.BOSS.risk("title", Arg.count(bosses.size())),
                                Trigger.BOSS.risk("detail", names))));
    }

    private boolean missing() {
        return situation.has(8, Status.GAP) || situation.has(8, Status.ATTENTION);
    }

    private Optional<GradedRisk> overdue() {
        List<Move> late =
                remedies.register().open().stream().filter(Move::overdue).toList();
        if (late.isEmpty()) {
            return Optional.empty();
        }
        Move oldest = late.getFirst();
        return Optional.of(new GradedRisk(
                Trigger.OVERDUE.gravity(),
                remedies.late(late, Trigger.OVERDUE.risk("answer", Arg.count(oldest.number())))
                        .risk(
                                Trigger.OVERDUE.risk("title", Arg.count(late.size())),
                                Trigger.OVERDUE.risk("detail", Arg.day(oldest.by()), Arg.phrase(oldest.action())))));
    }

    private Optional<GradedRisk> review() {
        boolean open = situation.has(15, Status.GAP) || situation.has(15, Status.ATTENTION);
        if (!open || !QuarterlyReviews.overdue(situation.insight(), situation.portfolio())) {
            return Optional.empty();
        }
        Sentence detail = QuarterlyReviews.last(situation.insight(), situation.asOf())
                .map(day -> Trigger.REVIEW.risk("detail", Arg.day(day)))
                .orElseGet(() -> Trigger.REVIEW.risk("detail.none"));
        return Optional.of(new GradedRisk(
                Trigger.REVIEW.gravity(),
                remedies.forTrigger(Trigger.REVIEW, Trigger.REVIEW.risk("answer"))
                        .risk(Trigger.REVIEW.risk("title"), detail)));
    }
}
