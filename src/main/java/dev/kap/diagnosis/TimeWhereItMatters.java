package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Quadrant;
import dev.kap.wording.Sentence;
import java.util.List;

/// No. 13: is our time prioritised, and why? Counted are the contacts with both scores: without them there is no order.
final class TimeWhereItMatters implements Question {

    private static final int TOP = 5;

    @Override
    public int number() {
        return 13;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        return RequiredData.of(this, account, portfolio, people).contacts().then(TimeWhereItMatters::judge);
    }

    private static Diagnosis judge(DiagnosisContext background) {
        List<ContactInsight> all = background.contacts();
        List<ContactInsight> open = all.stream()
                .filter(contact ->
                        !contact.influence().known() || !contact.relationship().known())
                .toList();
        ComputedAnswer reply = ComputedAnswer.share(13, background.limits(13), all.size() - open.size(), all.size());
        return reply.because(
                evidence(background, reply, open),
                next(background, reply, open),
                DiagnosisContext.rows(open.isEmpty() ? all : open));
    }

    private static Sentence evidence(DiagnosisContext background, ComputedAnswer reply, List<ContactInsight> open) {
        AccountPeople people = background.people();
        if (!open.isEmpty()) {
            return reply.evidence("missing", people.contacts(open));
        }
        List<ContactInsight> first = background.account().in(Quadrant.DEVELOP).stream()
                .sorted(ContactInsight.BY_INFLUENCE)
                .limit(TOP)
                .toList();
        return first.isEmpty() ? reply.evidence("all") : reply.evidence("first", people.contacts(first));
    }

    private static Sentence next(DiagnosisContext background, ComputedAnswer reply, List<ContactInsight> open) {
        AccountPeople people = background.people();
        if (open.isEmpty()) {
            return reply.next("good");
        }
        ContactInsight first = open.getFirst();
        return people.step(reply.next("score", people.name(first)), people.carer(first));
    }
}
