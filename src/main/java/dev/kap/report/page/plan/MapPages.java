package dev.kap.report.page.plan;

import dev.kap.plan.PlanHeadlines;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.stream.IntStream;

/// The relationship map, a page for each of its drawings.
///
/// @param wide whether the pages lie on their side
/// @param caption whom the map shows and when, and how to read it
public record MapPages(String headline, String caption, boolean wide, List<Page> pages) {

    /// One of the pages.
    ///
    /// @param id target of references
    /// @param contents how the contents list it; empty but for the first
    public record Page(String id, String drawing, String eyebrow, String contents) {}

    /// The pages for the drawings of those names, in their order.
    public static MapPages of(PageContext facts, List<String> drawings, boolean wide) {
        int count = drawings.size();
        return new MapPages(
                facts.headline(PlanHeadlines::map),
                facts.said()
                                .text(
                                        "caption.map",
                                        counted(
                                                "contacts",
                                                facts.insight().contacts().size()),
                                        counted("ours", facts.insight().team().size()),
                                        Arg.day(facts.asOf()))
                        + (facts.foremost().isEmpty() ? "" : " " + facts.foremost()),
                wide,
                IntStream.range(0, count)
                        .mapToObj(i -> page(drawings.get(i), i, count, facts.said()))
                        .toList());
    }

    private static Arg counted(String what, int count) {
        String key = "report.caption.map." + what;
        return Arg.phrase(count == 0 ? Sentence.of(key + ".none") : Sentence.of(key, Arg.count(count)));
    }

    private static Page page(String drawing, int index, int count, PrintFormat said) {
        String eyebrow =
                count == 1 ? said.text("label.map") : said.text("map.page", Arg.count(index + 1L), Arg.count(count));
        return new Page(drawing, drawing, eyebrow, index == 0 ? said.text("label.map") : "");
    }
}
