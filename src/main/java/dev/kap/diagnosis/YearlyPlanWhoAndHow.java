package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.column.ActionColumn;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.wording.Sentence;
import java.util.List;

/// No. 18: does a yearly plan say with whom and how the relationships are to improve? Counted are the contacts of
/// influence 5 or more with a typed target and an action in the plan year.
final class YearlyPlanWhoAndHow implements Question {

    @Override
    public int number() {
        return 18;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        return RequiredData.of(this, account, portfolio, people)
                .contacts()
                .fact(!weighty(account, portfolio.portfolio().settings()).isEmpty(), ContactColumn.INFLUENCE)
                .columns(ContactColumn.TARGET_RELATIONSHIP)
                .columns(ActionColumn.CONTACT, ActionColumn.DUE)
                .then(YearlyPlanWhoAndHow::judge);
    }

    private static List<ContactInsight> weighty(AccountInsight account, Settings settings) {
        return account.contacts().stream()
                .filter(contact -> contact.influenceAtLeast(settings.number(Setting.NO_18_INFLUENCE)))
                .toList();
    }

    private static Diagnosis judge(DiagnosisContext background) {
        List<ContactInsight> all =
                weighty(background.account(), background.portfolio().settings());
        List<ContactInsight> open = all.stream()
                .filter(contact -> !planned(background, contact))
                .sorted(ContactInsight.BY_INFLUENCE)
                .toList();
        ComputedAnswer reply = ComputedAnswer.share(18, background.limits(18), all.size() - open.size(), all.size());
        AccountPeople people = background.people();
        if (open.isEmpty()) {
            return reply.because(reply.evidence("all"), reply.next("good"), DiagnosisContext.rows(all));
        }
        ContactInsight first = open.getFirst();
        Sentence next = people.step(reply.next("start", people.name(first)), people.carer(first));
        return reply.because(reply.evidence("missing", people.contacts(open)), next, DiagnosisContext.rows(open));
    }

    private static boolean planned(DiagnosisContext background, ContactInsight contact) {
        return contact.contact().rating().targetRelationship() != null
                && background
                        .actions()
                        .filter(action -> action.contact().equals(contact.name()))
                        .anyMatch(action -> inPlanYear(action, background.portfolio()));
    }

    private static boolean inPlanYear(Action action, Portfolio portfolio) {
        return action.due() != null
                && !action.due().isBefore(portfolio.planYearStart())
                && !action.due().isAfter(portfolio.planYearEnd());
    }
}
