package dev.kap.planning.moves;

import dev.kap.diagnosis.QuarterlyReviews;
import dev.kap.plan.Intent;
import dev.kap.plan.Trigger;
import dev.kap.planning.moves.Proposal.When;
import dev.kap.planning.target.NinetyDayWindow;
import dev.kap.planning.target.OwnActions;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The reviews that nobody has dated: the one that is overdue, and one for each quarter of the plan year.
record ReviewsToHold(Drafts drafts, OwnActions own) {

    private static final int QUARTERS = 4;
    /// A review looks back on most of its quarter.
    private static final int DAYS_BEFORE_END = 30;

    List<Proposal> all() {
        List<Proposal> result = new ArrayList<>();
        overdue().ifPresent(result::add);
        if (situation().portfolio().has(Sheet.REVIEWS) && !own.forDiagnostic(15)) {
            IntStream.rangeClosed(1, QUARTERS)
                    .filter(quarter -> last(quarter).isAfter(threshold()))
                    .filter(quarter -> dates().stream().noneMatch(day -> within(day, quarter)))
                    .mapToObj(this::quarter)
                    .forEach(result::add);
        }
        return result;
    }

    private PlanningContext situation() {
        return drafts.situation();
    }

    /// Before that day the overdue one takes the place of the quarter's.
    private LocalDate threshold() {
        LocalDate asOf = situation().asOf();
        return overdue().isPresent() ? new NinetyDayWindow(asOf).last() : asOf;
    }

    private List<LocalDate> dates() {
        return situation().insight().account().reviews().stream()
                .map(review -> review.date())
                .toList();
    }

    private LocalDate last(int quarter) {
        return situation().portfolio().planYearStart().plusMonths(3L * quarter).minusDays(1);
    }

    private boolean within(LocalDate day, int quarter) {
        return !day.isAfter(last(quarter))
                && !day.isBefore(situation().portfolio().planYearStart().plusMonths(3L * (quarter - 1)));
    }

    private Proposal quarter(int quarter) {
        LocalDate end = last(quarter);
        Proposal plain = drafts.ofAccount(
                Intent.REVIEW,
                "quarter " + quarter,
                Trigger.YEAR_REVIEW,
                Trigger.YEAR_REVIEW.weight(),
                Drafts.move("review.quarter", Arg.count(quarter)),
                new Drafts.Cause(Trigger.YEAR_REVIEW.why(Arg.count(quarter)), List.of()));
        return plain.with(When.within(end.minusDays(DAYS_BEFORE_END), end));
    }

    /// The last review lies more than a quarter back and none is dated in the window.
    private Optional<Proposal> overdue() {
        NinetyDayWindow window = new NinetyDayWindow(situation().asOf());
        boolean dated = QuarterlyReviews.next(situation().insight(), situation().asOf())
                .filter(window::holds)
                .isPresent();
        Status status = situation().answer(15).status();
        boolean open = (status == Status.GAP || status == Status.ATTENTION) && !own.forDiagnostic(15);
        if (!open
                || dated
                || !QuarterlyReviews.overdue(situation().insight(), situation().portfolio())) {
            return Optional.empty();
        }
        Sentence why = QuarterlyReviews.last(situation().insight(), situation().asOf())
                .map(day -> Trigger.REVIEW.why(Arg.day(day)))
                .orElseGet(() -> Trigger.REVIEW.why("none"));
        Proposal plain = drafts.ofAccount(
                Intent.REVIEW,
                "overdue",
                Trigger.REVIEW,
                Trigger.REVIEW.weight(),
                Drafts.move(
                        "review",
                        Arg.text(String.valueOf(situation().portfolio().planYear()))),
                new Drafts.Cause(why, situation().answer(15).rows()));
        return Optional.of(plain.sooner(
                situation().asOf().plusDays(Math.round(situation().settings().number(Setting.BUYER_DAYS)))));
    }
}
