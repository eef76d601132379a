package dev.kap.report.page.change;

import dev.kap.plan.ChangeCounts;
import dev.kap.plan.ChangeCounts.Kind;
import dev.kap.plan.ChangeDetail.Shift;
import dev.kap.plan.PortfolioPlan;
import dev.kap.report.page.change.ChangeFacts.Of;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.List;

/// The change report: what to decide first, then who came and left, what became of the moves, who moved on the
/// quadrant,
/// why the answers moved, opportunities and goals. What did not change is not there.
///
/// @param nothing the only line where nothing changed; empty else
/// @param moreShifts how many arrows found no room; empty where all did
public record ChangePage(
        String kind,
        String period,
        String headline,
        String nothing,
        List<DecideRow> decide,
        List<PersonRow> people,
        List<String> renewed,
        List<FateRow> fates,
        List<LateRow> late,
        List<ShiftRow> shifts,
        String moreShifts,
        List<AnswerRow> answers,
        String points,
        List<DealRow> deals,
        List<GoalRow> goals,
        List<WeightRow> weights) {

    /// More arrows than this nobody follows on one quadrant.
    public static final int ARROWS = 12;

    /// A shorter way than this nobody sees on the quadrant.
    static final double SEEN = 0.5;

    /// A question to settle.
    public record DecideRow(String question, String why, String who, String by) {}

    /// Who came or went; `sign` is + or −.
    public record PersonRow(String sign, boolean left, String name, String text, String hanging) {}

    /// What became of the moves of one of us; a count of nothing is a dot.
    public record FateRow(String owner, String kept, String late, String dropped, String refused, boolean total) {}

    /// A move that is late, dropped or refused.
    public record LateRow(String account, String what, String text, String owner, String detail) {}

    /// A contact who stands elsewhere.
    ///
    /// @param number in the figure; empty where it is not drawn
    public record ShiftRow(String number, String contact, String account, String step, String cause, String after) {}

    /// A question with another answer.
    public record AnswerRow(
            String account, String number, String question, Sign was, Sign is, String cause, String points) {}

    /// An opportunity that moved.
    public record DealRow(String account, String name, String what, String step, String owner) {}

    /// A goal that moved.
    public record GoalRow(String account, String text, String step) {}

    /// Tier, share or single thread of an account.
    public record WeightRow(String account, String step) {}

    /// The page of that portfolio.
    public static ChangePage of(PortfolioPlan portfolio, Wording wording) {
        return page(new ChangeFacts(portfolio, new PrintFormat(wording)));
    }

    /// The arrows that are drawn: of known scores, by half a point or more, the longest first.
    public static List<Shift> drawn(PortfolioPlan portfolio) {
        return ChangeFacts.arrows(portfolio).map(Of::what).limit(ARROWS).toList();
    }

    private static ChangePage page(ChangeFacts facts) {
        PrintFormat said = facts.said();
        PortfolioPlan portfolio = facts.portfolio();
        ChangedPeopleRows people = new ChangedPeopleRows(facts);
        ChangedMoveRows moves = new ChangedMoveRows(facts);
        ChangedStandRows standing = new ChangedStandRows(facts);
        ChangedBusinessRows business = new ChangedBusinessRows(facts);
        List<AnswerRow> answers = standing.answers();
        return new ChangePage(
                said.text("changes.kind"),
                said.text(
                        "changes.period",
                        Arg.text(said.fullDate(portfolio.insight().portfolio().asOf())),
                        Arg.text(said.fullDate(portfolio.change().since()))),
                headline(facts),
                portfolio.change().nothing() ? headline(facts) : "",
                people.decide(),
                people.people(),
                people.renewed(),
                moves.fates(),
                moves.late(),
                standing.shifts(),
                standing.more(),
                answers,
                said.text("changes.points", Arg.count(answers.size())),
                business.deals(),
                business.goals(),
                standing.weights());
    }

    private static String headline(ChangeFacts facts) {
        PortfolioPlan portfolio = facts.portfolio();
        if (portfolio.change().nothing()) {
            return facts.said()
                    .text(
                            "changes.nothing",
                            Arg.text(facts.said().fullDate(portfolio.change().since())));
        }
        ChangeCounts counts = ChangeCounts.of(portfolio).orElseThrow();
        return facts.said()
                .text(
                        "changes.headline",
                        Arg.count(counts.count(Kind.KEPT)),
                        Arg.count(counts.count(Kind.LATE)),
                        Arg.count(counts.count(Kind.CAME)),
                        Arg.count(counts.count(Kind.WENT)));
    }
}
