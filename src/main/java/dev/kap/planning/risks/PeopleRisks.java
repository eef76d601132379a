package dev.kap.planning.risks;

import dev.kap.diagnosis.AccountPeople;
import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.insight.BuyerChange;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Departure;
import dev.kap.insight.Leaver;
import dev.kap.plan.Risk;
import dev.kap.plan.Trigger;
import dev.kap.planning.gravest.Closeness;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Quadrant;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Risks that hang on one person: who has left, who carries too much, who decides and hardly knows us.
record PeopleRisks(PlanningContext situation, Remedies remedies) {

    /// More of one kind would crowd out the rest.
    private static final int OF_A_KIND = 3;

    static List<GradedRisk> of(PlanningContext situation, Remedies remedies) {
        PeopleRisks rules = new PeopleRisks(situation, remedies);
        List<GradedRisk> result = new ArrayList<>();
        rules.singleThread().ifPresent(result::add);
        result.addAll(rules.leavers());
        result.addAll(rules.deciders());
        result.addAll(rules.unproven());
        result.addAll(rules.unplaced());
        return result;
    }

    /// One person, of either side, carries half of the capital or more.
    private Optional<GradedRisk> singleThread() {
        return situation.insight().dependence().departures().stream()
                .filter(departure -> departure.singleThread(situation.settings()))
                .min(Comparator.comparingDouble(departure -> -share(departure)))
                .map(departure ->
                        new GradedRisk(Trigger.SINGLE_THREAD.gravity() * share(departure), thread(departure)));
    }

    private Risk thread(Departure departure) {
        AccountPeople people = situation.people();
        Arg name = people.name(departure.person());
        Arg share = Arg.share(share(departure));
        Sentence detail = departure.orphaned().isEmpty()
                ? Trigger.SINGLE_THREAD.risk("detail", name, share)
                : Trigger.SINGLE_THREAD.risk("detail.orphans", name, share, people.names(departure.orphaned()));
        String standIn = departure.standIn();
        boolean ours = departure.side() == Departure.Side.OURS;
        Sentence answer = standIn == null
                ? Trigger.SINGLE_THREAD.risk("second." + (ours ? "ours" : "theirs"), name)
                : Trigger.SINGLE_THREAD.risk("answer." + (ours ? "ours" : "theirs"), people.name(standIn), name);
        return remedies.forTrigger(Trigger.SINGLE_THREAD, ours ? "" : String.valueOf(standIn), answer)
                .risk(Trigger.SINGLE_THREAD.risk("title", name), detail);
    }

    /// The leavers who held a role, as long as nobody has met who follows.
    private List<GradedRisk> leavers() {
        return situation.insight().leavers().stream()
                .filter(Leaver::buyerWhoLeft)
                .filter(leaver -> change(leaver).filter(BuyerChange::settled).isEmpty())
                .limit(OF_A_KIND)
                .map(leaver -> new GradedRisk(Trigger.BUYER_LEFT.gravity(), left(leaver)))
                .toList();
    }

    private Optional<BuyerChange> change(Leaver leaver) {
        return situation.insight().turnover().buyerChanges().stream()
                .filter(one -> one.contact().name().equals(leaver.contact().name()))
                .findFirst();
    }

    private Remedies.Answer met(Leaver leaver, Arg name) {
        Sentence otherwise = Trigger.BUYER_LEFT.risk("answer", name);
        Contact meet = change(leaver).map(BuyerChange::meet).orElse(null);
        return meet == null
                ? remedies.forRow(Trigger.BUYER_LEFT, leaver.contact().origin(), otherwise)
                : remedies.forName(meet.name(), otherwise);
    }

    private Risk left(Leaver leaver) {
        AccountPeople people = situation.people();
        Arg name = people.name(leaver.contact().name());
        Arg role = Arg.phrase(
                WordingKeys.role(leaver.contact().rating().roles().iterator().next()));
        Sentence detail = leaver.reports().isEmpty()
                ? Trigger.BUYER_LEFT.risk("detail", name, role)
                : Trigger.BUYER_LEFT.risk("detail.reports", name, role, people.names(leaver.reports()));
        return met(leaver, name).risk(Trigger.BUYER_LEFT.risk("title", name), detail);
    }

    /// Decision makers and approvers in Develop, the most influential first.
    private List<GradedRisk> deciders() {
        return situation.insight().in(Quadrant.DEVELOP).stream()
                .filter(PeopleRisks::decides)
                .sorted(ContactInsight.BY_INFLUENCE)
                .limit(OF_A_KIND)
                .map(contact -> new GradedRisk(Trigger.DECIDER.gravity() * influence(contact), decider(contact)))
                .toList();
    }

    private Risk decider(ContactInsight contact) {
        Arg name = situation.people().name(contact);
        Arg relationship =
                Arg.score(Objects.requireNonNull(contact.relationship().value()));
        Sentence detail = AccountPeople.lastContact(contact)
                .map(day -> Trigger.DECIDER.risk("detail", Arg.score(influence(contact)), relationship, Arg.day(day)))
                .orElseGet(() -> Trigger.DECIDER.risk("detail.unseen", Arg.score(influence(contact)), relationship));
        return remedies.forContact(contact, Trigger.DECIDER.risk("answer", name))
                .risk(Trigger.DECIDER.risk("title", name, Closeness.of(contact).said(1)), detail);
    }

    /// Rated high, decides, and nobody of us has a link.
    private List<GradedRisk> unproven() {
        return situation.insight().in(Quadrant.NURTURE).stream()
                .filter(contact -> contact.links().isEmpty() && decides(contact))
                .sorted(ContactInsight.BY_INFLUENCE)
                .limit(OF_A_KIND)
                .map(contact -> new GradedRisk(Trigger.UNPROVEN.gravity(), unlinked(contact)))
                .toList();
    }

    private Risk unlinked(ContactInsight contact) {
        Arg name = situation.people().name(contact);
        Arg rated = Arg.score(Objects.requireNonNull(contact.relationship().value()));
        return remedies.forContact(contact, Trigger.UNPROVEN.risk("answer", name))
                .risk(Trigger.UNPROVEN.risk("title", name), Trigger.UNPROVEN.risk("detail", rated));
    }

    /// Decision makers and approvers who cannot be placed.
    private List<GradedRisk> unplaced() {
        List<ContactInsight> open = situation.insight().in(Quadrant.UNPLACED).stream()
                .filter(PeopleRisks::decides)
                .sorted(ContactInsight.BY_INFLUENCE)
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        ContactInsight first = open.getFirst();
        Arg names = situation.people().contacts(open);
        return List.of(new GradedRisk(
                Trigger.UNPLACED.gravity(),
                remedies.forContacts(
                                open,
                                Trigger.UNPLACED.risk(
                                        "answer", situation.people().name(first)))
                        .risk(
                                Trigger.UNPLACED.risk("title", Arg.count(open.size())),
                                Trigger.UNPLACED.risk(
                                        "detail",
                                        names,
                                        Listing.phrases(first.placement().missing())))));
    }

    private static boolean decides(ContactInsight contact) {
        return contact.contact().rating().decides();
    }

    private static double share(Departure departure) {
        return Objects.requireNonNullElse(departure.capitalLost(), 0.0);
    }

    private static double influence(ContactInsight contact) {
        return Objects.requireNonNullElse(contact.influence().value(), 0.0);
    }
}
