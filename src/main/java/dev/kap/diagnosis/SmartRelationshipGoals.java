package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.column.ObjectiveColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;

/// No. 16: are there SMART goals for the relationships? The letter R looks at the other seventeen answers.
final class SmartRelationshipGoals implements Question {

    /// Its own number: an objective that serves this question only is tied to nothing.
    static final int NUMBER = 16;

    @Override
    public int number() {
        return NUMBER;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        return RequiredData.of(this, account, portfolio, people)
                .columns(ObjectiveColumn.OBJECTIVE, ObjectiveColumn.KIND)
                .then(background -> judge(background, SmartCheck.of(account, portfolio)));
    }

    private static Diagnosis judge(DiagnosisContext background, SmartCheck check) {
        List<Objective> goals = background.relationshipObjectives();
        AccountPeople people = background.people();
        if (goals.isEmpty()) {
            ComputedAnswer none = new ComputedAnswer(NUMBER, Status.GAP, 0.0, Sentence.of("diagnosis.16.figure.none"));
            return none.because(
                    none.evidence("none"), people.step(none.next("set"), people.manager()), List.of(background.row()));
        }
        List<Objective> failing =
                goals.stream().filter(goal -> !check.check(goal).all()).toList();
        ComputedAnswer reply =
                ComputedAnswer.share(NUMBER, background.limits(NUMBER), goals.size() - failing.size(), goals.size());
        if (failing.isEmpty()) {
            return reply.because(
                    reply.evidence("all"),
                    reply.next("good"),
                    goals.stream().map(Objective::origin).toList());
        }
        return reply.because(
                evidence(background, reply, failing, check),
                people.step(reply.next("repair", Arg.count(failing.size())), people.manager()),
                failing.stream().map(Objective::origin).toList());
    }

    /// The first two that fail with their first letter, by their place in the list of objectives.
    private static Sentence evidence(
            DiagnosisContext background, ComputedAnswer reply, List<Objective> failing, SmartCheck check) {
        Arg first = failure(background, failing.getFirst(), check);
        return switch (failing.size()) {
            case 1 -> reply.evidence("one", first);
            case 2 -> reply.evidence("two", first, failure(background, failing.get(1), check));
            default ->
                reply.evidence(
                        "more", first, failure(background, failing.get(1), check), Arg.count(failing.size() - 2));
        };
    }

    private static Arg failure(DiagnosisContext background, Objective goal, SmartCheck check) {
        int place = background.objectives().indexOf(goal) + 1;
        Sentence reason = check.check(goal).failures().getFirst();
        return Arg.phrase(Sentence.of("diagnosis.16.failure", Arg.figure(place), Arg.phrase(reason)));
    }
}
