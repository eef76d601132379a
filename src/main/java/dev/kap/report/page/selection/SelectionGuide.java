package dev.kap.report.page.selection;

import dev.kap.insight.Selection.Candidate;
import dev.kap.plan.workshop.HalfDay;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Tier;
import dev.kap.report.page.part.Fact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The facilitator's two pages: the steps with their minutes and the words to say, and what to print.
///
/// @param shortened said where there is no time for a step; empty else
/// @param material what to bring, counted
public record SelectionGuide(
        String headline,
        List<StepRow> steps,
        String stepsCaption,
        String shortened,
        List<Counted> material,
        List<Fact> room,
        String printHeadline,
        List<PrintRow> prints,
        String total,
        String printCaption,
        List<String> order) {

    private static final int GUIDE_LEAVES = 1;
    private static final int ONE_TABLE = 5;
    private static final int TWO_TABLES = 10;

    /// A step, or the break; texts that it lacks are empty.
    public record StepRow(
            String number,
            String start,
            String minutes,
            String name,
            String aim,
            String parts,
            String sheets,
            String say,
            String trap) {}

    /// A thing to bring.
    public record Counted(String count, String what) {}

    /// A sheet to print.
    ///
    /// @param fillIn whether it is filled in; false with `answer` false for the guide
    public record PrintRow(
            String number,
            String name,
            boolean fillIn,
            boolean answer,
            String step,
            String sides,
            int copies,
            int leaves,
            String whom) {}

    static SelectionGuide of(SelectionFacts facts) {
        PrintFormat said = facts.said();
        SelectionDay day = facts.day();
        List<PrintRow> prints = prints(facts);
        int leaves = prints.stream().mapToInt(PrintRow::leaves).sum();
        return new SelectionGuide(
                said.text(
                        "selection.guide.headline",
                        Arg.figure(day.minutes()),
                        Arg.countInWords(day.steps().size() - 1)),
                day.steps().stream().map(step -> row(step, facts)).toList(),
                stepsCaption(day, said),
                day.holds(SelectionStage.PROMISE)
                        ? ""
                        : said.text("selection.guide.shortened", Arg.figure(HalfDay.SHORT)),
                material(facts, leaves),
                room(facts),
                said.text("selection.print.headline", Arg.count(leaves)),
                prints,
                said.count(leaves),
                said.text("selection.print.caption", Arg.count(facts.people())),
                order(facts));
    }

    private static StepRow row(SelectionDay.Step step, SelectionFacts facts) {
        PrintFormat said = facts.said();
        SelectionStage stage = step.stage();
        boolean pause = stage == SelectionStage.BREAK;
        String key = "selection.step." + stage.key();
        return new StepRow(
                pause ? "" : said.count(stage.number()),
                step.start().toString(),
                said.text("selection.minutes", Arg.count(step.minutes())),
                said.text(key),
                aim(stage, facts),
                pause ? "" : parts(step, said),
                facts.sheets().stream()
                        .filter(sheet -> sheet.stage() == stage)
                        .map(sheet -> said.count(sheet.number()))
                        .collect(Collectors.joining(", ")),
                pause ? "" : said.text(key + ".say"),
                pause ? "" : trap(stage, facts));
    }

    private static String parts(SelectionDay.Step step, PrintFormat said) {
        return IntStream.range(0, step.parts().size())
                .mapToObj(i -> said.count(step.parts().get(i)) + " "
                        + said.text("selection.part." + step.stage().parts().get(i)))
                .collect(Collectors.joining(", "));
    }

    /// What the step is for, with the figures of this portfolio where it has some.
    private static String aim(SelectionStage stage, SelectionFacts facts) {
        PrintFormat said = facts.said();
        String key = "selection.step." + stage.key() + ".aim";
        return switch (stage) {
            case NOMINATE ->
                facts.nominations().managers() == 0
                        ? said.text(key + ".none")
                        : said.text(
                                key,
                                Arg.count(facts.nominations().managers()),
                                SelectionFacts.counted(
                                        "accounts", facts.nominations().distinctAccounts()));
            case WEIGH -> said.text(key, Arg.count(facts.selection().criteria().size()));
            case PLACE -> said.text(key, Arg.count(facts.byName().size()), Arg.figure((double) open(facts)));
            default -> said.text(key);
        };
    }

    /// How many tiers are not solid, or are to be decided.
    private static long open(SelectionFacts facts) {
        return facts.selection().candidates().stream()
                .filter(one -> one.tier() == null || !one.solid() || decides(one))
                .count();
    }

    private static boolean decides(Candidate one) {
        return !one.decideBecause().isEmpty();
    }

    private static String trap(SelectionStage stage, SelectionFacts facts) {
        String key = "selection.step." + stage.key() + ".trap";
        return stage == SelectionStage.PLACE
                ? facts.said().text(key, Arg.count(most(facts)))
                : facts.said().text(key);
    }

    /// How many key accounts there may be: as Settings say, else as many as the score gives, three at least.
    private static long most(SelectionFacts facts) {
        return facts.input()
                .settings()
                .wholeNumber(Setting.KEY_ACCOUNTS_AT_MOST)
                .orElse((int) Math.max(3, TierSheets.tiers(facts, Tier.KEY)));
    }

    private static String stepsCaption(SelectionDay day, PrintFormat said) {
        int pause = day.steps().stream()
                .filter(step -> step.stage() == SelectionStage.BREAK)
                .mapToInt(SelectionDay.Step::minutes)
                .sum();
        return said.text(
                "selection.steps.caption",
                Arg.figure(day.minutes() - pause),
                Arg.figure(pause),
                Arg.figure(day.minutes()));
    }

    private static List<PrintRow> prints(SelectionFacts facts) {
        PrintFormat said = facts.said();
        List<PrintRow> prints = new ArrayList<>();
        prints.add(new PrintRow(
                said.text("selection.guide.letter"),
                said.text("selection.sheet.guide"),
                false,
                false,
                said.text("selection.all"),
                said.text("selection.double"),
                1,
                GUIDE_LEAVES,
                said.text("selection.for.facilitator")));
        for (SelectionSheet sheet : facts.sheets()) {
            int copies = sheet.copies().of(facts.people());
            prints.add(new PrintRow(
                    said.count(sheet.number()),
                    said.text("selection.sheet." + sheet.key()),
                    !sheet.answers(),
                    sheet.answers(),
                    said.count(sheet.stage().number()),
                    said.text("selection.single"),
                    copies,
                    copies * facts.pages(sheet),
                    said.text("selection.for."
                            + (sheet.answers() ? "envelope" : sheet.copies().key()))));
        }
        return prints;
    }

    private static List<Counted> material(SelectionFacts facts, int leaves) {
        PrintFormat said = facts.said();
        long answers = facts.sheets().stream().filter(SelectionSheet::answers).count();
        List<Counted> material = new ArrayList<>();
        material.add(counted("leaves", leaves, said));
        material.add(counted("envelopes", answers, said));
        material.add(counted("pens", facts.people(), said));
        material.add(counted("box", 1, said));
        return material;
    }

    private static Counted counted(String key, long count, PrintFormat said) {
        return new Counted(said.count(count), said.text("selection.material." + key, Arg.count(count)));
    }

    private static List<Fact> room(SelectionFacts facts) {
        PrintFormat said = facts.said();
        int tables = facts.people() <= ONE_TABLE ? 1 : facts.people() <= TWO_TABLES ? 2 : 3;
        return List.of(
                new Fact(
                        said.text("selection.room.who"), said.text("selection.room.people", Arg.count(facts.people()))),
                new Fact(said.text("selection.room.tables"), said.text("selection.room.table", Arg.count(tables))),
                new Fact(said.text("selection.room.before"), said.text("selection.room.before.text")),
                new Fact(said.text("selection.room.after"), said.text("selection.room.after.text")));
    }

    private static List<String> order(SelectionFacts facts) {
        PrintFormat said = facts.said();
        String single =
                facts.sheets().stream().map(sheet -> said.count(sheet.number())).collect(Collectors.joining(", "));
        return List.of(
                said.text("selection.order.double"),
                said.text("selection.order.single", Arg.text(single)),
                said.text("selection.order.envelopes"));
    }
}
