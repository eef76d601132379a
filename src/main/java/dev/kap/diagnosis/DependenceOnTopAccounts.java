package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.AccountPosition;
import dev.kap.insight.Concentration;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;

/// No. 1: how much of our business hangs on this account? Asked of its own share, so that an account's page names no
/// other customer; how much the three largest bring together is the review's to tell.
final class DependenceOnTopAccounts implements Question {

    /// Shares nearer than this are one.
    private static final double SAME = 1e-9;

    @Override
    public int number() {
        return 1;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        boolean known = portfolio.concentration().top3Share() != null
                && (account.standing().revenue() != null || account.standing().groupShare() != null);
        return RequiredData.of(this, account, portfolio, people)
                .fact(known, AccountColumn.REVENUE)
                .then(DependenceOnTopAccounts::judge);
    }

    private static Diagnosis judge(DiagnosisContext background) {
        Concentration concentration = background.insight().concentration();
        AccountPosition standing = background.account().standing();
        Double own = standing.revenueShare();
        Double group = standing.groupShare();
        // Who paid back more than they bought carries nothing.
        double share = group == null ? 0 : group;
        boolean several = group != null && (own == null || Math.abs(group - own) > SAME);
        String measure = concentration.wonOpportunities() ? "won" : "revenue";
        ComputedAnswer reply = new ComputedAnswer(
                1,
                background.limits(1).below(share),
                share,
                Sentence.of("diagnosis.1.figure." + measure, Arg.share(share)));
        AccountPeople people = background.people();
        return reply.because(
                reply.evidence(several ? measure + ".group" : measure, Arg.share(share)),
                reply.good() ? reply.next("good") : people.step(reply.next("others"), people.manager()),
                List.of(background.row()));
    }
}
