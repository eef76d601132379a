package dev.kap.planning.gravest;

import static dev.kap.planning.gravest.PeopleAlarms.say;

import dev.kap.diagnosis.QuarterlyReviews;
import dev.kap.diagnosis.answer.ObjectiveInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Tolerance;
import dev.kap.plan.Headline;
import dev.kap.plan.Headline.Rule;
import dev.kap.planning.target.EndingContract;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.YearFigures;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What contract, money, opportunities and goals give rise to say first.
record BusinessAlarms(PlanningContext situation) {

    private static final int DEAL_DAYS = 90;

    /// A target missed by up to this share of it is no alarm yet.
    private static final double MISSED = 0.05;

    Optional<Headline> contractEnds() {
        return EndingContract.of(situation)
                .map(end -> new Headline(Rule.CONTRACT_ENDS, say("contract-ends", Arg.day(end)), List.of()));
    }

    private boolean within(LocalDate day, int days) {
        return !day.isBefore(situation.asOf()) && !day.isAfter(situation.asOf().plusDays(days));
    }

    Optional<Headline> targetMissed() {
        return Stream.of(
                        missed("revenue", figures().revenue()),
                        missed("profit", figures().profit()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private YearFigures figures() {
        return situation.insight().standing().figures();
    }

    private static Optional<Headline> missed(String what, Measure measure) {
        Double actual = measure.actual();
        Double target = measure.target();
        return actual == null || target == null || target <= 0 || Tolerance.reached(actual, target * (1 - MISSED))
                ? Optional.empty()
                : Optional.of(new Headline(
                        Rule.TARGET_MISSED,
                        say("target-missed." + what, Arg.money(target - actual), Arg.money(target)),
                        List.of()));
    }

    Optional<Headline> dealUndecided() {
        return account().openOpportunities().stream()
                .filter(one -> closes(one) && !weak(one).isEmpty())
                .min(Comparator.comparing(one -> Objects.requireNonNull(one.closeDate())))
                .map(this::deal);
    }

    private boolean closes(Opportunity opportunity) {
        LocalDate day = opportunity.closeDate();
        return day != null && day.isAfter(situation.asOf()) && within(day, DEAL_DAYS);
    }

    private Headline deal(Opportunity opportunity) {
        List<ContactInsight> weak =
                weak(opportunity).stream().limit(PeopleAlarms.NAMES).toList();
        return new Headline(
                Rule.DEAL_UNDECIDED,
                say(
                        "deal-undecided",
                        situation.people().contacts(weak),
                        Arg.day(Objects.requireNonNull(opportunity.closeDate())),
                        Arg.text(opportunity.name()),
                        Closeness.ofAll(weak).said(weak.size()),
                        Arg.countInWords(weak.size())),
                weak.stream().map(ContactInsight::name).toList());
    }

    /// Who decides on it and is weak or unplaced, the weakest first; unknown is weakest.
    private List<ContactInsight> weak(Opportunity opportunity) {
        return situation.deciders().of(opportunity).stream()
                .filter(contact ->
                        !situation.thresholds().strong(contact.relationship().value()))
                .sorted(Comparator.comparingDouble((ContactInsight c) ->
                                Objects.requireNonNullElse(c.relationship().value(), -1.0))
                        .thenComparing(ContactInsight.BY_INFLUENCE))
                .toList();
    }

    Optional<Headline> goalsLoose() {
        List<ObjectiveInsight> goals = situation.diagnosis().objectives();
        if (goals.isEmpty()) {
            return loose(say("goals-loose.none"));
        }
        long failing = goals.stream().filter(goal -> !goal.smart().all()).count();
        if (failing > 0) {
            return loose(say("goals-loose", Arg.countInWords(failing), Arg.countInWords(goals.size())));
        }
        boolean undated = situation.portfolio().has(Sheet.REVIEWS)
                && QuarterlyReviews.next(situation.insight(), situation.asOf()).isEmpty();
        return undated ? loose(say("goals-loose.review")) : Optional.empty();
    }

    private static Optional<Headline> loose(Sentence text) {
        return Optional.of(new Headline(Rule.GOALS_LOOSE, text, List.of()));
    }

    private Account account() {
        return situation.insight().account();
    }
}
