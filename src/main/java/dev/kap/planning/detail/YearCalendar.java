package dev.kap.planning.detail;

import dev.kap.plan.CalendarEntry;
import dev.kap.plan.CalendarEntry.Kind;
import dev.kap.plan.Move;
import dev.kap.planning.target.NinetyDayWindow;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Review;
import dev.kap.portfolio.Sheet;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The quarterly reviews and all due dates from the as-of date, or the begin of the plan year where that is earlier, to
/// the end of the plan year (domain.md, "Calendar").
///
/// A quarter of the plan year that is not over and has no dated review gets a proposed one, two weeks before its end.
public record YearCalendar(PlanningContext situation, List<Move> moves) {

    private static final int QUARTERS = 4;
    private static final int DAYS_BEFORE_END = 14;

    /// All dates of the plan year of that account, by date.
    public static List<CalendarEntry> of(PlanningContext situation, List<Move> moves) {
        YearCalendar calendar = new YearCalendar(situation, moves);
        return Stream.of(
                        calendar.reviews(),
                        calendar.proposedReviews(),
                        calendar.actions(),
                        calendar.proposedActions(),
                        calendar.objectives(),
                        calendar.opportunities())
                .flatMap(List::stream)
                .filter(entry -> calendar.inYear(entry.day()))
                .sorted(Comparator.comparing(CalendarEntry::day)
                        .thenComparing(CalendarEntry::kind)
                        .thenComparing(CalendarEntry::who)
                        .thenComparing(entry -> entry.what().toString()))
                .toList();
    }

    private boolean inYear(LocalDate day) {
        LocalDate start = situation.portfolio().planYearStart();
        LocalDate first = start.isBefore(situation.asOf()) ? start : situation.asOf();
        return !day.isBefore(first) && !day.isAfter(situation.portfolio().planYearEnd());
    }

    private Account account() {
        return situation.insight().account();
    }

    private String manager() {
        return situation.people().manager().orElse("");
    }

    private List<CalendarEntry> reviews() {
        return account().reviews().stream().map(this::review).toList();
    }

    private CalendarEntry review(Review review) {
        Sentence what =
                review.kind().isBlank() ? Sentence.of("planning.calendar.review") : Sentence.verbatim(review.kind());
        boolean held = !review.date().isAfter(situation.asOf());
        return new CalendarEntry(review.date(), Kind.REVIEW, what, manager(), held, List.of(review.origin()));
    }

    private List<CalendarEntry> proposedReviews() {
        if (!situation.portfolio().has(Sheet.REVIEWS)) {
            return List.of();
        }
        return IntStream.rangeClosed(1, QUARTERS)
                .filter(quarter -> last(quarter).isAfter(situation.asOf()))
                .filter(quarter -> account().reviews().stream().noneMatch(review -> within(review.date(), quarter)))
                .mapToObj(quarter -> NinetyDayWindow.workday(last(quarter).minusDays(DAYS_BEFORE_END)))
                .filter(day -> day.isAfter(situation.asOf()))
                .map(day -> new CalendarEntry(
                        day,
                        Kind.PROPOSED_REVIEW,
                        Sentence.of("planning.calendar.review"),
                        manager(),
                        false,
                        List.of()))
                .toList();
    }

    private LocalDate last(int quarter) {
        return situation.portfolio().planYearStart().plusMonths(3L * quarter).minusDays(1);
    }

    private boolean within(LocalDate day, int quarter) {
        return !day.isAfter(last(quarter))
                && !day.isBefore(situation.portfolio().planYearStart().plusMonths(3L * (quarter - 1)));
    }

    private List<CalendarEntry> actions() {
        List<CalendarEntry> entries = new ArrayList<>();
        account().actions().forEach(action -> {
            LocalDate due = action.due();
            if (due != null && action.status() != ActionStatus.CANCELLED) {
                entries.add(new CalendarEntry(
                        due,
                        Kind.ACTION,
                        Sentence.verbatim(action.text()),
                        action.owner(),
                        action.status() == ActionStatus.DONE,
                        List.of(action.origin())));
            }
        });
        return entries;
    }

    private List<CalendarEntry> proposedActions() {
        return moves.stream()
                .filter(Move::proposed)
                .map(move -> new CalendarEntry(
                        move.by(), Kind.PROPOSED_ACTION, move.action(), move.owner(), false, move.rows()))
                .toList();
    }

    private List<CalendarEntry> objectives() {
        return account().objectives().stream()
                .flatMap(goal -> Stream.concat(stages(goal), due(goal)))
                .toList();
    }

    private Stream<CalendarEntry> stages(Objective goal) {
        return IntStream.rangeClosed(1, QUARTERS)
                .filter(quarter -> goal.gauge().stages().get(quarter - 1) != null)
                .mapToObj(quarter -> entry(
                        goal,
                        last(quarter),
                        Kind.STAGE,
                        Sentence.of("planning.calendar.stage", Arg.count(quarter), Arg.text(goal.text()))));
    }

    private static Stream<CalendarEntry> due(Objective goal) {
        LocalDate day = goal.due();
        return day == null
                ? Stream.empty()
                : Stream.of(entry(goal, day, Kind.OBJECTIVE, Sentence.verbatim(goal.text())));
    }

    private static CalendarEntry entry(Objective goal, LocalDate day, Kind kind, Sentence what) {
        return new CalendarEntry(day, kind, what, goal.owner(), false, List.of(goal.origin()));
    }

    private List<CalendarEntry> opportunities() {
        List<CalendarEntry> entries = new ArrayList<>();
        account().opportunities().stream().filter(Opportunity::open).forEach(chance -> {
            LocalDate close = chance.closeDate();
            if (close != null && close.isAfter(situation.asOf())) {
                entries.add(new CalendarEntry(
                        close,
                        Kind.OPPORTUNITY,
                        Sentence.of("planning.calendar.close", Arg.text(chance.name())),
                        manager(),
                        false,
                        List.of(chance.origin())));
            }
        });
        return entries;
    }
}
