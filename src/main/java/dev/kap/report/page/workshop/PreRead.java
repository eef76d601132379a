package dev.kap.report.page.workshop;

import dev.kap.insight.AccountInsight;
import dev.kap.plan.DataGap;
import dev.kap.plan.workshop.SessionStage;
import dev.kap.plan.workshop.SessionStep;
import dev.kap.report.page.part.KeyFigure;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.util.List;

/// What the guests read a week before: sheet 1.
///
/// @param cells what to bring
public record PreRead(
        String headline,
        String purpose,
        List<KeyFigure> figures,
        List<Agenda> agenda,
        List<String> questions,
        String cellsHeadline,
        List<Cell> cells,
        String noCells) {

    /// A line of the agenda.
    public record Agenda(String time, String what) {}

    /// An empty cell whose answer matters.
    public record Cell(String number, String what, String where, String whom) {}

    static PreRead of(WorkshopContext facts) {
        List<DataGap> gaps = facts.plan().agenda().cells();
        return new PreRead(
                facts.text(
                        "pre.headline",
                        Arg.text(facts.day(facts.workshop().terms().day())),
                        Arg.text(facts.workshop().terms().begins().toString()),
                        Arg.text(facts.plan().name())),
                facts.text("pre.purpose"),
                figures(facts),
                facts.workshop().steps().stream().map(step -> line(step, facts)).toList(),
                PointsView.questions(facts),
                gaps.isEmpty() ? facts.text("pre.cells.none") : facts.text("pre.cells", Arg.countInWords(gaps.size())),
                java.util.stream.IntStream.range(0, gaps.size())
                        .mapToObj(i -> cell(i + 1, gaps.get(i), facts))
                        .toList(),
                gaps.isEmpty() ? facts.text("pre.cells.full") : "");
    }

    private static Agenda line(SessionStep step, WorkshopContext facts) {
        String name = facts.text("step." + step.stage().key());
        return new Agenda(
                step.start().toString(),
                step.stage() == SessionStage.BREAK
                        ? name
                        : name + " " + facts.text("pre.step." + step.stage().key()));
    }

    private static List<KeyFigure> figures(WorkshopContext facts) {
        AccountInsight insight = facts.plan().insight();
        PrintFormat said = facts.said();
        return List.of(
                new KeyFigure(said.money(insight.standing().revenue()), facts.text("pre.revenue"), ""),
                new KeyFigure(said.count(insight.contacts().size()), facts.text("pre.contacts"), ""),
                new KeyFigure(said.share(insight.coveredInfluence()), facts.text("pre.covered"), ""),
                new KeyFigure(said.index(facts.plan().diagnosis().strategicIndex()), facts.text("pre.index"), ""));
    }

    private static Cell cell(int number, DataGap gap, WorkshopContext facts) {
        String column = gap.column().title(facts.said().wording().language());
        String subject = gap.subject() == null ? facts.plan().name() : gap.subject();
        return new Cell(
                String.valueOf(number),
                facts.text("pre.cell", Arg.text(column), Arg.text(subject)),
                gap.place().sheet() + " " + gap.place().cell(),
                gap.whom() == null ? PrintFormat.UNKNOWN : facts.names().of(gap.whom()));
    }
}
