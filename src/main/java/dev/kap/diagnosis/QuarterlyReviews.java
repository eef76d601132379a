package dev.kap.diagnosis;

import dev.kap.analysis.AccountInsight;
import dev.kap.analysis.PortfolioInsight;
import dev.kap.portfolio.Review;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.column.ReviewColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// No. 15: are the relationships reviewed each quarter? Reviews of all kinds count; held is what is dated up to the
/// as-of date.
public final class QuarterlyReviews implements Question {

    /// A quarter at its longest.
    private static final int QUARTER_DAYS = 92;

    private static final int HALF_YEAR_DAYS = 183;
    private static final int A_YEAR = 4;

    @Override
    public int number() {
        return 15;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, People people) {
        return Needs.of(this, account, portfolio, people)
                .columns(ReviewColumn.DATE)
                .then(QuarterlyReviews::judge);
    }

    /// The last review held up to that day.
    public static Optional<LocalDate> last(AccountInsight account, LocalDate asOf) {
        return account.account().reviews().stream()
                .map(Review::date)
                .filter(date -> !date.isAfter(asOf))
                .max(Comparator.naturalOrder());
    }

    /// The next review dated after that day.
    public static Optional<LocalDate> next(AccountInsight account, LocalDate asOf) {
        return account.account().reviews().stream()
                .map(Review::date)
                .filter(date -> date.isAfter(asOf))
                .min(Comparator.naturalOrder());
    }

    /// Whether the last review lies more than a quarter back, or none was held.
    public static boolean overdue(AccountInsight account, LocalDate asOf) {
        return !within(last(account, asOf), asOf, QUARTER_DAYS);
    }

    private static boolean within(Optional<LocalDate> last, LocalDate asOf, int days) {
        return last.filter(date -> !date.isBefore(asOf.minusDays(days))).isPresent();
    }

    private static Diagnosis judge(Background background) {
        LocalDate asOf = background.asOf();
        Optional<LocalDate> last = last(background.account(), asOf);
        Optional<LocalDate> next = next(background.account(), asOf);
        long held = background.account().account().reviews().stream()
                .map(Review::date)
                .filter(date -> date.isAfter(asOf.minusYears(1)) && !date.isAfter(asOf))
                .count();
        boolean all = within(last, asOf, QUARTER_DAYS) && next.isPresent() && held >= A_YEAR;
        Status below = within(last, asOf, HALF_YEAR_DAYS) ? Status.ATTENTION : Status.GAP;
        Reply reply = new Reply(
                15, all ? Status.GOOD : below, (double) held, Sentence.of("diagnosis.15.figure", Arg.count(held)));
        return reply.because(
                evidence(reply, last, next),
                step(background, reply, next),
                background.account().account().reviews().stream()
                        .map(Review::origin)
                        .toList());
    }

    private static Sentence evidence(Reply reply, Optional<LocalDate> last, Optional<LocalDate> next) {
        if (last.isEmpty()) {
            return next.map(day -> reply.evidence("first", Arg.day(day))).orElseGet(() -> reply.evidence("none"));
        }
        Arg held = Arg.day(last.get());
        return next.map(day -> reply.evidence("both", held, Arg.day(day)))
                .orElseGet(() -> reply.evidence("last", held));
    }

    private static Sentence step(Background background, Reply reply, Optional<LocalDate> next) {
        People people = background.people();
        Sentence step = reply.good()
                ? reply.next("good")
                : reply.next(
                        next.isPresent() ? "dates" : "hold",
                        Arg.text(String.valueOf(background.portfolio().planYear())));
        return people.step(step, people.manager());
    }
}
