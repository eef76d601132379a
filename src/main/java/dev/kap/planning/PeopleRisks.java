package dev.kap.planning;

import dev.kap.analysis.ContactInsight;
import dev.kap.analysis.Departure;
import dev.kap.analysis.Leaver;
import dev.kap.diagnosis.Keys;
import dev.kap.diagnosis.Listing;
import dev.kap.diagnosis.People;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Quadrant;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Risks that hang on one person: who has left, who carries too much, who decides and hardly knows us.
record PeopleRisks(Situation situation, Remedies remedies) {

    private static final double LEAVER = 90;
    private static final double SINGLE_THREAD = 100;
    private static final double DECIDER = 8;
    private static final double UNPLACED = 70;
    private static final double UNPROVEN = 72;
    /// More of one kind would crowd out the rest.
    private static final int OF_A_KIND = 3;

    private static final Set<DecisionRole> DECIDING = Set.of(DecisionRole.DECISION_MAKER, DecisionRole.APPROVER);

    static List<GradedRisk> of(Situation situation, Remedies remedies) {
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
        return situation.insight().departures().stream()
                .filter(departure -> departure.singleThread(situation.settings()))
                .min(Comparator.comparingDouble(departure -> -share(departure)))
                .map(departure -> new GradedRisk(SINGLE_THREAD * share(departure), thread(departure)));
    }

    private Risk thread(Departure departure) {
        People people = situation.people();
        Arg name = people.name(departure.person());
        Arg share = Arg.share(share(departure));
        Sentence detail = departure.orphaned().isEmpty()
                ? Sentence.of("planning.risk.thread.detail", name, share)
                : Sentence.of("planning.risk.thread.detail.orphans", name, share, people.names(departure.orphaned()));
        String standIn = departure.standIn();
        boolean ours = departure.side() == Departure.Side.OURS;
        Sentence answer = standIn == null
                ? remedies.byManager(Sentence.of("planning.risk.thread.second." + (ours ? "ours" : "theirs"), name))
                : remedies.step(
                        Sentence.of(
                                "planning.risk.thread.answer." + (ours ? "ours" : "theirs"),
                                people.name(standIn),
                                name),
                        ours ? Optional.of(standIn) : people.manager());
        return new Risk(Sentence.of("planning.risk.thread.title", name), detail, answer);
    }

    /// The leavers who held a role.
    private List<GradedRisk> leavers() {
        return situation.insight().leavers().stream()
                .filter(Leaver::buyerWhoLeft)
                .limit(OF_A_KIND)
                .map(leaver -> new GradedRisk(LEAVER, left(leaver)))
                .toList();
    }

    private Risk left(Leaver leaver) {
        People people = situation.people();
        Arg name = people.name(leaver.contact().name());
        Arg role = Arg.phrase(Keys.role(leaver.contact().roles().iterator().next()));
        Sentence detail = leaver.reports().isEmpty()
                ? Sentence.of("planning.risk.leaver.detail", name, role)
                : Sentence.of("planning.risk.leaver.detail.reports", name, role, people.names(leaver.reports()));
        return new Risk(
                Sentence.of("planning.risk.leaver.title", name),
                detail,
                remedies.byManager(Sentence.of("planning.risk.leaver.answer", name)));
    }

    /// Decision makers and approvers in Develop, the most influential first.
    private List<GradedRisk> deciders() {
        return situation.insight().in(Quadrant.DEVELOP).stream()
                .filter(PeopleRisks::decides)
                .sorted(ContactInsight.BY_INFLUENCE)
                .limit(OF_A_KIND)
                .map(contact -> new GradedRisk(DECIDER * influence(contact), decider(contact)))
                .toList();
    }

    private Risk decider(ContactInsight contact) {
        Arg name = situation.people().name(contact);
        Arg relationship =
                Arg.score(Objects.requireNonNull(contact.relationship().value()));
        Sentence detail = People.lastContact(contact)
                .map(day -> Sentence.of(
                        "planning.risk.decider.detail", Arg.score(influence(contact)), relationship, Arg.day(day)))
                .orElseGet(() -> Sentence.of(
                        "planning.risk.decider.detail.unseen", Arg.score(influence(contact)), relationship));
        return new Risk(
                Sentence.of("planning.risk.decider.title", name),
                detail,
                remedies.forContact(contact, Sentence.of("planning.risk.decider.answer", name)));
    }

    /// Rated high, decides, and nobody of us has a link.
    private List<GradedRisk> unproven() {
        return situation.insight().in(Quadrant.NURTURE).stream()
                .filter(contact -> contact.links().isEmpty() && decides(contact))
                .sorted(ContactInsight.BY_INFLUENCE)
                .limit(OF_A_KIND)
                .map(contact -> new GradedRisk(UNPROVEN, unlinked(contact)))
                .toList();
    }

    private Risk unlinked(ContactInsight contact) {
        Arg name = situation.people().name(contact);
        Arg rated = Arg.score(Objects.requireNonNull(contact.relationship().value()));
        return new Risk(
                Sentence.of("planning.risk.unproven.title", name),
                Sentence.of("planning.risk.unproven.detail", rated),
                remedies.forContact(contact, Sentence.of("planning.risk.unproven.answer", name)));
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
                UNPLACED,
                new Risk(
                        Sentence.of("planning.risk.unplaced.title", Arg.count(open.size())),
                        Sentence.of("planning.risk.unplaced.detail", names, Listing.phrases(first.missing())),
                        remedies.forContact(
                                first,
                                Sentence.of(
                                        "planning.risk.unplaced.answer",
                                        situation.people().name(first))))));
    }

    private static boolean decides(ContactInsight contact) {
        return contact.contact().roles().stream().anyMatch(DECIDING::contains);
    }

    private static double share(Departure departure) {
        return Objects.requireNonNullElse(departure.capitalLost(), 0.0);
    }

    private static double influence(ContactInsight contact) {
        return Objects.requireNonNullElse(contact.influence().value(), 0.0);
    }
}
