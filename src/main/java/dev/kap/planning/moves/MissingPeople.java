package dev.kap.planning.moves;

import dev.kap.diagnosis.AccountPeople;
import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.Intent;
import dev.kap.plan.Move;
import dev.kap.plan.Trigger;
import dev.kap.planning.moves.Proposal.When;
import dev.kap.planning.target.OwnActions;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Moves to find or meet the people we miss: bosses not in the list, decision roles without a live link, a coach.
record MissingPeople(Drafts drafts, OwnActions own, Doors doors) {

    List<Proposal> all() {
        return Stream.of(open(8) ? bosses() : List.<Proposal>of(), open(8) ? roles() : List.<Proposal>of(), coach())
                .flatMap(List::stream)
                .toList();
    }

    private PlanningContext situation() {
        return drafts.situation();
    }

    private AccountPeople people() {
        return drafts.people();
    }

    /// Whether that question is answered, is not good, and no action of the user's works on it.
    private boolean open(int number) {
        Status status = situation().answer(number).status();
        return (status == Status.GAP || status == Status.ATTENTION) && !own.forDiagnostic(number);
    }

    private List<Proposal> bosses() {
        return situation().insight().missingBosses().stream()
                .filter(boss -> !own.forContact(boss))
                .flatMap(boss -> below(boss).map(contact -> boss(boss, contact)).stream())
                .toList();
    }

    /// Who of those who report to the boss knows us best, and does not stand against us.
    private Optional<ContactInsight> below(String boss) {
        return situation().insight().contacts().stream()
                .filter(contact -> contact.contact().position().reportsTo().equals(boss)
                        && !contact.contact().opposes())
                .min(ContactInsight.BY_RELATIONSHIP);
    }

    /// Only who stands well with us is asked; else whoever reports to the boss is met first, by a move of its own.
    private Proposal boss(String boss, ContactInsight below) {
        Double influence = below.influence().value();
        Optional<String> owner = drafts.owner(below);
        boolean friend = below.friend(situation().settings())
                && owner.filter(us -> Doors.knows(us, below)).isPresent()
                && doors.free(below.name());
        if (friend) {
            doors.asked(below.name());
        }
        Move.Doer doer = drafts.doer(owner);
        return new Proposal(
                Trigger.BOSS.weight() * (influence == null ? 0 : influence),
                Intent.MEET,
                boss,
                boss,
                friend
                        ? Drafts.move("boss", people().name(below), people().name(boss))
                        : Drafts.move("boss.find", people().name(boss)),
                new Move.Doer(doer.owner(), doer.left(), friend ? List.of(below.name()) : List.of(), null),
                new Move.Cause(
                        true,
                        Trigger.BOSS,
                        Trigger.BOSS.why(people().name(below)),
                        List.of(below.contact().origin())),
                friend ? When.EVER.asking(Set.of(below.name())) : When.EVER);
    }

    /// A role held by somebody we have no live link to asks for that person; roles that nobody holds ask a friend.
    private List<Proposal> roles() {
        Map<ContactInsight, DecisionRole> holders = new LinkedHashMap<>();
        List<DecisionRole> nobody = new ArrayList<>();
        for (DecisionRole role : situation().insight().missingRoles()) {
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
        return situation().insight().contacts().stream()
                .filter(contact -> contact.contact().rating().roles().contains(role))
                .min(ContactInsight.BY_INFLUENCE);
    }

    /// Develop contacts have a move of their own.
    private Optional<Proposal> holds(ContactInsight holder, DecisionRole role) {
        if (holder.quadrant() == Quadrant.DEVELOP || own.forContact(holder.name())) {
            return Optional.empty();
        }
        Arg named = Arg.phrase(WordingKeys.role(role));
        return Optional.of(drafts.with(
                holder,
                Intent.MEET,
                Trigger.ROLE,
                Trigger.ROLE.weight(),
                Drafts.move("role", drafts.name(holder), named),
                Trigger.ROLE.why(named)));
    }

    private Proposal find(List<DecisionRole> roles) {
        Arg named = Listing.phrases(roles.stream().map(WordingKeys::role).toList());
        return drafts.ofAccount(
                Intent.MEET,
                "roles",
                Trigger.FIND_ROLE,
                Trigger.FIND_ROLE.weight(),
                Drafts.move("find-role", named),
                new Drafts.Cause(
                        Trigger.FIND_ROLE.why(named), situation().answer(8).rows()));
    }

    private List<Proposal> coach() {
        Optional<ContactInsight> friend = situation().friend().filter(c -> c.quadrant() != Quadrant.DEVELOP);
        if (!situation().has(9, Status.GAP) || own.forDiagnostic(9) || friend.isEmpty()) {
            return List.of();
        }
        ContactInsight contact = friend.get();
        Double relationship = contact.relationship().value();
        return List.of(drafts.with(
                contact,
                Intent.RAISE,
                Trigger.COACH,
                Trigger.COACH.weight(),
                Drafts.move("coach", drafts.name(contact)),
                Trigger.COACH.why(drafts.name(contact), Arg.score(relationship == null ? 0 : relationship))));
    }
}
