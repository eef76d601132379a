package dev.kap.report.page.workshop;

import dev.kap.plan.workshop.PrintList.Printed;
import dev.kap.plan.workshop.WorkshopSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All that the template of the workshop pack sees.
///
/// @param sheets what stands on each sheet's edges, by its number as text; the guide's is 0
public record WorkshopPages(
        String title,
        String client,
        GuideView guide,
        PointsView points,
        PrintView print,
        RoomView room,
        PreRead preRead,
        SheetTexts texts,
        Map<String, SheetFrame> sheets,
        boolean apart) {

    /// A sheet's headline and edges.
    public record SheetFrame(
            String eyebrow, String headline, String head, String date, String foot, String count, List<String> rules) {}

    private static final int RULES = 3;

    /// The pages of that workshop.
    public static WorkshopPages of(WorkshopContext facts) {
        Map<String, SheetFrame> sheets = new LinkedHashMap<>();
        for (Printed printed : facts.list().sheets()) {
            sheets.put(String.valueOf(printed.sheet().number()), frame(printed.sheet(), facts));
        }
        return new WorkshopPages(
                facts.text("title", dev.kap.wording.Arg.text(facts.plan().name())),
                facts.plan().name(),
                GuideView.of(facts),
                PointsView.of(facts),
                PrintView.of(facts),
                RoomView.of(facts),
                PreRead.of(facts),
                SheetTexts.of(facts),
                sheets,
                facts.workshop().terms().apart());
    }

    private static SheetFrame frame(WorkshopSheet sheet, WorkshopContext facts) {
        WorkshopContext.Edges edges = facts.edges(sheet);
        boolean drawn = sheet == WorkshopSheet.GUIDE
                || sheet == WorkshopSheet.PRE_READ
                || sheet.stock() == WorkshopSheet.Stock.CARD;
        boolean ruled = sheet == WorkshopSheet.QUADRANT_BLANK
                || sheet == WorkshopSheet.MAP_BLANK
                || sheet == WorkshopSheet.PLANNER;
        List<String> rules = ruled
                ? java.util.stream.IntStream.rangeClosed(1, RULES)
                        .mapToObj(i -> facts.text("rule." + sheet.key() + "." + i))
                        .toList()
                : List.of();
        return new SheetFrame(
                drawn ? "" : SheetTexts.eyebrow(sheet, facts),
                drawn ? "" : SheetTexts.headline(sheet, facts),
                edges.head(),
                edges.date(),
                edges.foot(),
                edges.count(),
                rules);
    }
}
