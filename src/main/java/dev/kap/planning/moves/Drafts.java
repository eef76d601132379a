package dev.kap.planning.moves;

import dev.kap.diagnosis.AccountPeople;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Handover;
import dev.kap.plan.Intent;
import dev.kap.plan.Move;
import dev.kap.plan.Trigger;
import dev.kap.planning.moves.Proposal.When;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Origin;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes proposals with the owner that each has: one for each contact, the account manager for what is nobody's.
record Drafts(PlanningContext situation) {

    AccountPeople people() {
        return situation.people();
    }

    Arg name(ContactInsight contact) {
        return people().name(contact);
    }

    Optional<String> owner(ContactInsight contact) {
        return people().carer(contact).or(() -> follows(contact));
    }

    /// Who takes over from a leaver, where nobody else takes care of the contact.
    private Optional<String> follows(ContactInsight contact) {
        return situation.insight().handovers().stream()
                .filter(Handover::gone)
                .flatMap(handover -> handover.contacts().stream()
                        .filter(passed -> passed.led() && passed.name().equals(contact.name()))
                        .flatMap(passed -> Stream.of(
                                        Optional.ofNullable(passed.standIn()), Optional.ofNullable(handover.standIn()))
                                .flatMap(Optional::stream)))
                .findFirst();
    }

    /// A move with that contact, by its owner.
    Proposal with(ContactInsight contact, Intent intent, Trigger rule, double weight, Sentence action, Sentence why) {
        return by(doer(owner(contact)), contact, intent, rule, weight, action, why);
    }

    /// A move with that contact, done that way.
    Proposal by(
            Move.Doer doer,
            ContactInsight contact,
            Intent intent,
            Trigger rule,
            double weight,
            Sentence action,
            Sentence why) {
        return new Proposal(
                weight,
                intent,
                contact.name(),
                contact.name(),
                action,
                doer,
                new Move.Cause(true, rule, why, List.of(contact.contact().origin())),
                When.before(situation
                                .deciders()
                                .due(contact, situation.settings())
                                .filter(day -> intent.moves())
                                .orElse(null))
                        .asking(Set.copyOf(doer.through())));
    }

    /// A move of the account manager's.
    Proposal ofAccount(Intent intent, String about, Trigger rule, double weight, Sentence action, Cause why) {
        return new Proposal(
                weight,
                intent,
                about,
                null,
                action,
                doer(people().manager()),
                new Move.Cause(true, rule, why.sentence(), why.rows()),
                When.EVER);
    }

    /// Why, and by which rows.
    record Cause(Sentence sentence, List<Origin> rows) {}

    /// Who does it; where nobody is here for it, who was.
    Move.Doer doer(Optional<String> owner) {
        return new Move.Doer(owner.orElse(""), owner.isEmpty() ? gone() : null, List.of(), null);
    }

    private @Nullable String gone() {
        String manager = situation.insight().account().profile().care().accountManager();
        return manager.isBlank() || people().withUs(manager) ? null : manager;
    }

    static Sentence move(String name, Arg... args) {
        return Sentence.of("planning.move." + name, args);
    }
}
