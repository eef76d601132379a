package dev.kap.planning.moves;

import dev.kap.diagnosis.AccountPeople;
import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.plan.ContactTarget;
import dev.kap.plan.Intent;
import dev.kap.plan.Move;
import dev.kap.plan.Trigger;
import dev.kap.planning.target.Deciders;
import dev.kap.planning.target.OwnActions;
import dev.kap.planning.target.PlanningContext;
import dev.kap.planning.target.PriorityReasons;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Tie;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Moves for those who are far from us and weigh much: to win who is in Develop, to hear out who stands against us, to
/// place who is senior and unknown; by falling priority, for the first take the favours.
record PeopleToWin(Drafts drafts, OwnActions own, Doors doors) {

    List<Proposal> all() {
        List<Proposal> result = new ArrayList<>();
        situation().aims().stream()
                .sorted(Comparator.comparingDouble((ContactTarget aim) -> -weight(aim))
                        .thenComparing(aim -> aim.contact().name()))
                .filter(aim -> !own.forContact(aim.contact().name()))
                .forEach(aim -> result.addAll(of(aim)));
        return result;
    }

    private PlanningContext situation() {
        return drafts.situation();
    }

    private static double weight(ContactTarget aim) {
        return Objects.requireNonNullElse(aim.priority(), 0.0);
    }

    private List<Proposal> of(ContactTarget aim) {
        ContactInsight contact = aim.contact();
        Tactics tactics = new Tactics(situation(), doors);
        Optional<String> owner = drafts.owner(contact);
        if (contact.contact().opposes()
                && situation().thresholds().high(contact.influence().value())) {
            Tactics.Tactic tactic = tactics.hear(contact, owner);
            return List.of(proposal(
                    contact, tactic, Trigger.HEAR, Math.max(weight(aim), Trigger.HEAR.weight()), standing(contact)));
        }
        if (contact.quadrant() == Quadrant.DEVELOP) {
            Tactics.Tactic tactic = tactics.win(contact, owner);
            return Stream.concat(
                            Stream.of(proposal(contact, tactic, Trigger.DEVELOP, weight(aim), distance(contact))),
                            keeper(contact, tactic, weight(aim)).stream())
                    .toList();
        }
        if (contact.quadrant() == Quadrant.UNPLACED
                && contact.senior(situation().thresholds())) {
            return List.of(proposal(
                    contact,
                    tactics.place(contact, owner),
                    Trigger.UNPLACED,
                    Math.max(weight(aim), Trigger.UNPLACED.weight()),
                    Trigger.UNPLACED.why(Listing.phrases(contact.placement().missing()))));
        }
        return List.of();
    }

    private Proposal proposal(
            ContactInsight contact, Tactics.Tactic tactic, Trigger rule, double weight, Sentence why) {
        Move.Doer doer = drafts.doer(drafts.owner(contact));
        Proposal plain = drafts.by(
                new Move.Doer(doer.owner(), doer.left(), tactic.through(), tactic.asks()),
                contact,
                tactic.intent(),
                rule,
                weight,
                tactic.action(),
                why);
        return new Proposal(
                plain.weight(),
                plain.intent(),
                plain.about(),
                plain.contact(),
                plain.action(),
                plain.doer(),
                new Move.Cause(true, rule, why, rows(contact)),
                plain.when().asking(tactic.asked()));
    }

    /// Whoever has to open the door is won first.
    private Optional<Proposal> keeper(ContactInsight contact, Tactics.Tactic tactic, double weight) {
        return tactic.through().isEmpty() && tactic.action().key().endsWith(".keeper")
                ? doors.keeper(contact)
                        .filter(one -> !own.forContact(one.name()))
                        .map(one -> drafts.with(
                                one,
                                Intent.WIN,
                                Trigger.KEEPER,
                                weight,
                                Drafts.move("win-keeper", drafts.name(one)),
                                Trigger.KEEPER.why(drafts.name(contact))))
                : Optional.empty();
    }

    /// "Influence 8.0, relationship 3.0, no contact since 12 March."
    private Sentence distance(ContactInsight contact) {
        Arg influence = Arg.score(Objects.requireNonNull(contact.influence().value()));
        Arg relationship =
                Arg.score(Objects.requireNonNull(contact.relationship().value()));
        return Trigger.DEVELOP.why(influence, relationship, Arg.phrase(lastSeen(contact)));
    }

    private Sentence lastSeen(ContactInsight contact) {
        Optional<Sentence> seen = PriorityReasons.silence(contact, situation().asOf())
                .or(() -> AccountPeople.lastContact(contact)
                        .map(day -> Sentence.of("planning.trigger.seen", Arg.day(day))));
        return seen.orElseGet(() -> contact.links().isEmpty()
                ? Sentence.of("planning.trigger.unlinked")
                : Sentence.of("planning.trigger.undated"));
    }

    /// "Opponent, decides. Noted: answers, but only in writing. Lee has their ear."
    private Sentence standing(ContactInsight contact) {
        String stance =
                WordingKeys.of(Objects.requireNonNull(contact.contact().rating().stance()));
        String weighs = Deciders.byRole(contact) ? "decides" : "weighs";
        return Trigger.HEAR.why(
                "all",
                Arg.phrase(Trigger.HEAR.why(stance + "." + weighs)),
                Arg.phrase(evidence(contact)),
                Arg.phrase(ear(contact)));
    }

    private static Sentence evidence(ContactInsight contact) {
        String noted = contact.contact().rating().evidence().strip();
        return noted.isEmpty()
                ? Trigger.HEAR.why("evidence.none")
                : Trigger.HEAR.why("evidence", Arg.text(noted.replaceAll("[.!?]+$", "")));
    }

    private Sentence ear(ContactInsight contact) {
        List<String> near = around(contact).stream()
                .flatMap(name -> situation().insight().contact(name).stream())
                .filter(one -> !one.contact().opposes()
                        && one.relationshipAtLeast(situation().settings().number(Setting.INTRODUCER)))
                .map(ContactInsight::name)
                .sorted()
                .toList();
        return near.isEmpty()
                ? Trigger.HEAR.why("ear.none")
                : Trigger.HEAR.why("ear", drafts.people().names(near));
    }

    /// Who is tied to the contact, by a tie or by who reports to whom.
    private Set<String> around(ContactInsight contact) {
        Set<String> near = new LinkedHashSet<>();
        for (Tie tie : situation().insight().account().ties()) {
            if (tie.from().equals(contact.name())) {
                near.add(tie.to());
            } else if (tie.to().equals(contact.name())) {
                near.add(tie.from());
            }
        }
        near.add(contact.contact().position().reportsTo());
        situation().insight().contacts().stream()
                .filter(one -> one.contact().position().reportsTo().equals(contact.name()))
                .forEach(one -> near.add(one.name()));
        return near;
    }

    private static List<Origin> rows(ContactInsight contact) {
        return Stream.concat(
                        Stream.of(contact.contact().origin()),
                        contact.links().stream().map(LinkWorth::link).map(link -> link.origin()))
                .toList();
    }
}
