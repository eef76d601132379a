package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.LinkColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// No. 8: do we talk to everyone who decides or influences, and whom do we miss? Missing are the roles without a holder
/// who has a live link, and the bosses who are named but not in the list.
final class EveryoneWhoDecidesReached implements Question {

    @Override
    public int number() {
        return 8;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        boolean anyRole = account.contacts().stream()
                .anyMatch(c -> !c.contact().rating().roles().isEmpty());
        return RequiredData.of(this, account, portfolio, people)
                .contacts()
                .fact(anyRole, ContactColumn.DECISION_ROLE)
                .columns(LinkColumn.STRENGTH)
                .then(EveryoneWhoDecidesReached::judge);
    }

    private static Diagnosis judge(DiagnosisContext background) {
        List<DecisionRole> roles = background.account().missingRoles();
        List<String> bosses = background.account().missingBosses();
        int missing = roles.size() + bosses.size();
        ComputedAnswer reply = new ComputedAnswer(
                8,
                background.limits(8).atMost(missing),
                (double) missing,
                Sentence.of("diagnosis.8.figure", Arg.count(missing)));
        return reply.because(
                evidence(background, reply, roles, bosses),
                next(background, reply, roles, bosses),
                DiagnosisContext.rows(background.contacts()));
    }

    private static Sentence evidence(
            DiagnosisContext background, ComputedAnswer reply, List<DecisionRole> roles, List<String> bosses) {
        if (roles.isEmpty() && bosses.isEmpty()) {
            return reply.evidence("all");
        }
        if (roles.isEmpty()) {
            return reply.evidence("bosses", background.people().names(bosses));
        }
        List<Sentence> unheld = roles.stream().map(WordingKeys::role).toList();
        return bosses.isEmpty()
                ? reply.evidence("roles", Listing.fewPhrases(unheld, 3))
                : reply.evidence(
                        "both",
                        Listing.fewPhrases(unheld, 2),
                        background.people().two(bosses));
    }

    private static Sentence next(
            DiagnosisContext background, ComputedAnswer reply, List<DecisionRole> roles, List<String> bosses) {
        AccountPeople people = background.people();
        if (!bosses.isEmpty()) {
            return background.contacts().stream()
                    .filter(contact -> contact.contact().position().reportsTo().equals(bosses.getFirst()))
                    .min(ContactInsight.BY_RELATIONSHIP)
                    .map(below -> people.step(
                            reply.next("boss", people.name(below), people.name(bosses.getFirst())),
                            people.carer(below)))
                    .orElseGet(() -> reply.next("good"));
        }
        if (roles.isEmpty()) {
            return reply.next("good");
        }
        return holderOrFriend(background, reply, roles.getFirst());
    }

    private static Sentence holderOrFriend(DiagnosisContext background, ComputedAnswer reply, DecisionRole role) {
        AccountPeople people = background.people();
        Optional<ContactInsight> holder = background.contacts().stream()
                .filter(contact -> contact.contact().rating().roles().contains(role))
                .min(ContactInsight.BY_INFLUENCE);
        return Stream.concat(
                        holder.map(h -> people.step(reply.next("meet", people.name(h)), people.carer(h))).stream(),
                        background
                                .friend()
                                .map(f -> people.step(
                                        reply.next("ask", people.name(f), Arg.phrase(WordingKeys.role(role))),
                                        people.carer(f)))
                                .stream())
                .findFirst()
                .orElseGet(() -> people.step(reply.next("find", Arg.phrase(WordingKeys.role(role))), people.manager()));
    }
}
