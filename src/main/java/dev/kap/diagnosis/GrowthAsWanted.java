package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.PeriodResult;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.YearFigures;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// No. 2: does the account grow as we want, in revenue, profit and units? Against targets; without one against last
/// year.
final class GrowthAsWanted implements Question {

    private enum Kind {
        REVENUE,
        PROFIT,
        UNITS
    }

    /// A measure that counts: what it should have reached, and whether it has.
    private record Judged(Kind kind, double actual, double aim, boolean target) {

        /// A target is met when reached, last year only when passed.
        boolean met() {
            return target ? actual >= aim : actual > aim;
        }

        Sentence label() {
            return Sentence.of("diagnosis.2.measure." + WordingKeys.of(kind));
        }

        Arg amount(double number) {
            return kind == Kind.UNITS ? Arg.figure(number) : Arg.money(number);
        }

        Sentence shortfall() {
            return Sentence.of("diagnosis.2.shortfall", Arg.phrase(label()), amount(actual), amount(aim));
        }
    }

    @Override
    public int number() {
        return 2;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        Measure revenue = account.standing().figures().revenue();
        boolean actual = revenue.actual() != null;
        return RequiredData.of(this, account, portfolio, people)
                .fact(actual, AccountColumn.REVENUE)
                .fact(judged(Kind.REVENUE, revenue).isPresent(), AccountColumn.REVENUE_TARGET)
                .then(GrowthAsWanted::judge);
    }

    private static Diagnosis judge(DiagnosisContext background) {
        List<Judged> measures = measures(background.account().standing().figures());
        List<Judged> missed = measures.stream().filter(m -> !m.met()).toList();
        Judged revenue = measures.getFirst();
        ComputedAnswer reply = new ComputedAnswer(
                2,
                status(revenue, missed),
                revenue.aim() > 0 ? revenue.actual() / revenue.aim() : null,
                figure(revenue));
        Sentence next = reply.good()
                ? reply.next()
                : reply.next(Arg.phrase(missed.getFirst().label()));
        return reply.because(
                evidence(reply, measures, missed),
                background.people().step(next, background.people().manager()),
                rows(background));
    }

    private static Status status(Judged revenue, List<Judged> missed) {
        if (missed.isEmpty()) {
            return Status.GOOD;
        }
        return revenue.met() ? Status.ATTENTION : Status.GAP;
    }

    private static Sentence figure(Judged revenue) {
        return Sentence.of(
                revenue.target() ? "diagnosis.2.figure.target" : "diagnosis.2.figure.last-year",
                Arg.money(revenue.actual()),
                Arg.money(revenue.aim()));
    }

    private static Sentence evidence(ComputedAnswer reply, List<Judged> measures, List<Judged> missed) {
        List<Sentence> met =
                measures.stream().filter(Judged::met).map(Judged::label).toList();
        List<Sentence> shortfalls = missed.stream().map(Judged::shortfall).toList();
        if (missed.isEmpty()) {
            return reply.evidence("met", Listing.phrases(met));
        }
        return met.isEmpty()
                ? reply.evidence("missed", Listing.phrases(shortfalls))
                : reply.evidence("both", Listing.phrases(met), Listing.phrases(shortfalls));
    }

    /// Those that count, revenue first.
    private static List<Judged> measures(YearFigures figures) {
        List<Judged> result = new ArrayList<>();
        judged(Kind.REVENUE, figures.revenue()).ifPresent(result::add);
        judged(Kind.PROFIT, figures.profit()).ifPresent(result::add);
        judged(Kind.UNITS, figures.units()).ifPresent(result::add);
        return result;
    }

    private static Optional<Judged> judged(Kind kind, Measure measure) {
        @Nullable Double actual = measure.actual();
        @Nullable Double aim = measure.target() != null ? measure.target() : measure.lastYear();
        return actual == null || aim == null
                ? Optional.empty()
                : Optional.of(new Judged(kind, actual, aim, measure.target() != null));
    }

    private static List<Origin> rows(DiagnosisContext background) {
        return Stream.concat(
                        Stream.of(background.row()),
                        background.account().account().results().stream().map(PeriodResult::origin))
                .toList();
    }
}
