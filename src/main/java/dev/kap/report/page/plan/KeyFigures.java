package dev.kap.report.page.plan;

import dev.kap.insight.BusinessFigures;
import dev.kap.insight.Departure;
import dev.kap.insight.Departure.Side;
import dev.kap.insight.Period;
import dev.kap.portfolio.Measure;
import dev.kap.report.page.part.KeyFigure;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.ShortNames;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The five figures of the plan on a page; one that is unknown names the cell that would fill it.
public record KeyFigures(PageContext facts) {

    List<KeyFigure> five() {
        return List.of(revenue(), spend(), covered(), onOnePerson(), index());
    }

    /// The same figures in as few words as a slide has room for.
    public List<KeyFigure> brief() {
        return List.of(
                brief(revenue(), "revenue", target()),
                brief(spend(), "spend", toOthers("slides.figure.others")),
                brief(covered(), "covered", byDay90()),
                brief(
                        onOnePerson(),
                        "thread",
                        largest()
                                .map(lost -> facts.shortNames().of(lost.person()))
                                .orElse("")),
                brief(
                        index(),
                        "index",
                        said().word("zone", facts.plan().diagnosis().zone())));
    }

    private KeyFigure brief(KeyFigure figure, String label, String note) {
        return new KeyFigure(figure.value(), said().text("slides.figure." + label), note);
    }

    private String target() {
        BusinessFigures.Line line = facts.insight().standing().business().revenue();
        Double target = line.compared().target();
        return target == null
                ? ""
                : said().text(
                                line.toDate() ? "slides.figure.target-to-date" : "slides.figure.target",
                                Arg.money(target));
    }

    private String byDay90() {
        Double day90 = facts.plan().coveredInfluenceAtDay90();
        return day90 == null
                ? ""
                : said().text(
                                "slides.figure.by",
                                Arg.share(day90),
                                Arg.text(said().shortDay(facts.asOf().plusDays(90))));
    }

    private KeyFigure revenue() {
        Double revenue = facts.insight().standing().revenue();
        return new KeyFigure(
                said().money(revenue),
                PlanOnAPage.revenueLabel(facts),
                revenue == null ? said().text("fill.revenue") : revenueNote());
    }

    /// Set against last year and the target is the part of the running year, where there is one.
    private String revenueNote() {
        BusinessFigures.Line line = facts.insight().standing().business().revenue();
        String note = compared(line.compared());
        Period period = line.comparedPeriod();
        return line.toDate() && period != null
                ? said().text("revenue.in", Arg.phrase(period.text()), Arg.text(note))
                : note;
    }

    private String compared(Measure measure) {
        Double growth = measure.growth();
        if (growth != null && measure.target() != null) {
            return said().text("revenue.both", Arg.text(said().change(growth)), Arg.money(measure.target()));
        }
        if (growth != null) {
            return said().text("revenue.growth", Arg.text(said().change(growth)));
        }
        return measure.target() == null
                ? said().text("fill.last-year")
                : said().text("revenue.target", Arg.money(measure.target()));
    }

    private KeyFigure spend() {
        Double share = facts.insight().standing().shareOfSpend();
        String others = toOthers("spend.others");
        return new KeyFigure(
                said().share(share),
                said().text("label.shareOfSpend"),
                others.isEmpty() ? said().text("fill.spend") : others);
    }

    /// What they buy elsewhere; empty where it is not known.
    private String toOthers(String key) {
        Double share = facts.insight().standing().shareOfSpend();
        Double spend = facts.insight().account().profile().business().categorySpend();
        Double revenue = facts.insight().standing().business().revenue().twelveMonths();
        return share == null || spend == null || revenue == null
                ? ""
                : said().text(key, Arg.money(Math.max(0, spend - revenue)));
    }

    private KeyFigure covered() {
        Double today = facts.insight().coveredInfluence();
        return new KeyFigure(
                said().share(today),
                said().text("label.coveredInfluence"),
                today == null ? said().text("fill.influence") : aims());
    }

    private String aims() {
        Double day90 = facts.plan().coveredInfluenceAtDay90();
        Double target = facts.plan().coveredInfluenceAtTarget();
        if (day90 == null || target == null) {
            return said().text("covered.today");
        }
        return said().text(
                        "covered.aims",
                        Arg.share(day90),
                        Arg.text(said().shortDay(facts.asOf().plusDays(90))),
                        Arg.share(target));
    }

    private KeyFigure onOnePerson() {
        Optional<Departure> largest = largest();
        @Nullable Double share = largest.map(Departure::capitalLost).orElse(null);
        return new KeyFigure(
                said().share(share),
                said().text("label.onOnePerson"),
                largest.map(this::who).orElse(said().text("fill.links")));
    }

    private String who(Departure departure) {
        ShortNames names = facts.shortNames();
        return departure.standIn() == null
                ? said().text("departure.alone", Arg.text(names.of(departure.person())))
                : said().text(
                                "departure.stand-in",
                                Arg.text(names.of(departure.person())),
                                Arg.text(names.of(departure.standIn())));
    }

    private Optional<Departure> largest() {
        return facts.insight().dependence().departures().stream()
                .filter(d -> d.side() == Side.OURS && d.capitalLost() != null)
                .max(Comparator.comparingDouble((Departure d) -> d.capitalLost() == null ? 0 : d.capitalLost())
                        .thenComparing(Departure::person, Comparator.reverseOrder()));
    }

    private KeyFigure index() {
        return new KeyFigure(
                said().index(facts.plan().diagnosis().strategicIndex()),
                said().text("label.strategicIndex"),
                said().text(
                                "answered",
                                Arg.text(said().word(
                                                "zone", facts.plan().diagnosis().zone())),
                                Arg.count(facts.plan().diagnosis().answered())));
    }

    private PrintFormat said() {
        return facts.said();
    }
}
