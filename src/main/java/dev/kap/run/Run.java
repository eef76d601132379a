package dev.kap.run;

import dev.kap.analysis.Analysis;
import dev.kap.document.TemplateProblem;
import dev.kap.insight.PortfolioInsight;
import dev.kap.intake.Intake;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.planning.change.Changes;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.problem.Checked;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/// The pipeline: one input to one output folder. The only place that knows the order of the stages.
public final class Run {

    private Run() {}

    /// Reads and judges the input, and makes nothing.
    public static Outcome check(List<Path> inputs, Optional<LocalDate> asOf, Clock clock) {
        return check(inputs, asOf, clock, Progress.SILENT);
    }

    /// The same for somebody who wants to know how far it is.
    public static Outcome check(List<Path> inputs, Optional<LocalDate> asOf, Clock clock, Progress progress) {
        Checked<Optional<Portfolio>> read = Intake.read(inputs, asOf, clock);
        return read.value()
                .map(portfolio -> {
                    progress.at(Step.FIGURES);
                    Checked<PortfolioPlan> planned = judged(portfolio, read.problems());
                    return new CheckedPlan(planned.value(), CheckedPlan.worstFirst(read.problems(), planned.problems()))
                            .checked();
                })
                .orElseGet(() -> unreadable(read.problems(), clock));
    }

    /// Tells how the figures of one account, contact or answer came about; makes nothing.
    public static Explained explain(
            List<Path> inputs, Optional<LocalDate> asOf, Asked asked, Clock clock, Progress progress) {
        Checked<Optional<Portfolio>> read = Intake.read(inputs, asOf, clock);
        return read.value()
                .map(portfolio -> {
                    progress.at(Step.FIGURES);
                    Checked<PortfolioPlan> planned = figures(portfolio, read.problems());
                    return Explaining.of(
                            new CheckedPlan(
                                    planned.value(), CheckedPlan.worstFirst(read.problems(), planned.problems())),
                            asked);
                })
                .orElseGet(() -> {
                    Outcome unreadable = unreadable(read.problems(), clock);
                    return new Explained(
                            Explained.Answer.UNREADABLE,
                            List.of(),
                            unreadable.problems(),
                            List.of(),
                            unreadable.wording());
                });
    }

    /// Makes the document about one person, for an access request.
    ///
    /// @throws Refusal where a file of that name is there
    public static AboutAnswer about(AboutRequest request, Clock clock, Progress progress) throws IOException {
        Checked<Optional<Portfolio>> read = Intake.read(request.inputs(), request.asOf(), clock);
        if (read.value().isEmpty()) {
            Outcome unreadable = unreadable(read.problems(), clock);
            return new AboutAnswer(
                    AboutAnswer.Found.UNREADABLE, List.of(), unreadable.problems(), List.of(), unreadable.wording());
        }
        progress.at(Step.FIGURES);
        Checked<PortfolioPlan> planned = figures(read.value().get(), read.problems());
        CheckedPlan judged =
                new CheckedPlan(planned.value(), CheckedPlan.worstFirst(read.problems(), planned.problems()));
        return new About(request, judged).answer(progress);
    }

    /// Makes what the order asks for.
    ///
    /// @throws IOException where the output cannot be written; the result before is then as it was
    /// @throws TemplateMistake for a mistake in the user's own templates; likewise
    /// @throws Refusal where something is in the way of the result; before any work
    public static Outcome plan(RunRequest order, Clock clock, Progress progress) throws IOException {
        Destination destination = Destination.of(order, clock);
        return plan(
                order,
                destination,
                clock,
                progress,
                (judged, chosen) -> written(order, destination, judged, chosen, Plans.madeHere(), progress));
    }

    /// Makes a share of it, or joins its shares to the same result that [#plan] makes.
    ///
    /// @throws SharesMissing where it joins, and a share is not made yet
    public static Outcome share(RunRequest order, Shard shard, Clock clock, Progress progress) throws IOException {
        Destination destination = Destination.of(order, clock);
        return plan(order, destination, clock, progress, (judged, chosen) -> {
            ShardStage stage = ShardStage.of(order, destination, judged, shard.of());
            if (!shard.joins()) {
                return new ShareWriter(order, judged, chosen, shard, stage, progress).make();
            }
            Outcome outcome = written(order, destination, judged, chosen, JoinedShares.of(stage), progress);
            stage.end();
            return outcome;
        });
    }

    private static Outcome written(
            RunRequest order,
            Destination destination,
            CheckedPlan judged,
            List<AccountPlan> chosen,
            Plans plans,
            Progress progress)
            throws IOException {
        Handing handing = new Handing(judged, name -> leaving(name, judged.plan()));
        return new ResultWriter(order, destination, judged, chosen, plans, handing, progress).make();
    }

    /// What is made of an input that was judged.
    private interface Making {
        Outcome of(CheckedPlan judged, List<AccountPlan> chosen) throws IOException;
    }

