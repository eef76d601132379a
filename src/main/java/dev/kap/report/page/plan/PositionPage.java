package dev.kap.report.page.plan;

import dev.kap.insight.CalendarYear;
import dev.kap.insight.Exposure.Dependence;
import dev.kap.plan.PlanHeadlines;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.YearFigures;
import dev.kap.report.page.part.Fact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What we earn in the account, against target and over the years, and who needs whom.
///
/// @param measures this year's figures
/// @param measuresNote one line where nothing is noted; empty else
/// @param years the last calendar years, oldest first; empty where Results has fewer than two
/// @param dependence who needs whom; empty where nothing is known
/// @param verdict one sentence on who needs the other more; empty where unknown
/// @param standInNote says where opportunities stand in for revenue
public record PositionPage(
        String headline,
        List<MeasureRow> measures,
        String measuresNote,
        List<YearRow> years,
        List<Fact> dependence,
        String verdict,
        String standInNote) {

    /// A measure against last year and target.
    public record MeasureRow(String name, String actual, String lastYear, String change, String target, Sign sign) {}

    /// One calendar year.
    public record YearRow(String year, String revenue, String profit, String units) {}

    /// The page of that account.
    public static PositionPage of(PageContext facts) {
        PrintFormat said = facts.said();
        List<MeasureRow> measures = measures(facts);
        boolean won = facts.portfolio().insight().concentration().wonOpportunities();
        return new PositionPage(
                facts.headline(PlanHeadlines::standing),
                measures,
                measures.isEmpty() ? said.text("empty.figures") : "",
                years(facts),
                dependence(facts),
                verdict(facts),
                won ? said.text("won-stands-in") : "");
    }

    private static List<MeasureRow> measures(PageContext facts) {
        YearFigures figures = facts.insight().standing().figures();
        List<MeasureRow> rows = new ArrayList<>();
        addMeasure(rows, "revenue", figures.revenue(), true, facts.said());
        addMeasure(rows, "profit", figures.profit(), true, facts.said());
        addMeasure(rows, "units", figures.units(), false, facts.said());
        return rows;
    }

    private static void addMeasure(List<MeasureRow> rows, String key, Measure m, boolean money, PrintFormat said) {
        if (!m.equals(Measure.UNKNOWN)) {
            rows.add(new MeasureRow(
                    said.text("measure." + key),
                    amount(m.actual(), money, said),
                    amount(m.lastYear(), money, said),
                    said.change(m.growth()),
                    amount(m.target(), money, said),
                    sign(m, said)));
        }
    }

    private static String amount(@Nullable Double amount, boolean money, PrintFormat said) {
        return money ? said.money(amount) : said.figure(amount);
    }

    private static Sign sign(Measure m, PrintFormat said) {
        if (m.actual() == null || m.target() == null) {
            return Sign.of(Status.UNKNOWN, said.text("target.none"));
        }
        return m.actual() >= m.target()
                ? Sign.of(Status.GOOD, said.text("target.met"))
                : Sign.of(Status.ATTENTION, said.text("target.missed"));
    }

    /// One year alone repeats the table above it.
    private static List<YearRow> years(PageContext facts) {
        List<CalendarYear> years = facts.insight().standing().history();
        return years.size() < 2
                ? List.of()
                : years.stream().map(year -> row(year, facts.said())).toList();
    }

    private static YearRow row(CalendarYear year, PrintFormat said) {
        String name = String.valueOf(year.year());
        return new YearRow(
                year.complete() ? name : said.text("year.part", Arg.text(name)),
                said.money(year.revenue()),
                said.money(year.profit()),
                said.figure(year.units()));
    }

    private static Stream<Dependence> found(PageContext facts) {
        return facts.portfolio().insight().exposure().dependences().stream()
                .filter(one -> one.account().equals(facts.plan().name()));
    }

    private static List<Fact> dependence(PageContext facts) {
        PrintFormat said = facts.said();
        List<Fact> all = new ArrayList<>();
        found(facts).forEach(d -> {
            Fact.add(all, said, "revenueShare", d.revenueShare() == null ? "" : said.share(d.revenueShare()));
            Fact.add(all, said, "profitShare", d.profitShare() == null ? "" : said.share(d.profitShare()));
            Fact.add(all, said, "shareOfSpend", d.shareOfSpend() == null ? "" : said.share(d.shareOfSpend()));
            Fact.add(all, said, "costOfLosing", d.costOfLosing() == null ? "" : said.figure(d.costOfLosing()));
        });
        return all;
    }

    private static String verdict(PageContext facts) {
        return found(facts)
                .map(Dependence::whoNeedsMore)
                .filter(Objects::nonNull)
                .map(need -> facts.said().text("need." + need.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse("");
    }
}
