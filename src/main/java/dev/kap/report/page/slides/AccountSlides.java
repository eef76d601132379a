package dev.kap.report.page.slides;

import dev.kap.plan.Move;
import dev.kap.plan.PlanHeadlines;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.plan.NinetyDaysPage;
import dev.kap.report.page.plan.PageContext;
import dev.kap.report.page.plan.QuadrantPage;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// The seven slides of one account.
public record AccountSlides(
        String title,
        String footer,
        PlanSlide plan,
        QuadrantSlide quadrant,
        FigureSlide map,
        MoneySlide money,
        GoalsSlide goals,
        FigureSlide days,
        DecisionSlide decisions) {

    private static final int FINDINGS = 2;
    /// What stands beside the quadrant has three lines of so many letters.
    private static final int LETTERS = 29;

    private static final int LINES = 3;

    /// A figure beside what it tells.
    public record QuadrantSlide(String title, List<String> notes, List<QuadrantPage.Finding> findings, String empty) {}

    /// A figure over the whole slide.
    ///
    /// @param caption below it; empty for none
    /// @param empty what stands in its place; empty where there is a figure
    public record FigureSlide(String title, List<String> notes, String caption, String empty) {}

    /// What the figures show of the account.
    ///
    /// @param named whom quadrant and map name
    /// @param mapped how many people the map has left out
    /// @param moves the numbers of the moves that the timeline shows
    public record Shown(Set<String> named, int mapped, Set<Integer> moves) {

        public Shown {
            named = Set.copyOf(named);
            moves = Set.copyOf(moves);
        }
    }

    /// The slides of that account, beside its figures.
    public static AccountSlides of(PageContext facts, Shown shown) {
        PrintFormat said = facts.said();
        String kind =
                said.text("slides.title", Arg.text(String.valueOf(facts.input().planYear())));
        return new AccountSlides(
                said.text("footer", Arg.text(facts.plan().name()), Arg.text(kind)),
                said.text(
                        "footer",
                        Arg.text(said.text("footer", Arg.text(facts.plan().name()), Arg.text(kind))),
                        Arg.text(said.fullDate(facts.asOf()))),
                PlanSlide.of(facts),
                quadrant(facts, shown),
                map(facts, shown),
                MoneySlide.of(facts),
                GoalsSlide.of(facts),
                days(facts, shown),
                DecisionSlide.of(facts));
    }

    private static QuadrantSlide quadrant(PageContext facts, Shown shown) {
        QuadrantPage page = QuadrantPage.of(facts, List.of(), List.of(), false, false);
        return new QuadrantSlide(
                SlideTitle.of(page.headline()),
                new Spoken(facts).of(page.headline(), with(shown.named(), facts)),
                page.findings().stream()
                        .limit(FINDINGS)
                        .map(AccountSlides::brief)
                        .toList(),
                page.empty());
    }

    /// A finding in the words that a slide has room for.
    private static QuadrantPage.Finding brief(QuadrantPage.Finding finding) {
        return new QuadrantPage.Finding(
                finding.number(),
                finding.lead(),
                Shortened.to(finding.text(), text -> Shortened.lines(text, LETTERS) <= LINES));
    }

    /// The first move with each of those people.
    private static Stream<Move> with(Set<String> people, PageContext facts) {
        return facts.plan().plan90().stream()
                .filter(move -> people.contains(Objects.requireNonNullElse(move.contact(), "")));
    }

    private static FigureSlide map(PageContext facts, Shown shown) {
        String headline = facts.headline(PlanHeadlines::map);
        boolean empty = facts.insight().contacts().isEmpty();
        PrintFormat said = facts.said();
        return new FigureSlide(
                SlideTitle.of(headline),
                new Spoken(facts).of(headline, with(shown.named(), facts)),
                shown.mapped() == 0 ? said.text("slides.map") : said.text("slides.map.more", Arg.count(shown.mapped())),
                empty ? said.text("empty.contacts") : "");
    }

    private static FigureSlide days(PageContext facts, Shown shown) {
        List<Move> all = facts.plan().plan90();
        List<Move> moves = all.stream()
                .filter(move -> shown.moves().contains(move.number()))
                .toList();
        NinetyDaysPage page = NinetyDaysPage.of(facts, moves.size());
        return new FigureSlide(
                SlideTitle.of(page.headline()),
                new Spoken(facts).of(page.headline(), moves.stream()),
                moves.size() == all.size()
                        ? ""
                        : facts.said().text("slides.more", Arg.count(all.size() - moves.size())),
                page.empty());
    }
}