    private static Outcome plan(
            RunRequest order, Destination destination, Clock clock, Progress progress, Making making)
            throws IOException {
        Outcome outcome = made(order, clock, progress, making);
        return outcome.made() ? outcome : outcome.beside(destination.earlier());
    }

    private static Outcome made(RunRequest order, Clock clock, Progress progress, Making making) throws IOException {
        Checked<Optional<Portfolio>> read = Intake.read(order.inputs(), order.asOf(), clock);
        if (read.value().isEmpty()) {
            return unreadable(read.problems(), clock);
        }
        progress.at(Step.FIGURES);
        Checked<PortfolioPlan> planned = figures(read.value().get(), read.problems());
        List<Problem> problems = new ArrayList<>(planned.problems());
        PortfolioPlan plan = planned.value();
        Optional<Former.Before> former = order.former().of(read.value().get());
        if (former.isPresent()) {
            Earlier before = previous(former.get(), plan);
            if (before.plan().isEmpty()) {
                return unreadable(before.problems(), clock);
            }
            plan = Changes.since(before.plan().get(), plan);
            plan = plan.with(plan.change().butFor(before.lost(), lost(read.problems(), plan)));
            problems.addAll(before.problems());
        }
        CheckedPlan judged = new CheckedPlan(plan, CheckedPlan.worstFirst(read.problems(), problems));
        List<AccountPlan> chosen = judged.chosen(order.accounts());
        boolean stop = order.strict() && judged.has(Severity.ERROR);
        if (stop
                || chosen.isEmpty()
                || !judged.unknown(order.accounts()).isEmpty()
                || !judged.nobody(order.people()).isEmpty()) {
            return judged.nothingMade(order);
        }
        try {
            return making.of(judged, chosen);
        } catch (TemplateProblem mistake) {
            throw new TemplateMistake(mistake, judged.problems(), judged.wording());
        }
    }

    /// What would be so if one of us, of whom the workbook says nothing, left.
    private static PortfolioPlan leaving(String name, PortfolioPlan plan) {
        Portfolio portfolio = plan.insight().portfolio();
        LocalDate last = portfolio.asOf().plusDays(portfolio.days(Setting.LEAVES_WITHIN_DAYS) - 1);
        return judged(portfolio.leaving(name, last), List.of()).value();
    }

    /// The workbook before. It speaks from the day it names, else from the one it was planned on.
    private static Earlier previous(Former.Before former, PortfolioPlan now) {
        LocalDate asOf = former.asOf().orElse(now.insight().portfolio().asOf());
        Clock then = Clock.fixed(asOf.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Checked<Optional<Portfolio>> read = Intake.read(former.inputs(), Optional.empty(), then);
        if (read.value().isEmpty()) {
            return new Earlier(Optional.empty(), List.of(), read.problems());
        }
        PortfolioPlan plan = figures(read.value().get(), List.of()).value();
        return new Earlier(
                Optional.of(plan),
                lost(read.problems(), plan),
                read.problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(Run::ofThePrevious)
                        .toList());
    }

    /// The plan before.
    ///
    /// @param lost accounts that an error keeps out of it
    private record Earlier(Optional<PortfolioPlan> plan, List<String> lost, List<Problem> problems) {}

    private static List<String> lost(List<Problem> problems, PortfolioPlan plan) {
        return CheckedPlan.lost(
                problems, plan.accounts().stream().map(AccountPlan::name).toList());
    }

    /// What cost an account of the workbook before costs no account now, but its changes cannot be told.
    private static Problem ofThePrevious(Problem error) {
        return Problem.of(Severity.WARNING, "previous", error.place(), error.value());
    }

    private static Checked<PortfolioPlan> figures(Portfolio portfolio, List<Problem> read) {
        return planned(portfolio, read, Planning::of);
    }

    /// For a check, which prints no cells that matter.
    private static Checked<PortfolioPlan> judged(Portfolio portfolio, List<Problem> read) {
        return planned(portfolio, read, Planning::untried);
    }

    private static Checked<PortfolioPlan> planned(
            Portfolio portfolio,
            List<Problem> read,
            BiFunction<PortfolioInsight, List<Problem>, Checked<PortfolioPlan>> planning) {
        Checked<PortfolioInsight> insight = Analysis.of(portfolio);
        List<Problem> found = new ArrayList<>(read);
        found.addAll(insight.problems());
        Checked<PortfolioPlan> plan = planning.apply(insight.value(), found);
        List<Problem> problems = new ArrayList<>(insight.problems());
        problems.addAll(plan.problems());
        return new Checked<>(plan.value(), problems);
    }

    private static Outcome unreadable(List<Problem> problems, Clock clock) {
        return new Outcome(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                CheckedPlan.worstFirst(problems, List.of()),
                Wording.of(Locale.ENGLISH, "EUR", LocalDate.now(clock)));
    }
}
