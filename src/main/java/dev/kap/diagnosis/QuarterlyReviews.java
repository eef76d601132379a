package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Review;
import dev.kap.portfolio.Setting;
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

    @Override
    public int number() {
        return 15;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        return RequiredData.of(this, account, portfolio, people)
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

    /// Whether the last review lies longer back than no. 15 allows, or none was held.
    public static boolean overdue(AccountInsight account, Portfolio portfolio) {
        return !within(last(account, portfolio.asOf()), portfolio, Setting.NO_15_GOOD);
    }

    private static boolean within(Optional<LocalDate> last, Portfolio portfolio, Setting days) {
        LocalDate limit =
                portfolio.asOf().minusDays(Math.round(portfolio.settings().number(days)));
        return last.filter(date -> !date.isBefore(limit)).isPresent();
    }

    private static Diagnosis judge(DiagnosisContext background) {
        LocalDate asOf = background.asOf();
        Optional<LocalDate> last = last(background.account(), asOf);
        Optional<LocalDate> next = next(background.account(), asOf);
        long held = background.account().account().reviews().stream()
                .map(Review::date)
                .filter(date -> date.isAfter(asOf.minusYears(1)) && !date.isAfter(asOf))
                .count();
        Portfolio portfolio = background.portfolio();
        boolean enough = Tolerance.reached((double) held, portfolio.settings().number(Setting.NO_15_REVIEWS));
        boolean all = within(last, portfolio, Setting.NO_15_GOOD) && next.isPresent() && enough;
        Status below = within(last, portfolio, Setting.NO_15_ATTENTION) ? Status.ATTENTION : Status.GAP;
        ComputedAnswer reply = new ComputedAnswer(
                15, all ? Status.GOOD : below, (double) held, Sentence.of("diagnosis.15.figure", Arg.count(held)));
        return reply.because(
                evidence(reply, last, next),
                step(background, reply, next),
                background.account().account().reviews().stream()
                        .map(Review::origin)
                        .toList());
    }

    private static Sentence evidence(ComputedAnswer reply, Optional<LocalDate> last, Optional<LocalDate> next) {
        if (last.isEmpty()) {
            return next.map(day -> reply.evidence("first", Arg.day(day))).orElseGet(() -> reply.evidence("none"));
        }
        Arg held = Arg.day(last.get());
        return next.map(day -> reply.evidence("both", held, Arg.day(day)))
                .orElseGet(() -> reply.evidence("last", held));
    }

    private static Sentence step(DiagnosisContext background, ComputedAnswer reply, Optional<LocalDate> next) {
        AccountPeople people = background.people();
        Sentence step = reply.good()
                ? reply.next("good")
                : reply.next(
                        next.isPresent() ? "dates" : "hold",
                        Arg.text(String.valueOf(background.portfolio().planYear())));
        return people.step(step, people.manager());
    }
}
