package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.insight.TeamInsight;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.column.LinkColumn;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Optional;

/// No. 4: which of our people have contact and weight there? Counted are those with a live link.
final class PeopleWithWeightThere implements Question {

    @Override
    public int number() {
        return 4;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        return RequiredData.of(this, account, portfolio, people)
                .contacts()
                .columns(LinkColumn.STRENGTH)
                .then(PeopleWithWeightThere::judge);
    }

    private static Diagnosis judge(DiagnosisContext background) {
        List<TeamInsight> live = background.account().team().stream()
                .filter(member -> member.liveLinks() > 0)
                .toList();
        ComputedAnswer reply = ComputedAnswer.count(4, background.limits(4), live.size());
        List<String> names = live.stream().map(member -> member.member().name()).toList();
        Sentence evidence = names.isEmpty()
                ? reply.evidence("none")
                : reply.evidence("names", background.people().names(names));
        return reply.because(evidence, next(background, reply), rows(live));
    }

    /// Below the limit: who knows somebody there, though not well, is the next one to bring in.
    private static Sentence next(DiagnosisContext background, ComputedAnswer reply) {
        AccountPeople people = background.people();
        Optional<String> next = background.account().team().stream()
                .filter(member -> member.liveLinks() == 0 && !member.links().isEmpty())
                .map(member -> member.member().name())
                .findFirst();
        if (reply.good() || next.isEmpty()) {
            return people.step(reply.next(reply.good() ? "good" : "more"), people.manager());
        }
        return people.step(reply.next("bring", people.name(next.get())), people.manager());
    }

    private static List<Origin> rows(List<TeamInsight> live) {
        return live.stream()
                .flatMap(member -> member.links().stream())
                .filter(link -> link.live())
                .map(link -> link.link().origin())
                .toList();
    }
}
