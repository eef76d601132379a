package dev.kap.planning.change;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Score;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ChangeDetail.Why;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Status;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Why a figure is another one. Each workbook is worked out on the day of the other, too: where that gives the other's
/// figure, only days have passed. So the answer is the same whichever workbook is called the earlier one.
final class Causes {

    /// Questions that ask whether cells are filled in: is there a rating, are the roles known.
    private static final Set<Integer> ABOUT_INPUT = Set.of(6, 7);

    /// Scores are printed with one decimal place.
    private static final double SEEN = 0.05;

    private final Optional<Redated> beforeToday;
    private final Optional<Redated> nowThen;

    Causes(PortfolioPlan before, PortfolioPlan now) {
        Portfolio then = before.insight().portfolio();
        Portfolio today = now.insight().portfolio();
        LocalDate since = then.asOf();
        boolean passed = !since.equals(today.asOf());
        this.beforeToday = passed ? Optional.of(new Redated(then, today.asOf())) : Optional.empty();
        this.nowThen = passed ? Optional.of(new Redated(today, since)) : Optional.empty();
    }

    /// Why a contact stands elsewhere.
    Why of(AccountPlan before, ContactInsight was, AccountPlan now, ContactInsight is) {
        if (same(beforeToday, before, was, is) || same(nowThen, now, is, was)) {
            return Why.TIME;
        }
        boolean input = other(was.influence(), is.influence()) || other(was.relationship(), is.relationship());
        return input ? Why.INPUT : Why.FACT;
    }

    private static boolean same(
            Optional<Redated> redated, AccountPlan account, ContactInsight one, ContactInsight other) {
        return redated.flatMap(workbook -> workbook.contact(account.name(), one.name()))
                .filter(then -> alike(then, other))
                .isPresent();
    }

    /// Whether two standings are the same to whoever reads them.
    static boolean alike(ContactInsight one, ContactInsight other) {
        return one.quadrant() == other.quadrant()
                && alike(one.influence().value(), other.influence().value())
                && alike(one.relationship().value(), other.relationship().value());
    }

    private static boolean alike(@Nullable Double one, @Nullable Double other) {
        return (one == null || other == null) ? Objects.equals(one, other) : Math.abs(one - other) < SEEN;
    }

    /// Whether one of the scores that differ rests on something that the other has not.
    private static boolean other(Score was, Score is) {
        return !alike(was.value(), is.value()) && (was.known() != is.known() || was.isRated() != is.isRated());
    }

    /// Why a question has another answer.
    Why of(AccountPlan before, Diagnosis was, AccountPlan now, Diagnosis is) {
        if (same(beforeToday, before, is) || same(nowThen, now, was)) {
            return Why.TIME;
        }
        boolean input = was.status() == Status.UNKNOWN
                || is.status() == Status.UNKNOWN
                || (was.answeredBy() == null) != (is.answeredBy() == null)
                || ABOUT_INPUT.contains(is.number());
        return input ? Why.INPUT : Why.FACT;
    }

    private static boolean same(Optional<Redated> redated, AccountPlan account, Diagnosis other) {
        return redated.map(workbook -> workbook.answers(account.name())
                                .diagnoses()
                                .get(other.number() - 1)
                                .status()
                        == other.status())
                .orElse(false);
    }
}
