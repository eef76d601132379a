package dev.kap.planning.moves;

import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.Headline;
import dev.kap.plan.Intent;
import dev.kap.plan.Trigger;
import dev.kap.planning.gravest.GravestFinding;
import dev.kap.planning.target.OwnActions;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Stance;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Whom the headline names has a move, and an early one: a plan that says "win Lee first" and meets Lee in summer is
/// not meant (domain.md, "The headline").
record NamedFirst(Drafts drafts, OwnActions own) {

    /// Before all that has thirty days.
    private static final int SOON = 14;

    /// The same proposals, those that belong to the headline before all others, and what is missing.
    List<Proposal> of(List<Proposal> all) {
        Headline headline = GravestFinding.of(drafts.situation());
        LocalDate soon = drafts.situation().asOf().plusDays(SOON);
        List<Trigger> rules = headline.rule().moves().toList();
        List<Proposal> result = new ArrayList<>();
        for (Proposal one : all) {
            boolean named = one.contact() == null
                    ? headline.people().isEmpty() && rules.contains(one.cause().rule())
                    : headline.people().contains(one.contact()) && first(one.intent());
            result.add(named ? one.sooner(soon) : one);
        }
        headline.people().stream()
                .filter(name -> !own.forContact(name))
                .filter(name -> all.stream().noneMatch(one -> name.equals(one.contact())))
                .flatMap(name -> drafts.situation().insight().contact(name).stream())
                .map(contact -> named(contact).sooner(soon))
                .filter(one -> !own.refused(one.id(), one.contact()))
                .forEach(result::add);
        return result;
    }

    private static boolean first(Intent intent) {
        return intent.opens() || intent == Intent.HANDOVER || intent == Intent.RATE;
    }

    private Proposal named(ContactInsight contact) {
        if (contact.quadrant() == Quadrant.NURTURE) {
            return drafts.with(
                    contact,
                    Intent.MEET,
                    Trigger.KEEP,
                    Trigger.KEEP.weight(),
                    Drafts.move("keep", drafts.name(contact)),
                    Trigger.KEEP.why(Arg.score(score(contact))));
        }
        Stance stance = contact.contact().rating().stance();
        String move = stance != null && contact.contact().opposes() ? "hear." + WordingKeys.of(stance) : "first-talk";
        return drafts.with(
                contact,
                move.equals("first-talk") ? Intent.MEET : Intent.HEAR,
                Trigger.NAMED,
                Trigger.NAMED.weight(),
                Drafts.move(move, drafts.name(contact)),
                Trigger.NAMED.why());
    }

    private static double score(ContactInsight contact) {
        Double influence = contact.influence().value();
        return influence == null ? 0 : influence;
    }
}
