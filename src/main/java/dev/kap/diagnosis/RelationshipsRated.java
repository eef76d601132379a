package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.wording.Sentence;
import java.util.List;

/// No. 6: is the strength of the relationships rated? Counted is whose relationship a person typed or a room scored;
/// link strengths are none.
final class RelationshipsRated implements Question {

    @Override
    public int number() {
        return 6;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        return RequiredData.of(this, account, portfolio, people)
                .contacts()
                .fact(
                        portfolio.portfolio().has(ContactColumn.RELATIONSHIP) || scored(account, portfolio),
                        ContactColumn.RELATIONSHIP)
                .then(RelationshipsRated::judge);
    }

    /// Whether a room has scored anybody here: a sheet with votes alone rates nobody.
    private static boolean scored(AccountInsight account, PortfolioInsight portfolio) {
        return portfolio.portfolio().has(Sheet.WORKSHOP)
                && account.contacts().stream()
                        .anyMatch(contact -> contact.relationship().isRated());
    }

    private static Diagnosis judge(DiagnosisContext background) {
        List<ContactInsight> all = background.contacts();
        List<ContactInsight> unrated = all.stream()
                .filter(contact -> !contact.relationship().isRated())
                .sorted(ContactInsight.BY_INFLUENCE)
                .toList();
        ComputedAnswer reply = ComputedAnswer.share(6, background.limits(6), all.size() - unrated.size(), all.size());
        AccountPeople people = background.people();
        Sentence evidence =
                unrated.isEmpty() ? reply.evidence("all") : reply.evidence("missing", people.contacts(unrated));
        return reply.because(
                evidence,
                people.step(reply.next(), people.manager()),
                DiagnosisContext.rows(unrated.isEmpty() ? all : unrated));
    }
}
