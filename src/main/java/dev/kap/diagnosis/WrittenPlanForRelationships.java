package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.column.ActionColumn;
import dev.kap.portfolio.column.ObjectiveColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;

/// No. 10: is there a written plan to improve relationships? A Develop contact is covered by a relationship objective
/// of that contact with an action that is not cancelled.
final class WrittenPlanForRelationships implements Question {

    @Override
    public int number() {
        return 10;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        return RequiredData.of(this, account, portfolio, people)
                .contacts()
                .columns(ObjectiveColumn.KIND, ObjectiveColumn.CONTACT)
                .columns(ActionColumn.OBJECTIVE)
                .then(WrittenPlanForRelationships::judge);
    }

    private static Diagnosis judge(DiagnosisContext background) {
        List<Objective> carried = background.relationshipObjectives().stream()
                .filter(objective -> background.actionsFor(objective).findAny().isPresent())
                .toList();
        List<ContactInsight> develop = background.account().in(Quadrant.DEVELOP);
        return develop.isEmpty() ? withoutDevelop(background, carried) : coverage(background, develop, carried);
    }

    private static Diagnosis coverage(
            DiagnosisContext background, List<ContactInsight> develop, List<Objective> carried) {
        List<ContactInsight> open = develop.stream()
                .filter(contact -> carried.stream().noneMatch(o -> TypedText.same(o.contact(), contact.name())))
                .sorted(ContactInsight.BY_INFLUENCE)
                .toList();
        int covered = develop.size() - open.size();
        ComputedAnswer judged = ComputedAnswer.share(10, background.limits(10), covered, develop.size());
        ComputedAnswer reply = new ComputedAnswer(
                10,
                judged.status(),
                judged.value(),
                Sentence.of("diagnosis.10.figure", Arg.count(covered), Arg.count(develop.size())));
        AccountPeople people = background.people();
        if (open.isEmpty()) {
            return reply.because(reply.evidence("all"), reply.next("good"), rows(carried));
        }
        ContactInsight first = open.getFirst();
        return reply.because(
                reply.evidence("missing", people.contacts(open)),
                people.step(reply.next("write", people.name(first)), people.carer(first)),
                DiagnosisContext.rows(open));
    }

    private static Diagnosis withoutDevelop(DiagnosisContext background, List<Objective> carried) {
        boolean any = !carried.isEmpty();
        ComputedAnswer reply = new ComputedAnswer(
                10,
                any ? Status.GOOD : Status.GAP,
                (double) carried.size(),
                Sentence.of("diagnosis.10.figure.goals", Arg.count(carried.size())));
        AccountPeople people = background.people();
        Sentence next = any ? reply.next("good") : people.step(reply.next("goal"), people.manager());
        return reply.because(
                reply.evidence(any ? "goals" : "none"), next, any ? rows(carried) : List.of(background.row()));
    }

    private static List<Origin> rows(List<Objective> objectives) {
        return objectives.stream().map(Objective::origin).toList();
    }
}
