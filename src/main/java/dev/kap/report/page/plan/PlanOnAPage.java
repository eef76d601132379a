package dev.kap.report.page.plan;

import dev.kap.insight.Period;
import dev.kap.plan.Bridge;
import dev.kap.plan.MoneyAndPeople;
import dev.kap.plan.PlanHeadlines;
import dev.kap.plan.Risk;
import dev.kap.report.page.part.KeyFigure;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The page most readers stop at.
///
/// @param open what is to be settled before signature, in one sentence each
/// @param danger the deal in danger; none where nothing stands against any
/// @param contract one sentence on a contract that ends in the plan year, and what hangs on it; empty where none does
/// @param safe one sentence where no deal is in danger; empty where one is
/// @param moreMoves how many moves stand on their own page only; empty for none
public record PlanOnAPage(
        String headline,
        List<KeyFigure> keyFigures,
        List<Goal> goals,
        List<String> open,
        List<MoveLine> moves,
        String moreMoves,
        List<DangerLine> danger,
        String contract,
        String safe,
        List<RiskLine> risks) {

    /// Where a format prints the page of a reference.
    private static final String PAGE = "{0}";

    private static final int GOALS = 3;
    private static final int MOVES = 5;
    /// With the deal in danger.
    private static final int RISKS = 3;

    /// The page of that account.
    public static PlanOnAPage of(PageContext facts) {
        List<MoveLine> moves = MoveLine.first(facts);
        List<DangerLine> danger =
                Optional.ofNullable(facts.plan().agenda().money().danger())
                        .map(deal -> DangerLine.of(deal, facts))
                        .stream()
                        .toList();
        String contract = contract(facts);
        String safe = danger.isEmpty() && contract.isEmpty() ? safe(facts) : "";
        return new PlanOnAPage(
                facts.headline(PlanHeadlines::planOnAPage),
                new KeyFigures(facts).five(),
                Goal.of(facts).stream().limit(GOALS).toList(),
                new OpenPoints(facts).sentences(),
                moves.stream().limit(MOVES).toList(),
                moves.size() <= MOVES
                        ? ""
                        : facts.said().text("more-moves", Arg.count(moves.size() - MOVES), Arg.text(PAGE)),
                danger,
                contract,
                safe,
                RiskLine.all(facts).stream()
                        .limit(RISKS - danger.size() - (contract.isEmpty() ? 0 : 1))
                        .toList());
    }

    /// What ends is in danger as much as what is not won yet.
    private static String contract(PageContext facts) {
        Bridge bridge = facts.plan().agenda().money().bridge();
        LocalDate end = bridge.contractEnd();
        if (end == null || bridge.ending() <= 0) {
            return "";
        }
        MoneyPage.MoveRef move = bridge.fillers().stream()
                .filter(filler -> filler.way() == Bridge.Way.RENEWAL)
                .findFirst()
                .map(filler -> MoneyPage.MoveRef.of(filler.move(), facts))
                .orElse(MoneyPage.MoveRef.NONE);
        return facts.said()
                .text(
                        "danger.contract",
                        Arg.day(end),
                        Arg.money(bridge.ending()),
                        Arg.text(String.valueOf(bridge.year())),
                        Arg.text(move.said(facts.said())));
    }

    /// Nobody has to read the whole page to learn that no deal is in danger.
    private static String safe(PageContext facts) {
        MoneyAndPeople money = facts.plan().agenda().money();
        if (money.open().isEmpty()) {
            return facts.said().text("danger.no-deal");
        }
        return money.openValue() > 0
                ? facts.said().text("danger.none", Arg.money(money.openValue()))
                : facts.said().text("danger.none.no-value");
    }

    static String revenueLabel(PageContext facts) {
        boolean won = facts.portfolio().insight().concentration().wonOpportunities();
        Period period = facts.insight().standing().revenuePeriod();
        if (won || period == null) {
            return facts.said().text(won ? "label.wonOpportunities" : "label.revenue");
        }
        return facts.said().text("label.revenue.period", Arg.phrase(period.text()));
    }

    /// A risk with its evidence and who does what about it.
    ///
    /// @param shortly the numbers of its moves, or the answer where it has none
    public record RiskLine(String number, String title, String detail, String answer, String shortly) {

        static List<RiskLine> all(PageContext facts) {
            List<Risk> risks = facts.plan().risks();
            return java.util.stream.IntStream.range(0, risks.size())
                    .mapToObj(i -> of(i + 1, risks.get(i), facts.said()))
                    .toList();
        }

        private static RiskLine of(int number, Risk risk, PrintFormat said) {
            return new RiskLine(
                    said.count(number),
                    said.text(risk.title()),
                    said.text(risk.detail()),
                    said.text(risk.answer()),
                    shortly(risk, said));
        }

        private static String shortly(Risk risk, PrintFormat said) {
            List<Integer> moves = risk.moves();
            return moves.isEmpty()
                    ? said.text(risk.answer())
                    : said.text(
                            "risk.moves",
                            Arg.names(moves.stream().map(said::count).toList()),
                            Arg.count(moves.size()));
        }
    }
}
