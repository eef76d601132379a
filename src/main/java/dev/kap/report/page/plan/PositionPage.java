package dev.kap.report.page.plan;

import dev.kap.insight.BusinessFigures;
import dev.kap.insight.CalendarYear;
import dev.kap.insight.MutualDependence;
import dev.kap.plan.Bridge;
import dev.kap.plan.PlanHeadlines;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Status;
import dev.kap.report.page.part.Fact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What we earn in the account, against target and over the years, and who needs whom.
///
/// @param measures this year's figures
/// @param period of all measures; empty where they differ
/// @param measuresNote one line where nothing is noted; empty else
/// @param years the last calendar years, oldest first; empty where Results has fewer than two
/// @param dependence who needs whom; empty where nothing is known
/// @param verdict one sentence on who needs the other more; empty where unknown
/// @param offer the way to the goal, and what is bought, promised and delivered
/// @param standInNote says where opportunities stand in for revenue
public record PositionPage(
        String headline,
        String period,
        List<MeasureRow> measures,
        String measuresNote,
        List<YearRow> years,
        List<Fact> dependence,
        String verdict,
        String standInNote,
        OfferTables offer) {

    /// A measure against last year and target.
    public record MeasureRow(
            String name, String period, String actual, String lastYear, String change, String target, Sign sign) {}

    private static final int PREPARATIONS = 2;

    /// One calendar year.
    public record YearRow(String year, String revenue, String profit, String units) {}

    /// The page of that account.
    public static PositionPage of(PageContext facts) {
        PrintFormat said = facts.said();
        List<MeasureRow> measures = measures(facts);
        boolean won = facts.portfolio().insight().concentration().wonOpportunities();
        return new PositionPage(
                headline(facts),
                period(measures),
                measures,
                measures.isEmpty() ? said.text("empty.figures") : "",
                years(facts),
                dependence(facts),
                verdict(facts),
                won ? said.text("won-stands-in") : "",
                OfferTables.of(facts));
    }

    /// How the year gets to its goal, where twelve months and a goal are known.
    private static String headline(PageContext facts) {
        Bridge bridge = facts.plan().agenda().money().bridge();
        Double gap = bridge.gap();
        if (gap == null) {
            return facts.headline(PlanHeadlines::standing);
        }
        Arg year = Arg.text(String.valueOf(bridge.year()));
        Arg goal = Arg.money(bridge.goal() == null ? 0 : bridge.goal());
        double others =
                bridge.fillers().stream().mapToDouble(Bridge.Filler::amount).sum();
        return gap <= 0
                ? facts.said().text("headline.bridge.over", year, Arg.money(-gap), goal)
                : facts.said()
                        .text(
                                others >= gap ? "headline.bridge.closes" : "headline.bridge.short",
                                year,
                                Arg.money(gap),
                                goal);
    }

    private static String period(List<MeasureRow> measures) {
        List<String> periods =
                measures.stream().map(MeasureRow::period).distinct().toList();
        return periods.size() == 1 ? periods.getFirst() : "";
    }

    private static List<MeasureRow> measures(PageContext facts) {
        BusinessFigures business = facts.insight().standing().business();
        List<MeasureRow> rows = new ArrayList<>();
        addMeasure(rows, "revenue", business.revenue(), true, facts.said());
        addMeasure(rows, "profit", business.profit(), true, facts.said());
        addMeasure(rows, "units", business.units(), false, facts.said());
        return rows;
    }

    private static void addMeasure(
            List<MeasureRow> rows, String key, BusinessFigures.Line line, boolean money, PrintFormat said) {
        Measure m = line.compared();
        if (!m.equals(Measure.UNKNOWN)) {
            rows.add(new MeasureRow(
                    said.text("measure." + key),
                    line.comparedPeriod() == null
                            ? ""
                            : said.text(line.comparedPeriod().text()),
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

    private static List<Fact> dependence(PageContext facts) {
        PrintFormat said = facts.said();
        MutualDependence needs = facts.insight().standing().dependence();
        if (needs == null) {
            return List.of();
        }
        List<Fact> all = new ArrayList<>();
        Fact.add(
                all,
                said,
                "weOnThem",
                side(
                        needs.weOnThem(),
                        said,
                        List.of(
                                share("dependence.revenue", needs.revenueShare()),
                                share("dependence.profit", needs.profitShare()))));
        Double cost = needs.switchingCost();
        Fact.add(
                all,
                said,
                "theyOnUs",
                side(
                        needs.theyOnUs(),
                        said,
                        List.of(
                                share("dependence.spend", needs.shareOfSpend()),
                                cost == null
                                        ? Optional.empty()
                                        : Optional.of(Sentence.of("report.dependence.switching", Arg.figure(cost))))));
        return all;
    }

    /// The step and the figures it rests on, which stand even where no step is known.
    private static String side(MutualDependence.Side side, PrintFormat said, List<Optional<Sentence>> rests) {
        Stream<String> step = side.degree() == null ? Stream.empty() : Stream.of(said.word("degree", side.degree()));
        return Stream.concat(step, rests.stream().flatMap(Optional::stream).map(said::text))
                .collect(Collectors.joining(", "));
    }

    private static Optional<Sentence> share(String key, @Nullable Double share) {
        return share == null ? Optional.empty() : Optional.of(Sentence.of("report." + key, Arg.share(share)));
    }

    /// The word for both sides, the steps that moved them, and what would make our hand stronger.
    private static String verdict(PageContext facts) {
        MutualDependence needs = facts.insight().standing().dependence();
        if (needs == null || needs.word() == null) {
            return "";
        }
        List<Sentence> all = new ArrayList<>();
        all.add(Sentence.of("report.dependence", Arg.phrase(needs.word().sentence())));
        Stream.concat(needs.weOnThem().steps().stream(), needs.theyOnUs().steps().stream())
                .map(MutualDependence.Step::sentence)
                .forEach(all::add);
        needs.before().stream()
                .limit(PREPARATIONS)
                .map(MutualDependence.Preparation::sentence)
                .forEach(all::add);
        return all.stream().map(facts.said()::text).collect(Collectors.joining(" "));
    }
}
