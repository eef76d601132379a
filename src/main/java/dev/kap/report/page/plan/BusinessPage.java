package dev.kap.report.page.plan;

import dev.kap.plan.BusinessHeadlines;
import dev.kap.portfolio.SwotPoint;
import dev.kap.portfolio.WhiteSpace;
import dev.kap.report.page.part.Fact;
import dev.kap.report.page.part.PrintFormat;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What they could buy of us, and what speaks for and against us.
public record BusinessPage(String headline, List<Fact> whiteSpace, List<SwotGroup> swot) {

    private static final Pattern PLAIN_AMOUNT = Pattern.compile("-?\\d+(\\.\\d+)?");

    /// The points of one field of the SWOT.
    public record SwotGroup(String kind, List<String> points) {}

    /// The page of that account.
    public static BusinessPage of(PageContext facts) {
        return new BusinessPage(facts.business(BusinessHeadlines::business), whiteSpace(facts), swot(facts));
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
