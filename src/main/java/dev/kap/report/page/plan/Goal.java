package dev.kap.report.page.plan;

import dev.kap.diagnosis.answer.ObjectiveInsight;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Status;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A goal of the year with its stages.
///
/// @param reached "0 of 4 contacts"
/// @param share reached so far, 0 to 1 as a number; -1 where it cannot be told
/// @param stageShare the stage due, likewise
/// @param quarters actual and stage of Q1 to Q4
/// @param letters the five of SMART
/// @param failures what fails, a sentence each
public record Goal(
        String number,
        String text,
        String measure,
        String reached,
        double share,
        double stageShare,
        Sign onTrack,
        String owner,
        String due,
        String fromTo,
        List<String> quarters,
        List<Letter> letters,
        List<String> failures) {

    /// One letter of SMART.
    ///
    /// @param open whether nothing tells if it is met
    public record Letter(String letter, boolean met, boolean open) {

        static Letter of(String letter, @Nullable Boolean met) {
            return new Letter(letter, Boolean.TRUE.equals(met), met == null);
        }
    }

    static List<Goal> of(PageContext facts) {
        List<ObjectiveInsight> all = facts.plan().diagnosis().objectives();
        return IntStream.range(0, all.size())
                .mapToObj(i -> of(i + 1, all.get(i), facts))
                .toList();
    }

    private static Goal of(int number, ObjectiveInsight insight, PageContext facts) {
        PrintFormat said = facts.said();
        Objective o = insight.objective();
        Objective.Gauge gauge = o.gauge();
        Double latest = latest(gauge.actuals());
        Integer due = insight.quarterDue();
        return new Goal(
                said.count(number),
                o.text(),
                gauge.measure(),
                reached(gauge, latest, said),
                share(gauge, latest),
                due == null ? -1 : share(gauge, gauge.stages().get(due - 1)),
                onTrack(insight, said),
                facts.owner(o.owner()),
                said.shortDate(o.due()),
                said.text("from-to", amount(gauge, gauge.baseline(), said), amount(gauge, gauge.target(), said)),
                quarters(gauge, said),
                letters(insight, said),
                insight.smart().failures().stream().map(said::text).toList());
    }

    private static String reached(Objective.Gauge gauge, @Nullable Double latest, PrintFormat said) {
        if (gauge.target() == null) {
            return said.text("goal.no-target");
        }
        Arg target = amount(gauge, gauge.target(), said);
        Arg unit = Arg.text(said.isCurrency(gauge.unit()) || gauge.unit().isEmpty() ? gauge.measure() : gauge.unit());
        return latest == null
                ? said.text("goal.target", target, unit)
                : said.text("goal.reached", amount(gauge, latest, said), target, unit);
    }

    private static Arg amount(Objective.Gauge gauge, @Nullable Double amount, PrintFormat said) {
        return Arg.text(said.isCurrency(gauge.unit()) ? said.money(amount) : said.figure(amount));
    }

    /// How far from the baseline (else from 0) to the target, kept within 0 to 1.
    private static double share(Objective.Gauge gauge, @Nullable Double value) {
        double from = gauge.baseline() == null ? 0 : gauge.baseline();
        if (value == null || gauge.target() == null || gauge.target() == from) {
            return -1;
        }
        return Math.clamp((value - from) / (gauge.target() - from), 0, 1);
    }

    private static @Nullable Double latest(List<@Nullable Double> actuals) {
        return actuals.reversed().stream().filter(Objects::nonNull).findFirst().orElse(null);
    }

    /// A stage that is not due yet is not mentioned.
    private static Sign onTrack(ObjectiveInsight insight, PrintFormat said) {
        Boolean onTrack = insight.onTrack();
        if (onTrack == null) {
            return insight.quarterDue() == null ? Sign.NONE : Sign.of(Status.UNKNOWN, said.text("track.missing"));
        }
        return onTrack
                ? Sign.of(Status.GOOD, said.text("track.on"))
                : Sign.of(Status.ATTENTION, said.text("track.behind"));
    }

    private static List<String> quarters(Objective.Gauge gauge, PrintFormat said) {
        return IntStream.range(0, 4)
                .mapToObj(q -> gauge.stages().get(q) == null && gauge.actuals().get(q) == null
                        ? PrintFormat.UNKNOWN
                        : said.text(
                                "goal.quarter",
                                amount(gauge, gauge.actuals().get(q), said),
                                amount(gauge, gauge.stages().get(q), said)))
                .toList();
    }

    private static List<Letter> letters(ObjectiveInsight insight, PrintFormat said) {
        return List.of(
                Letter.of(said.text("smart.s"), insight.smart().specific()),
                Letter.of(said.text("smart.m"), insight.smart().measurable()),
                Letter.of(said.text("smart.a"), insight.smart().achievable()),
                Letter.of(said.text("smart.r"), insight.smart().relevant()),
                Letter.of(said.text("smart.t"), insight.smart().timeBound()));
    }
}
