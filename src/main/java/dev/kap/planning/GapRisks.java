package dev.kap.planning;

import dev.kap.diagnosis.Keys;
import dev.kap.diagnosis.Listing;
import dev.kap.diagnosis.QuarterlyReviews;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Risks from what is not done: roles nobody reaches, bosses nobody has met, actions and reviews overdue.
record GapRisks(Situation situation, Remedies remedies) {

    private static final double ROLES = 62;
    private static final double BOSSES = 58;
    private static final double OVERDUE = 55;
    private static final double REVIEW = 45;

    static List<GradedRisk> of(Situation situation, Remedies remedies) {
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
        Arg named = Listing.phrases(roles.stream().map(Keys::role).toList());
        return Optional.of(new GradedRisk(
                ROLES,
                new Risk(
                        Sentence.of("planning.risk.roles.title", Arg.count(roles.size())),
                        Sentence.of("planning.risk.roles.detail", named),
                        remedies.forTrigger(
                                "planning.trigger.find-role", Sentence.of("planning.risk.roles.answer", named)))));
    }

    private Optional<GradedRisk> bosses() {
        List<String> bosses = situation.insight().missingBosses();
        if (!missing() || bosses.isEmpty()) {
            return Optional.empty();
        }
        Arg names = situation.people().names(bosses);
        return Optional.of(new GradedRisk(
                BOSSES,
                new Risk(
                        Sentence.of("planning.risk.bosses.title", Arg.count(bosses.size())),
                        Sentence.of("planning.risk.bosses.detail", names),
                        remedies.forTrigger(
                                "planning.trigger.boss", Sentence.of("planning.risk.bosses.answer", names)))));
    }

    private boolean missing() {
        return situation.has(8, Status.GAP) || situation.has(8, Status.ATTENTION);
    }

    private Optional<GradedRisk> overdue() {
        List<Move> late = remedies.moves().stream().filter(Move::overdue).toList();
        if (late.isEmpty()) {
            return Optional.empty();
        }
        Move oldest = late.getFirst();
        Optional<String> owner = situation.people().orManager(oldest.owner());
        return Optional.of(new GradedRisk(
                OVERDUE,
                new Risk(
                        Sentence.of("planning.risk.overdue.title", Arg.count(late.size())),
                        Sentence.of("planning.risk.overdue.detail", Arg.day(oldest.by()), Arg.phrase(oldest.action())),
                        remedies.step(Sentence.of("planning.risk.overdue.answer"), owner))));
    }

    private Optional<GradedRisk> review() {
        boolean open = situation.has(15, Status.GAP) || situation.has(15, Status.ATTENTION);
        if (!open || !QuarterlyReviews.overdue(situation.insight(), situation.asOf())) {
            return Optional.empty();
        }
        Sentence detail = QuarterlyReviews.last(situation.insight(), situation.asOf())
                .map(day -> Sentence.of("planning.risk.review.detail", Arg.day(day)))
                .orElseGet(() -> Sentence.of("planning.risk.review.detail.none"));
        return Optional.of(new GradedRisk(
                REVIEW,
                new Risk(
                        Sentence.of("planning.risk.review.title"),
                        detail,
                        remedies.forTrigger("planning.trigger.review", Sentence.of("planning.risk.review.answer")))));
    }
}
