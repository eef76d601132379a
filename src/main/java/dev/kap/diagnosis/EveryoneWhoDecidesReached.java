package dev.kap.diagnosis;

import dev.kap.analysis.AccountInsight;
import dev.kap.analysis.ContactInsight;
import dev.kap.analysis.MissingPerson;
import dev.kap.analysis.PortfolioInsight;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.LinkColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// No. 8: do we talk to everyone who decides or influences, and whom do we miss? Missing are the roles without a holder
/// who has a live link, and the bosses who are named but not in the list.
public final class EveryoneWhoDecidesReached implements Question {

    /// The roles that must each be held by somebody we have a live link to.
    public static final List<DecisionRole> ROLES = List.of(
            DecisionRole.DECISION_MAKER,
            DecisionRole.APPROVER,
            DecisionRole.INFLUENCER,
            DecisionRole.USER,
            DecisionRole.GATEKEEPER);

    @Override
    public int number() {
        return 8;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, People people) {
        boolean anyRole =
                account.contacts().stream().anyMatch(c -> !c.contact().roles().isEmpty());
        return Needs.of(this, account, portfolio, people)
                .contacts()
                .fact(anyRole, ContactColumn.DECISION_ROLE)
                .columns(LinkColumn.STRENGTH)
                .then(EveryoneWhoDecidesReached::judge);
    }

    /// The roles of that account without a holder who has a live link.
    public static List<DecisionRole> missingRoles(AccountInsight account) {
        return ROLES.stream()
                .filter(role -> account.contacts().stream()
                        .noneMatch(c -> c.contact().roles().contains(role) && c.hasLiveLink()))
                .toList();
    }

    /// The bosses named who are not in the list, each once.
    public static List<String> missingBosses(AccountInsight account) {
        return account.missingPeople().stream()
                .filter(missing -> missing.kind() == MissingPerson.Kind.BOSS)
                .map(MissingPerson::who)
                .distinct()
                .toList();
    }

    private static Diagnosis judge(Background background) {
        List<DecisionRole> roles = missingRoles(background.account());
        List<String> bosses = missingBosses(background.account());
        int missing = roles.size() + bosses.size();
        Reply reply =
                new Reply(8, status(missing), (double) missing, Sentence.of("diagnosis.8.figure", Arg.count(missing)));
        return reply.because(
                evidence(background, reply, roles, bosses),
                next(background, reply, roles, bosses),
                Background.rows(background.contacts()));
    }

    private static Status status(int missing) {
        return switch (missing) {
            case 0 -> Status.GOOD;
            case 1 -> Status.ATTENTION;
            default -> Status.GAP;
        };
    }

    private static Sentence evidence(
            Background background, Reply reply, List<DecisionRole> roles, List<String> bosses) {
        if (roles.isEmpty() && bosses.isEmpty()) {
            return reply.evidence("all");
        }
        if (roles.isEmpty()) {
            return reply.evidence("bosses", background.people().names(bosses));
        }
        List<Sentence> unheld = roles.stream().map(Keys::role).toList();
        return bosses.isEmpty()
                ? reply.evidence("roles", Listing.fewPhrases(unheld, 3))
                : reply.evidence(
                        "both",
                        Listing.fewPhrases(unheld, 2),
                        background.people().two(bosses));
    }

    private static Sentence next(Background background, Reply reply, List<DecisionRole> roles, List<String> bosses) {
        People people = background.people();
        if (!bosses.isEmpty()) {
            return background.contacts().stream()
                    .filter(contact -> contact.contact().reportsTo().equals(bosses.getFirst()))
                    .min(People.BY_RELATIONSHIP)
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

    private static Sentence holderOrFriend(Background background, Reply reply, DecisionRole role) {
        People people = background.people();
        Optional<ContactInsight> holder = background.contacts().stream()
                .filter(contact -> contact.contact().roles().contains(role))
                .min(People.BY_INFLUENCE);
        return Stream.concat(
                        holder.map(h -> people.step(reply.next("meet", people.name(h)), people.carer(h))).stream(),
                        background
                                .friend()
                                .map(f -> people.step(
                                        reply.next("ask", people.name(f), Arg.phrase(Keys.role(role))),
                                        people.carer(f)))
                                .stream())
                .findFirst()
                .orElseGet(() -> people.step(reply.next("find", Arg.phrase(Keys.role(role))), people.manager()));
    }
}
