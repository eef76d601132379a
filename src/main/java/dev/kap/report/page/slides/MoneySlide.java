package dev.kap.report.page.slides;

import dev.kap.plan.MoneyAndPeople.Decider;
import dev.kap.plan.MoneyAndPeople.Open;
import dev.kap.plan.Move;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Stance;
import dev.kap.report.page.part.NamedContact;
import dev.kap.report.page.plan.MoneyPage;
import dev.kap.report.page.plan.MoveLine;
import dev.kap.report.page.plan.PageContext;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is open, who decides on it, and the move before it closes.
///
/// @param unit of the column of values: "€ m"
/// @param more says how many others are open; empty for none
/// @param weighted what all are worth, weighted by their chances
/// @param empty one line where nothing is open; empty else
public record MoneySlide(
        String title,
        List<String> notes,
        String unit,
        List<Deal> deals,
        String more,
        MoneyPage.Sum sum,
        String weighted,
        String empty) {

    private static final int DEALS = 4;
    private static final int DECIDERS = 2;
    /// How long the bar of the largest is, in millimetres.
    private static final double BAR = 88;

    /// One opportunity.
    ///
    /// @param length of its bar in millimetres: the value against the largest
    /// @param share of the bar that is filled: the chance
    /// @param deciders the weakest first
    public record Deal(
            String name,
            double length,
            double share,
            String weighted,
            String value,
            String chance,
            String closes,
            boolean past,
            List<Who> deciders,
            String move,
            boolean overdue) {}

    /// Somebody who decides, with the stance where it is not with us.
    public record Who(NamedContact person, String stance) {}

    /// The slide of that account.
    static MoneySlide of(PageContext facts) {
        MoneyPage page = MoneyPage.of(facts);
        List<Open> open = facts.plan().agenda().money().open();
        List<Open> shown = open.stream().limit(DEALS).toList();
        double largest =
                open.stream().mapToDouble(one -> value(one.opportunity())).max().orElse(0);
        return new MoneySlide(
                SlideTitle.of(page.headline()),
                new Spoken(facts).of(page.headline(), shown.stream().flatMap(one -> moves(one, facts))),
                page.unit(),
                shown.stream().map(one -> deal(one, largest, page, facts)).toList(),
                open.size() <= DEALS ? "" : facts.said().text("slides.more", Arg.count(open.size() - DEALS)),
                page.sum(),
                facts.said().text("slides.weighted", Arg.text(page.sum().weighted())),
                page.empty());
    }

    private static double value(Opportunity deal) {
        return Objects.requireNonNullElse(deal.value(), 0.0);
    }

    /// The cells that print figures are those of the page.
    private static Deal deal(Open one, double largest, MoneyPage page, PageContext facts) {
        Opportunity deal = one.opportunity();
        MoneyPage.DeciderRow row = page.rows().stream()
                .filter(line -> line.first() && line.name().equals(deal.name()))
                .findFirst()
                .orElseThrow();
        Optional<Move> move = moves(one, facts).findFirst();
        return new Deal(
                deal.name(),
                largest > 0 ? Math.max(0, BAR * value(deal) / largest) : 0,
                chance(deal.probability()),
                row.weighted(),
                row.value(),
                row.chance(),
                row.closes(),
                row.past(),
                one.deciders().stream()
                        .limit(DECIDERS)
                        .map(who -> who(who, facts))
                        .toList(),
                move.map(first -> facts.said()
                                .text(
                                        "slides.move",
                                        Arg.count(first.number()),
                                        Arg.text(MoveLine.who(first, facts)),
                                        Arg.text(new Spoken(facts).day(first))))
                        .orElse(facts.said().text("label.noMoveYetWord")),
                move.map(Move::overdue).orElse(false));
    }

    private static double chance(@Nullable Double probability) {
        return probability == null ? 0 : Math.clamp(probability, 0, 1);
    }

    private static Stream<Move> moves(Open one, PageContext facts) {
        return facts.plan().register().numbered(one.move()).stream();
    }

    private static Who who(Decider who, PageContext facts) {
        Stance stance = who.contact().contact().rating().stance();
        return new Who(
                facts.person(who.contact()),
                stance == Stance.SCEPTIC || stance == Stance.OPPONENT
                        ? facts.said().word("slides.stance", stance)
                        : "");
    }
}
