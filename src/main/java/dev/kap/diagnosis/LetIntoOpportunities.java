package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.column.OpportunityColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.util.List;

/// No. 3: are we let into their opportunities, and early? One open opportunity with an early invitation is good.
final class LetIntoOpportunities implements Question {

    @Override
    public int number() {
        return 3;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        return RequiredData.of(this, account, portfolio, people)
                .columns(OpportunityColumn.OPPORTUNITY, OpportunityColumn.INVITED_EARLY)
                .then(LetIntoOpportunities::judge);
    }

    private static Diagnosis judge(DiagnosisContext background) {
        List<Opportunity> open = background.account().account().opportunities().stream()
                .filter(Opportunity::open)
                .toList();
        List<Opportunity> early = open.stream()
                .filter(opportunity -> Boolean.TRUE.equals(opportunity.invitedEarly()))
                .toList();
        ComputedAnswer reply = new ComputedAnswer(
                3,
                status(open, early),
                (double) early.size(),
                Sentence.of("diagnosis.3.figure", Arg.count(early.size()), Arg.count(open.size())));
        return reply.because(
                evidence(reply, open, early),
                next(background, reply),
                open.stream().map(Opportunity::origin).toList());
    }

    private static Status status(List<Opportunity> open, List<Opportunity> early) {
        if (!early.isEmpty()) {
            return Status.GOOD;
        }
        return open.isEmpty() ? Status.GAP : Status.ATTENTION;
    }

    private static Sentence evidence(ComputedAnswer reply, List<Opportunity> open, List<Opportunity> early) {
        if (open.isEmpty()) {
            return reply.evidence("none");
        }
        List<Opportunity> named = early.isEmpty() ? open : early;
        Arg names = Listing.names(named.stream().map(Opportunity::name).limit(2).toList());
        return reply.evidence(early.isEmpty() ? "late" : "early", names);
    }

    private static Sentence next(DiagnosisContext background, ComputedAnswer reply) {
        AccountPeople people = background.people();
        return background
                .friend()
                .map(friend -> people.step(reply.next(people.name(friend)), people.carer(friend)))
                .orElseGet(() -> people.step(reply.next("alone"), people.manager()));
    }
}
