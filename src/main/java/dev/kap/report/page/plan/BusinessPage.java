package dev.kap.report.page.plan;

import dev.kap.plan.BusinessHeadlines;
import dev.kap.portfolio.SwotPoint;
import dev.kap.portfolio.WhiteSpace;
import dev.kap.report.page.part.Fact;
import dev.kap.report.page.part.PrintFormat;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What they could buy of us, what is about to be decided, and what speaks for and against us.
///
/// @param opportunitiesNote one line where none is noted; empty else
public record BusinessPage(
        String headline,
        List<OpportunityRow> opportunities,
        String opportunitiesNote,
        List<Fact> whiteSpace,
        List<SwotGroup> swot) {

    private static final Pattern PLAIN_AMOUNT = Pattern.compile("-?\\d+(\\.\\d+)?");

    /// A piece of business that may come.
    public record OpportunityRow(
            String name, String product, String value, String probability, String stage, String close, String early) {}

    /// The points of one field of the SWOT.
    public record SwotGroup(String kind, List<String> points) {}

    /// The page of that account.
    public static BusinessPage of(PageContext facts) {
        List<OpportunityRow> opportunities = opportunities(facts);
        return new BusinessPage(
                facts.business(BusinessHeadlines::business),
                opportunities,
                opportunities.isEmpty() ? facts.said().text("empty.opportunities") : "",
                whiteSpace(facts),
                swot(facts));
    }

    private static List<OpportunityRow> opportunities(PageContext facts) {
        PrintFormat said = facts.said();
        return facts.insight().account().opportunities().stream()
                .map(o -> new OpportunityRow(
                        o.name(),
                        PrintFormat.orUnknown(o.product()),
                        said.money(o.value()),
                        said.share(o.probability()),
                        PrintFormat.orUnknown(o.stage()),
                        said.day(o.closeDate()),
                        o.invitedEarly() == null ? PrintFormat.UNKNOWN : said.text(o.invitedEarly() ? "yes" : "no")))
                .toList();
    }

    private static List<Fact> whiteSpace(PageContext facts) {
        return facts.insight().account().whiteSpaces().stream()
                .map(WhiteSpace::products)
                .flatMap(List::stream)
                .filter(cell -> !cell.state().isEmpty())
                .map(cell -> new Fact(cell.product(), state(cell.state(), facts.said())))
                .toList();
    }

    /// A cell of the sheet holds a word or an amount.
    private static String state(String cell, PrintFormat said) {
        return PLAIN_AMOUNT.matcher(cell).matches() ? said.money(Double.valueOf(cell)) : cell;
    }

    private static List<SwotGroup> swot(PageContext facts) {
        List<SwotPoint> points = facts.insight().account().swot();
        return Arrays.stream(SwotPoint.Kind.values())
                .map(kind -> new SwotGroup(
                        facts.said().word("swot", kind),
                        points.stream()
                                .filter(point -> point.kind() == kind)
                                .map(SwotPoint::point)
                                .toList()))
                .filter(group -> !group.points().isEmpty())
                .toList();
    }
}
