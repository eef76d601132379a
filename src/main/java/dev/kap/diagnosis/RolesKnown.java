package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Optional;

/// No. 7: do we know what part each contact plays in decisions?
final class RolesKnown implements Question {

    @Override
    public int number() {
        return 7;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        return RequiredData.of(this, account, portfolio, people)
                .contacts()
                .columns(ContactColumn.DECISION_ROLE)
                .then(RolesKnown::judge);
    }

    private static Diagnosis judge(DiagnosisContext background) {
        List<ContactInsight> all = background.contacts();
        List<ContactInsight> open = all.stream()
                .filter(contact -> contact.contact().rating().roles().isEmpty())
                .sorted(ContactInsight.BY_INFLUENCE)
                .toList();
        ComputedAnswer reply = ComputedAnswer.share(7, background.limits(7), all.size() - open.size(), all.size());
        Sentence evidence = open.isEmpty()
                ? reply.evidence("all")
                : reply.evidence("missing", background.people().contacts(open));
        return reply.because(
                evidence, next(background, reply, open), DiagnosisContext.rows(open.isEmpty() ? all : open));
    }

    private static Sentence next(DiagnosisContext background, ComputedAnswer reply, List<ContactInsight> open) {
        AccountPeople people = background.people();
        if (open.isEmpty()) {
            return reply.next("good");
        }
        Optional<ContactInsight> friend = background.friend();
        return friend.isPresent()
                ? people.step(reply.next("ask", people.name(friend.get())), people.carer(friend.get()))
                : people.step(reply.next("find"), people.manager());
    }
}
