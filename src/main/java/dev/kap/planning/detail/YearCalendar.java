package dev.kap.planning.detail;

import dev.kap.plan.CalendarEntry;
import dev.kap.plan.CalendarEntry.Kind;
import dev.kap.plan.Intent;
import dev.kap.plan.Move;
import dev.kap.plan.Register;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Review;
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
/// Whatever is to be done comes out of the register: actions, proposals, and the reviews that nobody has dated.
public record YearCalendar(PlanningContext situation, Register register) {

    private static final int QUARTERS = 4;

    /// All dates of the plan year of that account, by date.
    public static List<CalendarEntry> of(PlanningContext situation, Register register) {
        YearCalendar calendar = new YearCalendar(situation, register);
        return Stream.of(calendar.reviews(), calendar.moves(), calendar.objectives(), calendar.opportunities())
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
        return new CalendarEntry(review.date(), Kind.REVIEW, 0, what, manager(), held, List.of(review.origin()));
    }

    private LocalDate last(int quarter) {
        return situation.portfolio().planYearStart().plusMonths(3L * quarter).minusDays(1);
    }

    private List<CalendarEntry> moves() {
        return register.moves().stream()
                .filter(move -> move.state() != Move.State.REFUSED)
                .flatMap(move -> move.day().map(day -> move(move, day)).stream())
                .toList();
    }

    private static CalendarEntry move(Move move, LocalDate day) {
        Kind kind = move.intent() == Intent.REVIEW
                ? Kind.PROPOSED_REVIEW
                : move.proposed() ? Kind.PROPOSED_ACTION : Kind.ACTION;
        return new CalendarEntry(
                day, kind, move.number(), move.action(), move.owner(), move.state() == Move.State.DONE, move.rows());
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
        return new CalendarEntry(day, kind, 0, what, goal.owner(), false, List.of(goal.origin()));
    }

    private List<CalendarEntry> opportunities() {
        List<CalendarEntry> entries = new ArrayList<>();
        account().opportunities().stream().filter(Opportunity::open).forEach(chance -> {
            LocalDate close = chance.closeDate();
            if (close != null && close.isAfter(situation.asOf())) {
                entries.add(new CalendarEntry(
                        close,
                        Kind.OPPORTUNITY,
                        0,
                        Sentence.of("planning.calendar.close", Arg.text(chance.name())),
                        manager(),
                        false,
                        List.of(chance.origin())));
            }
        });
        return entries;
    }
}
