package dev.kap.planning.money;

import dev.kap.insight.ContactInsight;
import dev.kap.plan.DealInDanger;
import dev.kap.plan.MoneyAndPeople.Decider;
import dev.kap.plan.MoneyAndPeople.Open;
import dev.kap.planning.gravest.Closeness;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Stance;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Says which deal is in danger, and of what: an opponent who decides on it, a close date that has passed, somebody who
/// decides and is not won, a sceptic among them, somebody with whom nobody of us is linked, or that nobody knows who
/// decides.
record Dangers(PlanningContext situation) {

    /// The first of the deals that something stands against.
    ///
    /// @param open the greatest weighted value first
    Optional<DealInDanger> among(List<Open> open) {
        return open.stream().flatMap(deal -> of(deal).stream()).findFirst();
    }

    private Optional<DealInDanger> of(Open deal) {
        return against(deal, Stance.OPPONENT, "opponent")
                .or(() -> past(deal))
                .or(() -> weak(deal))
                .or(() -> against(deal, Stance.SCEPTIC, "sceptic"))
                .or(() -> unlinked(deal))
                .or(() -> unknown(deal));
    }

    private Optional<DealInDanger> against(Open deal, Stance stance, String what) {
        return deal.deciders().stream()
                .filter(one -> one.contact().contact().rating().stance() == stance)
                .findFirst()
                .map(one -> new DealInDanger(deal, say(what, name(one.contact())), one.move()));
    }

    private static Optional<DealInDanger> past(Open deal) {
        LocalDate close = deal.opportunity().closeDate();
        return deal.past() && close != null
                ? Optional.of(new DealInDanger(deal, say("past", Arg.day(close)), deal.move()))
                : Optional.empty();
    }

    private Optional<DealInDanger> weak(Open deal) {
        return deal.weakest().filter(one -> !one.strong()).map(one -> new DealInDanger(deal, weak(one), deal.move()));
    }

    private Optional<DealInDanger> unlinked(Open deal) {
        return deal.unlinked().stream()
                .findFirst()
                .map(one -> new DealInDanger(deal, say("unlinked", name(one.contact())), one.move()));
    }

    private Sentence weak(Decider one) {
        return say("weak", name(one.contact()), Closeness.of(one.contact()).said(1));
    }

    private static Optional<DealInDanger> unknown(Open deal) {
        return deal.deciders().isEmpty()
                ? Optional.of(new DealInDanger(deal, say("unknown"), deal.move()))
                : Optional.empty();
    }

    private Arg name(ContactInsight contact) {
        return situation.people().contacts(List.of(contact));
    }

    private static Sentence say(String what, Arg... args) {
        return Sentence.of("planning.danger." + what, args);
    }
}
