package dev.kap.report.web;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.PortfolioReview.Decision;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What stands on top of the page: what needs a decision, what is overdue, and the review.
///
/// @param decisions the most pressing ones
/// @param more how many more there are; empty where all are there
/// @param overdue the accounts with overdue moves, most of them first
/// @param review the files of the portfolio review
public record AgendaView(List<Line> decisions, String more, List<Overdue> overdue, List<FileLink> review) {

    private static final int DECISIONS = 6;
    private static final int OVERDUE = 8;
    private static final String REVIEW = "portfolio-review.";

    /// One decision.
    ///
    /// @param who who answers for it and by when
    public record Line(String what, String who) {}

    /// The overdue moves of an account, and where its plan is.
    public record Overdue(String account, String count, List<FileLink> plan) {}

    static AgendaView of(PortfolioPlan plan, Map<String, List<String>> documents, List<String> files, Wording wording) {
        List<Decision> all = plan.review().decisions().stream()
                .filter(decision -> shown(decision, plan))
                .toList();
        return new AgendaView(
                all.stream().limit(DECISIONS).map(one -> line(one, wording)).toList(),
                all.size() <= DECISIONS ? "" : wording.say("web.agenda.more", Arg.count(all.size() - (long) DECISIONS)),
                plan.accounts().stream()
                        .filter(account -> overdue(account) > 0)
                        .sorted(Comparator.comparingLong((AccountPlan account) -> -overdue(account))
                                .thenComparing(AccountPlan::name))
                        .limit(OVERDUE)
                        .map(account -> overdue(account, documents, wording))
                        .toList(),
                FileLink.all(files.stream().filter(file -> file.startsWith(REVIEW)), wording));
    }

    /// Where only some accounts are on the page, the decisions of the others are not.
    private static boolean shown(Decision decision, PortfolioPlan plan) {
        String account = decision.account();
        return account == null
                || plan.accounts().stream().anyMatch(one -> one.name().equals(account));
    }

    private static Line line(Decision one, Wording wording) {
        String day = wording.say(Arg.day(one.by()));
        return new Line(wording.say(one.what()), one.owner().isEmpty() ? day : one.owner() + ", " + day);
    }

    private static long overdue(AccountPlan account) {
        return account.register().open().stream().filter(Move::overdue).count();
    }

    private static Overdue overdue(AccountPlan account, Map<String, List<String>> documents, Wording wording) {
        String slug = account.insight().slug();
        return new Overdue(
                account.name(),
                wording.say("web.agenda.overdue", Arg.count(overdue(account))),
                FileLink.all(
                        documents.getOrDefault(slug, List.of()).stream()
                                .filter(file -> file.equals("annual-plan.pdf"))
                                .map(file -> "accounts/" + slug + "/" + file),
                        wording));
    }
}
