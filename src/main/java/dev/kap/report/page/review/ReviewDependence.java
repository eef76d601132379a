package dev.kap.report.page.review;

import dev.kap.insight.MutualDependence;
import dev.kap.insight.MutualDependence.Degree;
import dev.kap.insight.MutualDependence.Word;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.plan.Trigger;
import dev.kap.portfolio.Quadrant;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.FirmNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who depends on whom, on both scales, and what makes our hand stronger before the next negotiation.
///
/// @param before one entry for each account that we need more than it needs us
/// @param boundLead what is true for all that are bound to us and we to them, and weigh much; empty without one
/// @param bound one entry for each of these
/// @param none said where there is no such account; empty else
/// @param missing accounts that the chart does not show
public record ReviewDependence(
        String headline,
        List<BeforeRow> before,
        String none,
        String boundLead,
        List<BeforeRow> bound,
        String more,
        List<NeedRow> needs,
        String missing) {

    private static final int BEFORE = 5;

    /// What to do before the next negotiation.
    ///
    /// @param when the next negotiation, as far as a day for it is known
    /// @param what what makes our hand stronger
    /// @param who who does it, and when
    /// @param move the number of the move in the register of the account; empty without one
    public record BeforeRow(String account, String when, String what, String who, String move) {}

    /// Both scales of an account.
    public record NeedRow(
            String account,
            String revenue,
            String ofRevenue,
            String ofProfit,
            String months,
            String weOnThem,
            String ofSpend,
            String switching,
            String theyOnUs,
            String verdict,
            boolean ours) {}

    /// The page of all accounts.
    public static ReviewDependence of(ReviewFacts facts) {
        List<MutualDependence> all = facts.portfolio().insight().exposure().dependences();
        List<MutualDependence> needed =
                all.stream().filter(one -> one.word() == Word.WE_NEED_THEM).toList();
        List<MutualDependence> bound = all.stream()
                .filter(one -> one.word() == Word.BOUND_TO_EACH_OTHER)
                .filter(one -> one.weOnThem().degree() == Degree.HIGH)
                .toList();
        List<BeforeRow> before =
                needed.stream().flatMap(one -> before(one, facts).stream()).toList();
        List<BeforeRow> tied =
                bound.stream().flatMap(one -> before(one, facts).stream()).toList();
        int more = Math.max(0, before.size() - BEFORE) + Math.max(0, tied.size() - BEFORE);
        return new ReviewDependence(
                headline(needed, bound, facts),
                before.stream().limit(BEFORE).toList(),
                needed.isEmpty() && !all.isEmpty() ? facts.said().text("review.before.none") : "",
                tied.isEmpty() ? "" : facts.said().text("review.before.bound"),
                tied.stream().limit(BEFORE).toList(),
                facts.rest(more, "portfolio.dependence"),
                all.stream().map(one -> need(one, facts)).toList(),
                missing(all, facts));
    }

    private static String headline(List<MutualDependence> needed, List<MutualDependence> bound, ReviewFacts facts) {
        PrintFormat said = facts.said();
        FirmNames firms = facts.firms();
        if (!needed.isEmpty()) {
            return said.text(
                    "review.headline.needed",
                    Arg.countInWords(needed.size()),
                    Arg.text(firms.of(needed.getFirst().account())));
        }
        if (!bound.isEmpty()) {
            return said.text(
                    "review.headline.bound",
                    Arg.countInWords(bound.size()),
                    Arg.text(firms.of(bound.getFirst().account())));
        }
        return said.text("review.headline.independent");
    }

    private static Optional<BeforeRow> before(MutualDependence one, ReviewFacts facts) {
        return facts.portfolio().accounts().stream()
                .filter(plan -> plan.name().equals(one.account()))
                .findFirst()
                .map(plan -> before(one, plan, facts));
    }

    private static BeforeRow before(MutualDependence one, AccountPlan plan, ReviewFacts facts) {
        PrintFormat said = facts.said();
        LocalDate end = plan.insight().account().profile().terms().contractEnd();
        Optional<Move> move = move(plan);
        return new BeforeRow(
                facts.firms().of(one.account()),
                end == null ? "" : said.text("review.before.contract", Arg.day(end)),
                one.before().stream()
                        .limit(2)
                        .map(preparation -> said.text(preparation.sentence()))
                        .collect(Collectors.joining(" ")),
                move.map(first -> who(first, facts)).orElseGet(() -> said.text("review.nobody-yet")),
                move.map(first -> said.text("review.move", Arg.figure(first.number())))
                        .orElse(""));
    }

    /// What the register has for it, else whom to win first.
    private static Optional<Move> move(AccountPlan plan) {
        return plan.register()
                .of(Trigger.CONTRACT)
                .or(() -> plan.register().of(Trigger.RENEWAL))
                .or(() -> plan.register().of(Trigger.SINGLE_THREAD))
                .or(() -> plan.byPriority().stream()
                        .filter(aim -> aim.contact().quadrant() == Quadrant.DEVELOP)
                        .flatMap(aim -> plan.register().next(aim.contact().name()).stream())
                        .findFirst());
    }

    private static String who(Move move, ReviewFacts facts) {
        String owner = move.owner().isBlank() ? facts.said().text("review.nobody-yet") : facts.colleague(move.owner());
        return move.day().map(day -> owner + ", " + facts.said().shortDate(day)).orElse(owner);
    }

    private static NeedRow need(MutualDependence one, ReviewFacts facts) {
        PrintFormat said = facts.said();
        return new NeedRow(
                facts.firms().of(one.account()),
                said.money(facts.portfolio().insight().accounts().stream()
                        .filter(account -> account.name().equals(one.account()))
                        .findFirst()
                        .map(account -> account.standing().revenue())
                        .orElse(null)),
                said.share(one.revenueShare()),
                said.share(one.profitShare()),
                said.index(one.months()),
                degree(one.weOnThem(), said),
                said.share(one.shareOfSpend()),
                said.figure(one.switchingCost()),
                degree(one.theyOnUs(), said),
                one.word() == null
                        ? said.text("review.need.unknown")
                        : said.text(one.word().sentence()),
                one.word() == Word.WE_NEED_THEM);
    }

    /// The degree, with an arrow where a step moved it.
    private static String degree(MutualDependence.Side side, PrintFormat said) {
        if (side.degree() == null) {
            return PrintFormat.UNKNOWN;
        }
        String arrow = side.moved() > 0 ? "\u00a0\u2191" : side.moved() < 0 ? "\u00a0\u2193" : "";
        return said.word("degree", side.degree()) + arrow;
    }

    private static String missing(List<MutualDependence> all, ReviewFacts facts) {
        List<String> names = all.stream()
                .filter(one -> Objects.isNull(one.word()))
                .map(one -> facts.firms().of(one.account()))
                .toList();
        return names.isEmpty() ? "" : facts.said().text("review.not-placed", Arg.names(names));
    }
}
