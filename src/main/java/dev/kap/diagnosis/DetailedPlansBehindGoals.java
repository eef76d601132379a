package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.column.ActionColumn;
import dev.kap.portfolio.column.ObjectiveColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.util.List;

/// No. 17: do detailed plans stand behind the goals? Counted are objectives of any kind with an action that has an
/// owner who is still here and a date.
final class DetailedPlansBehindGoals implements Question {

    @Override
    public int number() {
        return 17;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        return RequiredData.of(this, account, portfolio, people)
                .columns(ObjectiveColumn.OBJECTIVE)
                .columns(ActionColumn.OBJECTIVE, ActionColumn.OWNER, ActionColumn.DUE)
                .then(DetailedPlansBehindGoals::judge);
    }

    private static Diagnosis judge(DiagnosisContext background) {
        List<Objective> goals = background.objectives();
        AccountPeople people = background.people();
        if (goals.isEmpty()) {
            ComputedAnswer none = new ComputedAnswer(17, Status.GAP, 0.0, Sentence.of("diagnosis.17.figure.none"));
            return none.because(
                    none.evidence("none"), people.step(none.next("set"), people.manager()), List.of(background.row()));
        }
        List<Objective> bare = goals.stream()
                .filter(goal -> background.actionsFor(goal).noneMatch(action -> detailed(action, people)))
                .toList();
        ComputedAnswer reply =
                ComputedAnswer.share(17, background.limits(17), goals.size() - bare.size(), goals.size());
        List<Objective> named = bare.isEmpty() ? goals : bare;
        return reply.because(
                evidence(background, reply, bare),
                next(people, reply, bare),
                named.stream().map(Objective::origin).toList());
    }

    private static boolean detailed(Action action, AccountPeople people) {
        return !action.owner().isEmpty() && action.due() != null && people.withUs(action.owner());
    }

    private static Sentence evidence(DiagnosisContext background, ComputedAnswer reply, List<Objective> bare) {
        if (bare.isEmpty()) {
            return reply.evidence("all");
        }
        List<String> places = bare.stream()
                .map(goal -> String.valueOf(background.objectives().indexOf(goal) + 1))
                .toList();
        return reply.evidence("bare", Arg.count(bare.size()), Listing.names(places));
    }

    private static Sentence next(AccountPeople people, ComputedAnswer reply, List<Objective> bare) {
        if (bare.isEmpty()) {
            return reply.next("good");
        }
        return people.step(
                reply.next("decide", Arg.count(bare.size())),
                people.orManager(bare.getFirst().owner()));
    }
}
