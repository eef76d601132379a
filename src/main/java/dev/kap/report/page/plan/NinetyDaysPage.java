package dev.kap.report.page.plan;

import dev.kap.plan.ExpectedEffect;
import dev.kap.plan.Move;
import dev.kap.plan.PlanHeadlines;
import dev.kap.plan.ShortestWay;
import dev.kap.report.page.part.NamedContact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.plan.PlanOnAPage.RiskLine;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The next 90 days in their steps, why moves are proposed, and what may go wrong.
///
/// @param steps those that have a move, with the first twelve
/// @param later the other open moves of the register, in short, by who does them
/// @param moreLater how many moves stand on their own sheet only; empty for none
/// @param effect the capital today, at day 90 and at the end of the year; empty where unknown
/// @param wayTitle how far the shortest way leads
/// @param way the moves that bring the covered influence to its target, cheapest first
/// @param shown says that the timeline has no room for all moves; empty where it shows all
public record NinetyDaysPage(
        String headline,
        List<Step> steps,
        List<LaterRow> later,
        String moreLater,
        String empty,
        List<MoveLine> proposed,
        String shown,
        List<RiskLine> risks,
        String noRisks,
        String effect,
        String wayTitle,
        List<LiftRow> way) {

    private static final int LIFTS = 5;
    private static final int FIRST = 12;
    private static final int LATER = 60;

    /// What one of us has to do besides.
    public record LaterRow(String who, List<LaterMove> moves) {
        public LaterRow {
            moves = List.copyOf(moves);
        }
    }

    /// A move in short: with whom, what it is for, by when.
    public record LaterMove(NamedContact with, String intent, MoneyPage.MoveRef move) {}

    /// Thirty days, or what is overdue.
    public record Step(String title, List<MoveLine> moves) {}

    /// One contact lifted to the aim.
    public record LiftRow(NamedContact person, String fromTo, String ties, String gain, String then) {}

    /// The page of that account.
    ///
    /// @param inTimeline how many moves the timeline shows
    public static NinetyDaysPage of(PageContext facts, int inTimeline) {
        List<MoveLine> moves = MoveLine.all(facts);
        List<RiskLine> risks = RiskLine.all(facts);
        return new NinetyDaysPage(
                facts.headline(PlanHeadlines::ninetyDays),
                steps(moves.stream().limit(FIRST).toList(), facts),
                later(facts),
                moreLater(facts),
                moves.isEmpty() ? facts.said().text("empty.moves") : "",
                moves.stream().filter(MoveLine::proposed).toList(),
                inTimeline == moves.size()
                        ? ""
                        : facts.said().text("caption.timeline", Arg.count(inTimeline), Arg.count(moves.size())),
                risks,
                risks.isEmpty() ? facts.said().text("empty.risks") : "",
                effect(facts),
                wayTitle(facts),
                facts.plan().agenda().shortestWay().moves().stream()
                        .limit(LIFTS)
                        .map(lift -> lift(lift, facts))
                        .toList());
    }

    /// All other open moves of the register, so that every number a page names is found.
    private static List<LaterRow> later(PageContext facts) {
        Map<String, List<LaterMove>> byOwner = new LinkedHashMap<>();
        others(facts)
                .limit(LATER)
                .forEach(move -> byOwner.computeIfAbsent(MoveLine.who(move, facts), none -> new ArrayList<>())
                        .add(new LaterMove(
                                move.contact() == null ? NamedContact.NONE : facts.person(move.contact()),
                                facts.said().word("intent", move.intent()),
                                MoneyPage.MoveRef.of(move.number(), facts))));
        return byOwner.entrySet().stream()
                .map(one -> new LaterRow(one.getKey(), one.getValue()))
                .toList();
    }

    private static Stream<Move> others(PageContext facts) {
        List<Move> first = facts.plan().plan90().stream().limit(FIRST).toList();
        return facts.plan().register().open().stream().filter(move -> !first.contains(move));
    }

    private static String moreLater(PageContext facts) {
        long more = others(facts).count() - LATER;
        return more <= 0 ? "" : facts.said().text("more-later", Arg.count(more));
    }

    private static String effect(PageContext facts) {
        ExpectedEffect effect = facts.plan().agenda().effect();
        if (effect.capitalToday() == null || effect.arrows().isEmpty()) {
            return "";
        }
        PrintFormat said = facts.said();
        return said.text(
                "effect",
                Arg.text(said.index(effect.capitalToday())),
                Arg.text(said.index(effect.capitalAtDay90())),
                Arg.text(said.index(effect.capitalAtTarget())));
    }

    private static String wayTitle(PageContext facts) {
        ShortestWay way = facts.plan().agenda().shortestWay();
        if (way.moves().isEmpty()) {
            return "";
        }
        String title = facts.said()
                .text(
                        way.reached() ? "way.reached" : "way.short",
                        Arg.count(way.moves().size()),
                        Arg.share(way.target()),
                        Arg.share(way.moves().getLast().coveredThen()));
        String first = way.moves().size() <= LIFTS ? "" : facts.said().text("way.first", Arg.count(LIFTS));
        return Stream.of(title, unmoved(way, facts), first)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// Why that figure is higher than what the moves of the register lead to: whom it lifts and they do not.
    private static String unmoved(ShortestWay way, PageContext facts) {
        Double moved = facts.plan().coveredInfluenceAtTarget();
        Set<String> arrows = facts.plan().agenda().effect().arrows().stream()
                .map(ExpectedEffect.Arrow::contact)
                .collect(Collectors.toSet());
        List<String> others = way.moves().stream()
                .map(ShortestWay.Lift::contact)
                .filter(name -> !arrows.contains(name))
                .toList();
        return moved == null || others.isEmpty()
                ? ""
                : facts.said().text("way.unmoved", Arg.names(facts.shortNames().all(others)), Arg.share(moved));
    }

    private static LiftRow lift(ShortestWay.Lift lift, PageContext facts) {
        PrintFormat said = facts.said();
        return new LiftRow(
                facts.person(lift.contact()),
                said.text("from-to", Arg.text(from(lift, facts)), Arg.text(said.score(lift.to()))),
                said.figure(lift.ties()),
                said.wording().numbers().decimal(lift.gain() * 100, 1),
                said.share(lift.coveredThen()));
    }

    /// Where somebody stands whom nobody has placed is unknown, and counts as nothing.
    private static String from(ShortestWay.Lift lift, PageContext facts) {
        boolean known = facts.insight()
                .contact(lift.contact())
                .filter(one -> one.relationship().value() != null)
                .isPresent();
        return known ? facts.said().score(lift.from()) : PrintFormat.UNKNOWN;
    }

    private static List<Step> steps(List<MoveLine> moves, PageContext facts) {
        List<Step> steps = new ArrayList<>();
        for (int step = 0; step <= 3; step++) {
            int wanted = step;
            List<MoveLine> inStep =
                    moves.stream().filter(m -> m.step() == wanted).toList();
            if (!inStep.isEmpty()) {
                steps.add(new Step(title(step, facts), inStep));
            }
        }
        return steps;
    }

    private static String title(int step, PageContext facts) {
        if (step == 0) {
            return facts.said().text("step.overdue");
        }
        LocalDate end = facts.asOf().plusDays(30L * step);
        return facts.said().text("step", Arg.text(facts.said().count(step)), Arg.day(end));
    }
}
