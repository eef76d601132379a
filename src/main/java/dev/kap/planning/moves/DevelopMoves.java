package dev.kap.planning.moves;

import dev.kap.diagnosis.AccountPeople;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.plan.ContactTarget;
import dev.kap.plan.Trigger;
import dev.kap.planning.target.OwnActions;
import dev.kap.planning.target.PlanningContext;
import dev.kap.planning.target.PriorityReasons;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Quadrant;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A proposal for each Develop contact who has no action of the user's own in the 90 days.
final class DevelopMoves {

    private DevelopMoves() {}

    static List<Proposal> of(PlanningContext situation, OwnActions own) {
        return situation.aims().stream()
                .filter(aim -> aim.contact().quadrant() == Quadrant.DEVELOP)
                .filter(aim -> !own.forContact(aim.contact().name()))
                .map(aim -> proposal(situation, aim))
                .toList();
    }

    private static Proposal proposal(PlanningContext situation, ContactTarget aim) {
        ContactInsight contact = aim.contact();
        return new Proposal(
                Objects.requireNonNullElse(aim.priority(), 0.0),
                true,
                contact.name(),
                owner -> Tactics.develop(situation, contact, owner),
                OwnerCandidates.forContact(contact, situation.people()),
                OwnerCandidates.introducers(contact),
                Trigger.DEVELOP,
                trigger(situation, contact),
                rows(contact));
    }

    /// "Influence 8.0, relationship 3.0, no contact since 12 March."
    private static Sentence trigger(PlanningContext situation, ContactInsight contact) {
        Arg influence = Arg.score(Objects.requireNonNull(contact.influence().value()));
        Arg relationship =
                Arg.score(Objects.requireNonNull(contact.relationship().value()));
        return Trigger.DEVELOP.why(influence, relationship, Arg.phrase(lastSeen(situation, contact)));
    }

    private static Sentence lastSeen(PlanningContext situation, ContactInsight contact) {
        Optional<Sentence> seen = PriorityReasons.silence(contact, situation.asOf())
                .or(() -> AccountPeople.lastContact(contact)
                        .map(day -> Sentence.of("planning.trigger.seen", Arg.day(day))));
        return seen.orElseGet(() -> contact.links().isEmpty()
                ? Sentence.of("planning.trigger.unlinked")
                : Sentence.of("planning.trigger.undated"));
    }

    private static List<Origin> rows(ContactInsight contact) {
        return Stream.concat(
                        Stream.of(contact.contact().origin()),
                        contact.links().stream().map(LinkWorth::link).map(link -> link.origin()))
                .toList();
    }
}
