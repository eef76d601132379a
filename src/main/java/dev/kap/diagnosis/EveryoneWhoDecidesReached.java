package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.insight.Thresholds;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.LinkColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// No. 8: do we talk to everyone who decides or influences, and whom do we miss? Missing are those of high influence
/// who decide, approve, influence or keep the gate and whom nobody of us has a live link to, the roles that nobody
/// holds, and the bosses who are named but not in the list; in this order.
final class EveryoneWhoDecidesReached implements Question {

    private static final Set<DecisionRole> TO_TALK_TO = EnumSet.of(
            DecisionRole.DECISION_MAKER, DecisionRole.APPROVER, DecisionRole.INFLUENCER, DecisionRole.GATEKEEPER);

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
                .then(background -> Missing.of(background).judge());
    }

    /// Whom we miss.
    private record Missing(
            DiagnosisContext background, List<ContactInsight> unlinked, List<DecisionRole> roles, List<String> bosses) {

        static Missing of(DiagnosisContext background) {
            Thresholds thresholds = Thresholds.of(background.portfolio().settings());
            List<ContactInsight> unlinked = background.contacts().stream()
                    .filter(contact -> thresholds.high(contact.influence().value()) && !contact.hasLiveLink())
                    .filter(contact ->
                            contact.contact().rating().roles().stream().anyMatch(TO_TALK_TO::contains))
                    .sorted(ContactInsight.BY_INFLUENCE)
                    .toList();
            List<DecisionRole> unheld = DecisionRole.NEEDED.stream()
                    .filter(role -> background.contacts().stream()
                            .noneMatch(c -> c.contact().rating().roles().contains(role)))
                    .toList();
            return new Missing(
                    background, unlinked, unheld, background.account().missingBosses());
        }

        /// Where a sentence holds several lists, each is short.
        private int shown() {
            int lists = (unlinked.isEmpty() ? 0 : 1) + (roles.isEmpty() ? 0 : 1) + (bosses.isEmpty() ? 0 : 1);
            return lists == 1 ? 3 : 2;
        }

        int count() {
            return unlinked.size() + roles.size() + bosses.size();
        }

        Diagnosis judge() {
            ComputedAnswer reply = new ComputedAnswer(
                    8,
                    background.limits(8).atMost(count()),
                    (double) count(),
                    Sentence.of("diagnosis.8.figure", Arg.count(count())));
            return reply.because(evidence(reply), next(reply), DiagnosisContext.rows(background.contacts()));
        }

        private Sentence evidence(ComputedAnswer reply) {
            List<Sentence> parts = new ArrayList<>();
            if (!unlinked.isEmpty()) {
                parts.add(reply.evidence(
                        "unlinked",
                        background
                                .people()
                                .few(unlinked.stream().map(ContactInsight::name).toList(), shown())));
            }
            if (!roles.isEmpty()) {
                parts.add(reply.evidence(
                        "roles",
                        Listing.fewPhrases(roles.stream().map(WordingKeys::role).toList(), shown())));
            }
            if (!bosses.isEmpty()) {
                parts.add(reply.evidence("bosses", background.people().few(bosses, shown())));
            }
            return parts.stream()
                    .reduce((before, after) -> Sentence.of("diagnosis.both", Arg.phrase(before), Arg.phrase(after)))
                    .orElseGet(() -> reply.evidence("all"));
        }

        private Sentence next(ComputedAnswer reply) {
            if (!unlinked.isEmpty()) {
                ContactInsight first = unlinked.getFirst();
                return step(reply.next("meet", name(first)), first);
            }
            return roles.isEmpty() ? boss(reply) : holder(reply, roles.getFirst());
        }

        private Sentence boss(ComputedAnswer reply) {
            return bosses.stream()
                    .findFirst()
                    .flatMap(boss -> below(boss)
                            .map(report -> step(
                                    reply.next(
                                            "boss",
                                            name(report),
                                            background.people().name(boss)),
                                    report)))
                    .orElseGet(() -> reply.next("good"));
        }

        private Optional<ContactInsight> below(String boss) {
            return background.contacts().stream()
                    .filter(contact -> contact.contact().position().reportsTo().equals(boss))
                    .min(ContactInsight.BY_RELATIONSHIP);
        }

        private Sentence holder(ComputedAnswer reply, DecisionRole role) {
            Arg what = Arg.phrase(WordingKeys.role(role));
            return background
                    .friend()
                    .map(friend -> step(reply.next("ask", name(friend), what), friend))
                    .orElseGet(() -> background
                            .people()
                            .step(reply.next("find", what), background.people().manager()));
        }

        private Sentence step(Sentence what, ContactInsight with) {
            return background.people().step(what, background.people().carer(with));
        }

        private Arg name(ContactInsight contact) {
            return background.people().name(contact);
        }
    }
}
