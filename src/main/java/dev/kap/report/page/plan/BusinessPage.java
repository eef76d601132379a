package dev.kap.report.page.plan;

import dev.kap.portfolio.SwotPoint;
import java.util.Arrays;
import java.util.List;

/// What speaks for and against us.
public record BusinessPage(List<SwotGroup> swot) {

    /// The points of one field of the SWOT.
    public record SwotGroup(String kind, List<String> points) {}

    /// The page of that account.
    public static BusinessPage of(PageContext facts) {
        return new BusinessPage(swot(facts));
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
