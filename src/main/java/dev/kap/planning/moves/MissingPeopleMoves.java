package dev.kap.planning.moves;

import dev.kap.diagnosis.AccountPeople;
import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.Trigger;
import dev.kap.planning.target.OwnActions;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Quadrant;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Proposals to find or meet the people we miss: bosses not in the list, decision roles without a live link, senior
/// contacts who cannot be placed.
record MissingPeopleMoves(PlanningContext situation, OwnActions own) {

    static List<Proposal> of(PlanningContext situation, OwnActions own) {
        MissingPeopleMoves moves = new MissingPeopleMoves(situation, own);
        return Stream.of(moves.unplaced(), moves.bosses(), moves.roles())
                .flatMap(List::stream)
                .toList();
    }

    private List<Proposal> unplaced() {
        return situation.insight().in(Quadrant.UNPLACED).stream()
                .filter(contact -> contact.senior(situation.thresholds()))
                .filter(contact -> !own.forContact(contact.name()))
                .map(contact -> meet(
                        contact,
                        Trigger.UNPLACED,
                        meeting(contact),
                        Trigger.UNPLACED.why(Listing.phrases(contact.placement().missing()))))
                .toList();
    }

    /// Who is senior has an influence, typed or told by the level: what lacks is the relationship.
    private Sentence meeting(ContactInsight contact) {
        AccountPeople people = situation.people();
        Arg name = people.name(contact);
        List<String> introducers = OwnerCandidates.introducers(contact);
        if (!introducers.isEmpty()) {
            return Sentence.of("planning.move.unplaced.through", people.name(introducers.getLast()), name);
        }
        return situation
                .friend()
                .map(friend -> Sentence.of("planning.move.unplaced.invite", people.name(friend), name))
                .orElseGet(() -> Sentence.of("planning.move.unplaced.relationship", name));
    }

    private List<Proposal> bosses() {
        if (!GapMoves.open(situation, own, 8)) {
            return List.of();
        }
        return situation.insight().missingBosses().stream()
                .filter(boss -> !own.forContact(boss))
                .flatMap(boss -> below(boss).map(contact -> boss(boss, contact)).stream())
                .toList();
    }

    /// Who of those who report to the boss knows us best.
    private Optional<ContactInsight> below(String boss) {
        return situation.insight().contacts().stream()
                .filter(contact -> contact.contact().position().reportsTo().equals(boss))
                .min(ContactInsight.BY_RELATIONSHIP);
    }

    private Proposal boss(String boss, ContactInsight below) {
        AccountPeople people = situation.people();
        Double influence = below.influence().value();
        List<String> through = Stream.concat(OwnerCandidates.introducers(below).stream(), Stream.of(below.name()))
                .toList();
        return new Proposal(
                Trigger.BOSS.weight() * (influence == null ? 0 : influence),
                false,
                boss,
                owner -> Sentence.of("planning.move.boss", people.name(below), people.name(boss)),
                OwnerCandidates.forContact(below, people),
                through,
                Trigger.BOSS,
                Trigger.BOSS.why(people.name(below)),
                GapMoves.rows(below));
    }

    /// A role held by somebody we have no live link to asks for that person; roles that nobody holds ask a friend.
    private List<Proposal> roles() {
        if (!GapMoves.open(situation, own, 8)) {
            return List.of();
        }
        Map<ContactInsight, DecisionRole> holders = new LinkedHashMap<>();
        List<DecisionRole> nobody = new ArrayList<>();
        for (DecisionRole role : situation.insight().missingRoles()) {
            holder(role).ifPresentOrElse(holder -> holders.putIfAbsent(holder, role), () -> nobody.add(role));
        }
        List<Proposal> result = new ArrayList<>();
        holders.forEach((holder, role) -> holds(holder, role).ifPresent(result::add));
        if (!nobody.isEmpty()) {
            result.add(find(nobody));
        }
        return result;
    }

    private Optional<ContactInsight> holder(DecisionRole role) {
        return situation.insight().contacts().stream()
                .filter(contact -> contact.contact().rating().roles().contains(role))
                .min(ContactInsight.BY_INFLUENCE);
    }

    /// Develop contacts have a move of their own.
    private Optional<Proposal> holds(ContactInsight holder, DecisionRole role) {
        if (holder.quadrant() == Quadrant.DEVELOP || own.forContact(holder.name())) {
            return Optional.empty();
        }
        Arg named = Arg.phrase(WordingKeys.role(role));
        return Optional.of(meet(
                holder,
                Trigger.ROLE,
                Sentence.of("planning.move.role", situation.people().name(holder), named),
                Trigger.ROLE.why(named)));
    }

    private Proposal find(List<DecisionRole> roles) {
        Arg named = Listing.phrases(roles.stream().map(WordingKeys::role).toList());
        Optional<ContactInsight> friend = situation.friend();
        AccountPeople people = situation.people();
        return new Proposal(
                Trigger.FIND_ROLE.weight(),
                false,
                null,
                owner -> friend.map(f -> Sentence.of("planning.move.find-role.ask", people.name(f), named))
                        .orElseGet(() -> Sentence.of("planning.move.find-role", named)),
                friend.map(f -> OwnerCandidates.forContact(f, people))
                        .orElseGet(() -> OwnerCandidates.forAccount(people)),
                List.of(),
                Trigger.FIND_ROLE,
                Trigger.FIND_ROLE.why(named),
                situation.answer(8).rows());
    }

    private Proposal meet(ContactInsight contact, Trigger rule, Sentence move, Sentence trigger) {
        AccountPeople people = situation.people();
        return new Proposal(
                rule.weight(),
                false,
                contact.name(),
                owner -> move,
                OwnerCandidates.forContact(contact, people),
                OwnerCandidates.introducers(contact),
                rule,
                trigger,
                GapMoves.rows(contact));
    }
}
