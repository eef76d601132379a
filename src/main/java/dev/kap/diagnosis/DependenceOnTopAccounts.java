package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.Concentration;
import dev.kap.insight.Concentration.Ranked;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Objects;

/// No. 1: how much of our business hangs on the three largest accounts? The same answer for every account.
final class DependenceOnTopAccounts implements Question {

    private static final int TOP = 3;

    @Override
    public int number() {
        return 1;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        boolean known = portfolio.concentration().top3Share() != null;
        return RequiredData.of(this, account, portfolio, people)
                .fact(known, AccountColumn.REVENUE)
                .then(DependenceOnTopAccounts::judge);
    }

    private static Diagnosis judge(DiagnosisContext background) {
        Concentration concentration = background.insight().concentration();
        double share = Objects.requireNonNull(concentration.top3Share());
        List<Ranked> top = concentration.ranking().stream().limit(TOP).toList();
        String measure = concentration.wonOpportunities() ? "won" : "revenue";
        ComputedAnswer reply = new ComputedAnswer(
                1,
                background.limits(1).below(share),
                share,
                Sentence.of("diagnosis.1.figure." + measure, Arg.share(share)));
        Arg shares = Listing.phrases(top.stream()
                .map(account ->
                        Sentence.of("diagnosis.1.share", Arg.text(account.account()), Arg.share(account.share())))
                .toList());
        return reply.because(
                reply.evidence("shares", shares),
                next(reply, concentration),
                rows(background, top.stream().map(Ranked::account).toList()));
    }

    private static Sentence next(ComputedAnswer reply, Concentration concentration) {
        List<String> others = concentration.ranking().stream()
                .skip(TOP)
                .limit(2)
                .map(Ranked::account)
                .toList();
        return reply.good() || others.isEmpty()
                ? reply.next(reply.good() ? "good" : "few")
                : reply.next("grow", Arg.names(others));
    }

    private static List<Origin> rows(DiagnosisContext background, List<String> names) {
        return background.insight().named(names).stream()
                .map(account -> account.account().profile().origin())
                .toList();
    }
}
