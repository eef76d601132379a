package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.column.LinkColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.List;

/// No. 5: how many people there do we deal with regularly? Counted is who has a live link with a contact in the last
/// `Regular days`, both ends included.
final class ContactsDealtWithRegularly implements Question {

    @Override
    public int number() {
        return 5;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        return RequiredData.of(this, account, portfolio, people)
                .contacts()
                .columns(LinkColumn.STRENGTH, LinkColumn.LAST_CONTACT)
                .then(ContactsDealtWithRegularly::judge);
    }

    private static Diagnosis judge(DiagnosisContext background) {
        int days = (int) background.portfolio().settings().number(Setting.REGULAR_DAYS);
        LocalDate since = background.asOf().minusDays(days);
        List<ContactInsight> regular = background.contacts().stream()
                .filter(contact -> regular(contact, since))
                .sorted(ContactInsight.BY_INFLUENCE)
                .toList();
        ComputedAnswer reply = ComputedAnswer.count(5, background.limits(5), regular.size());
        Sentence evidence = regular.isEmpty()
                ? reply.evidence("none", Arg.count(days))
                : reply.evidence("names", background.people().contacts(regular), Arg.count(days));
        return reply.because(evidence, next(background, reply, regular), DiagnosisContext.linkRows(regular));
    }

    private static boolean regular(ContactInsight contact, LocalDate since) {
        return contact.links().stream().anyMatch(link -> link.counts() && link.live() && recent(link, since));
    }

    // A date after the as-of date never gets here: intake leaves it out as an error of its cell.
    private static boolean recent(LinkWorth link, LocalDate since) {
        LocalDate last = link.link().lastContact();
        return last != null && !last.isBefore(since);
    }

    private static Sentence next(DiagnosisContext background, ComputedAnswer reply, List<ContactInsight> regular) {
        AccountPeople people = background.people();
        return background.contacts().stream()
                .filter(contact -> !reply.good() && !regular.contains(contact))
                .min(ContactInsight.BY_INFLUENCE)
                .map(first -> people.step(reply.next("call", people.name(first)), people.carer(first)))
                .orElseGet(() -> reply.next("good"));
    }
}
