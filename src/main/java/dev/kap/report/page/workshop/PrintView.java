package dev.kap.report.page.workshop;

import dev.kap.figure.sheet.StepGrid;
import dev.kap.plan.workshop.PrintList.Printed;
import dev.kap.plan.workshop.SessionStage;
import dev.kap.plan.workshop.SessionStep;
import dev.kap.plan.workshop.WorkshopSheet;
import dev.kap.plan.workshop.WorkshopSheet.Stock;
import dev.kap.plan.workshop.WorkshopSheet.Use;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// What to print: the guide's third page.
public record PrintView(
        String headline,
        List<Row> rows,
        String total,
        String leaves,
        String papers,
        String caption,
        List<String> order) {

    /// One sheet.
    public record Row(
            String number,
            String sheet,
            boolean fillIn,
            boolean answer,
            String steps,
            String paper,
            String sides,
            String copies,
            String leaves,
            String whom) {}

    static PrintView of(WorkshopContext facts) {
        int all = facts.list().leaves();
        LocalDate before = facts.workshop().terms().day().minusDays(1);
        return new PrintView(
                facts.text(
                        "print.headline", Arg.count(all), Arg.text(facts.said().day(before))),
                facts.list().sheets().stream().map(one -> row(one, facts)).toList(),
                String.valueOf(all),
                facts.text("print.leaves", Arg.count(all)),
                facts.text(
                        "print.papers",
                        Arg.count(facts.list().leaves(Stock.A4)),
                        Arg.count(facts.list().leaves(Stock.CARD)),
                        Arg.count(facts.list().leaves(Stock.A3))),
                facts.text(
                        "print.caption",
                        Arg.countInWords(facts.workshop().terms().people()),
                        Arg.text(facts.text(
                                "tables.words",
                                Arg.countInWords(facts.workshop().terms().tables())))),
                order(facts));
    }

    private static Row row(Printed one, WorkshopContext facts) {
        WorkshopSheet sheet = one.sheet();
        boolean guide = sheet == WorkshopSheet.GUIDE;
        String steps = sheet.stages().stream()
                .map(stage -> String.valueOf(stage.number()))
                .collect(Collectors.joining(", "));
        return new Row(
                guide ? facts.text("print.guide") : String.valueOf(sheet.number()),
                name(sheet, facts),
                sheet.uses().contains(Use.FILL_IN),
                sheet.uses().contains(Use.ANSWER),
                guide ? facts.text("print.all") : steps,
                facts.text("paper." + sheet.stock().name().toLowerCase(java.util.Locale.ROOT)),
                facts.text(sheet.doubleSided() ? "sides.double" : "sides.single"),
                String.valueOf(one.copies()),
                String.valueOf(one.leaves()),
                facts.text("whom." + sheet.key()));
    }

    private static String name(WorkshopSheet sheet, WorkshopContext facts) {
        String key = "sheet." + sheet.key();
        return switch (sheet) {
            case PRE_READ ->
                facts.text(
                        key,
                        Arg.text(facts.said().day(facts.workshop().terms().day().minusWeeks(1))));
            case GOALS ->
                facts.text(key, Arg.count(facts.plan().diagnosis().objectives().size()));
            default -> facts.text(key);
        };
    }

    private static List<String> order(WorkshopContext facts) {
        return List.of(
                facts.text("order.card", Arg.text(numbers(facts, Stock.CARD, true))),
                facts.text("order.double", Arg.text(numbers(facts, Stock.A4, true))),
                facts.text("order.single", Arg.text(numbers(facts, Stock.A4, false))),
                facts.text("order.a3", Arg.text(numbers(facts, Stock.A3, false))));
    }

    private static String numbers(WorkshopContext facts, Stock stock, boolean twoSides) {
        return facts.list().sheets().stream()
                .map(Printed::sheet)
                .filter(sheet ->
                        sheet != WorkshopSheet.GUIDE && sheet.stock() == stock && sheet.doubleSided() == twoSides)
                .map(sheet -> String.valueOf(sheet.number()))
                .collect(Collectors.joining(", "));
    }

    /// The grid of steps with the sheets of each.
    static List<StepGrid.Column> grid(WorkshopContext facts) {
        return facts.workshop().steps().stream()
                .map(SessionStep::stage)
                .filter(stage -> stage != SessionStage.BREAK)
                .map(stage -> new StepGrid.Column(
                        String.valueOf(stage.number()),
                        facts.sheets(stage, Use.FILL_IN).stream()
                                .map(sheet -> String.valueOf(sheet.number()))
                                .collect(Collectors.joining(", ")),
                        facts.sheets(stage, Use.ANSWER).stream()
                                .map(sheet -> revealed(sheet, facts))
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private static String revealed(WorkshopSheet sheet, WorkshopContext facts) {
        if (!sheet.uses().contains(Use.FILL_IN)) {
            return String.valueOf(sheet.number());
        }
        return facts.text(sheet.doubleSided() ? "grid.back" : "grid.unfolded", Arg.count(sheet.number()));
    }
}
