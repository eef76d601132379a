package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Objects;

/// No. 9: is there a coach who guides us? Good with a relationship of 5 or more; a coach of unknown relationship is
/// weak.
final class CoachInTheAccount implements Question {

    @Override
    public int number() {
        return 9;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        boolean anyRole = account.contacts().stream()
                .anyMatch(c -> !c.contact().rating().roles().isEmpty());
        return RequiredData.of(this, account, portfolio, people)
                .contacts()
                .fact(anyRole, ContactColumn.COACH)
                .then(CoachInTheAccount::judge);
    }

    private static Diagnosis judge(DiagnosisContext background) {
        List<ContactInsight> coaches = background.contacts().stream()
                .filter(contact -> contact.contact().rating().roles().contains(DecisionRole.COACH))
                .sorted(ContactInsight.BY_RELATIONSHIP)
                .toList();
        if (coaches.isEmpty()) {
            return nobody(background);
        }
        ContactInsight best = coaches.getFirst();
        Double relationship = best.relationship().value();
        boolean strong =
                best.relationshipAtLeast(background.portfolio().settings().number(Setting.NO_9_GOOD));
        ComputedAnswer reply = new ComputedAnswer(
                9,
                strong ? Status.GOOD : Status.ATTENTION,
                (double) coaches.size(),
                relationship == null
                        ? Sentence.of("diagnosis.9.figure.unrated", Arg.count(coaches.size()))
                        : Sentence.of("diagnosis.9.figure", Arg.count(coaches.size()), Arg.score(relationship)));
        return answer(background, reply, best, coaches);
    }

    private static Diagnosis answer(
            DiagnosisContext background, ComputedAnswer reply, ContactInsight best, List<ContactInsight> coaches) {
        AccountPeople people = background.people();
        Sentence evidence = AccountPeople.lastContact(best)
                .map(day -> reply.evidence("seen", people.name(best), Arg.day(day)))
                .orElseGet(() -> reply.evidence("unseen", people.name(best)));
        return reply.because(
                evidence,
                people.step(reply.next(people.name(best)), people.carer(best)),
                DiagnosisContext.rows(coaches));
    }

    /// The natural coach to win is the friend who has the best relationship.
    private static Diagnosis nobody(DiagnosisContext background) {
        ComputedAnswer reply = new ComputedAnswer(9, Status.GAP, 0.0, Sentence.of("diagnosis.9.figure.none"));
        AccountPeople people = background.people();
        Sentence next = background
                .friend()
                .map(friend -> people.step(reply.next("win", people.name(friend)), people.carer(friend)))
                .orElseGet(() -> people.step(reply.next("find"), people.manager()));
        Sentence evidence = background
                .friend()
                .map(friend -> reply.evidence(
                        "friend",
                        people.name(friend),
                        Arg.score(Objects.requireNonNull(friend.relationship().value()))))
                .orElseGet(() -> reply.evidence("none"));
        return reply.because(evidence, next, DiagnosisContext.rows(background.contacts()));
    }
}
