package dev.kap.report.page.plan;

import dev.kap.diagnosis.answer.AnswerLimits;
import dev.kap.figure.HeatMap;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Coverage;
import dev.kap.insight.Departure;
import dev.kap.insight.Departure.Side;
import dev.kap.insight.Tolerance;
import dev.kap.plan.PlanHeadlines;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Status;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.report.page.plan.RemedyLines.Remedy;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Who of us knows whom, how far that reaches, and what goes with one person.
///
/// @param empty one line where no link is recorded; empty else
/// @param heatMap name of the heat map's first drawing; empty without any
/// @param moreHeatMaps names of the others
/// @param foremost says which contacts the heat map leaves out; empty where it shows all
/// @param departureTitle what the departure test says
public record LinksPage(
        String headline,
        String empty,
        String heatMap,
        List<String> moreHeatMaps,
        String foremost,
        List<Reach> coverage,
        List<Remedy> remedies,
        String departureTitle,
        List<DepartureRow> ours,
        List<DepartureRow> theirs,
        String caption) {

    /// The question of the eighteen that judges the coverage.
    private static final int COVERAGE = 12;
    private static final int EACH_SIDE = 4;

    /// So many names in a cell; nobody would read a thousand.
    private static final int ORPHANED = 40;

    /// How many levels or functions have a live link.
    public record Reach(String value, String label, Sign sign) {}

    /// What goes with one person; `share` is a number from 0 to 1.
    public record DepartureRow(String name, double share, String percent, String orphaned, String standIn) {}

    /// The page with the heat map in the drawings of those names.
    public static LinksPage of(PageContext facts, List<String> heatMaps) {
        List<DepartureRow> ours = departures(facts, Side.OURS);
        return new LinksPage(
                facts.headline(PlanHeadlines::whoKnowsWhom),
                facts.insight().team().isEmpty() ? facts.said().text("empty.links") : "",
                heatMaps.stream().findFirst().orElse(""),
                heatMaps.stream().skip(1).toList(),
                leftOut(facts),
                coverage(facts),
                new RemedyLines(facts).all(),
                departureTitle(facts),
                ours.size() < 2 ? List.of() : ours,
                ours.size() < 2 ? List.of() : departures(facts, Side.THEIRS),
                facts.said()
                        .text(
                                "caption.departures",
                                Arg.text(facts.said()
                                        .index(facts.insight().dependence().capital())),
                                Arg.share(facts.input().settings().number(Setting.SINGLE_THREAD))));
    }

    private static String leftOut(PageContext facts) {
        List<ContactInsight> without = HeatMap.leftOut(facts.plan());
        if (without.isEmpty()) {
            return facts.foremost();
        }
        double threshold = facts.input().settings().number(Setting.NO_18_INFLUENCE);
        long high = without.stream()
                .map(contact -> contact.influence().value())
                .filter(influence -> influence != null && Tolerance.reached(influence, threshold))
                .count();
        String left = facts.said()
                .text("caption.heat.left-out", Arg.count(without.size()), Arg.figure(threshold), Arg.count(high));
        return (facts.foremost() + " " + left).strip();
    }

    private static String departureTitle(PageContext facts) {
        Boolean single = facts.insight().dependence().singleThreaded();
        if (single == null) {
            return facts.said().text("departure.unknown");
        }
        if (single) {
            return facts.said().text("departure.single");
        }
        return facts.said().text(printedAsHalf(facts) ? "departure.close" : "departure.spread");
    }

    /// A share a little below the limit is printed as the limit.
    private static boolean printedAsHalf(PageContext facts) {
        long limit = Math.round(100 * facts.input().settings().number(Setting.SINGLE_THREAD));
        return facts.insight().dependence().departures().stream()
                .map(Departure::capitalLost)
                .anyMatch(
                        share -> share != null && Tolerance.reached((double) Math.round(100 * share), (double) limit));
    }

    private static List<DepartureRow> departures(PageContext facts, Side side) {
        return facts.insight().dependence().departures().stream()
                .filter(d -> d.side() == side && d.capitalLost() != null && d.capitalLost() > 0)
                .sorted(Comparator.comparingDouble((Departure d) -> -lost(d)).thenComparing(Departure::person))
                .limit(EACH_SIDE)
                .map(d -> row(d, facts.said()))
                .toList();
    }

    private static DepartureRow row(Departure d, PrintFormat said) {
        return new DepartureRow(
                d.person(),
                Math.clamp(lost(d), 0, 1),
                said.share(lost(d)),
                orphaned(d.orphaned(), said),
                Objects.requireNonNullElse(d.standIn(), said.text("nobody")));
    }

    private static String orphaned(List<String> names, PrintFormat said) {
        if (names.isEmpty()) {
            return said.text("nobody");
        }
        return names.size() <= ORPHANED
                ? String.join(", ", names)
                : said.wording().say(Listing.few(names, ORPHANED));
    }

    private static double lost(Departure d) {
        return d.capitalLost() == null ? 0 : d.capitalLost();
    }

    private static List<Reach> coverage(PageContext facts) {
        Coverage c = facts.insight().coverage();
        AnswerLimits limits = AnswerLimits.of(COVERAGE, facts.input().settings());
        return Stream.of(
                        reach(c.vertical(), "levels", limits, facts.said()),
                        reach(c.horizontal(), "functions", limits, facts.said()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Reach> reach(
            @org.jspecify.annotations.Nullable Double share, String of, AnswerLimits limits, PrintFormat said) {
        if (share == null) {
            return List.of();
        }
        Status status = limits.atLeast(share);
        return List.of(new Reach(
                said.share(share), said.text("coverage." + of), Sign.of(status, said.word("diagnosis", status))));
    }
}
