package dev.kap.planning.moves;

import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Departure;
import dev.kap.insight.Leaver;
import dev.kap.plan.Intent;
import dev.kap.plan.Trigger;
import dev.kap.planning.moves.Proposal.When;
import dev.kap.planning.target.OwnActions;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Setting;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Moves for what changes or hangs on one person: a new buyer, a buyer who left, a colleague or a contact who carries
/// half of it all, a lead who knows nobody.
record ChangesToMeet(Drafts drafts, OwnActions own) {

    private static final Set<DecisionRole> BUYING = EnumSet.of(
            DecisionRole.DECISION_MAKER, DecisionRole.APPROVER, DecisionRole.INFLUENCER, DecisionRole.GATEKEEPER);

    List<Proposal> all() {
        return Stream.of(joiners(), leavers(), threads(), leads(), owners())
                .flatMap(List::stream)
                .toList();
    }

    private PlanningContext situation() {
        return drafts.situation();
    }

    /// So many days after the day, or after today where that is past.
    private LocalDate within(LocalDate day) {
        long days = Math.round(situation().settings().number(Setting.BUYER_DAYS));
        LocalDate due = day.plusDays(days);
        return due.isAfter(situation().asOf()) ? due : situation().asOf().plusDays(days);
    }

    private LocalDate recent() {
        return situation().daysAgo(Setting.DECISION_DAYS);
    }

    /// Somebody new in a decision role, as long as none of us has met them since.
    private List<Proposal> joiners() {
        return situation().insight().contacts().stream()
                .filter(contact -> contact.contact().rating().roles().stream().anyMatch(BUYING::contains))
                .flatMap(contact -> joiner(contact).stream())
                .toList();
    }

    private Optional<Proposal> joiner(ContactInsight contact) {
        LocalDate since = contact.contact().stay().since();
        if (since == null
                || since.isBefore(recent())
                || own.forContact(contact.name())
                || contact.links().stream()
                        .map(link -> link.link().lastContact())
                        .filter(Objects::nonNull)
                        .anyMatch(day -> !day.isBefore(since))) {
            return Optional.empty();
        }
        return Optional.of(drafts.with(
                        contact,
                        Intent.MEET,
                        Trigger.NEW_BUYER,
                        Trigger.NEW_BUYER.weight(),
                        Drafts.move("new-buyer", drafts.name(contact)),
                        Trigger.NEW_BUYER.why(Arg.day(since), role(contact.contact().rating().roles())))
                .sooner(within(since)));
    }

    private static Arg role(Set<DecisionRole> roles) {
        return Arg.phrase(WordingKeys.role(roles.iterator().next()));
    }

    /// Whoever follows a buyer who left; where the likely one is in the list, that one is met as a new buyer.
    private List<Proposal> leavers() {
        return situation().insight().leavers().stream()
                .filter(Leaver::buyerWhoLeft)
                .filter(leaver -> !past(leaver) && successor(leaver).isEmpty())
                .map(this::left)
                .toList();
    }

    private boolean past(Leaver leaver) {
        LocalDate until = leaver.contact().stay().until();
        return until != null && until.isBefore(recent());
    }

    private Optional<ContactInsight> successor(Leaver leaver) {
        LocalDate until = leaver.contact().stay().until();
        String function = leaver.contact().position().function();
        return situation().insight().contacts().stream()
                .filter(one -> until != null
                        && !function.isBlank()
                        && one.contact().position().function().equalsIgnoreCase(function)
                        && !one.contact().rating().roles().isEmpty())
                .filter(one -> {
                    LocalDate since = one.contact().stay().since();
                    return since != null && !since.isBefore(until) && !since.isBefore(recent());
                })
                .findFirst();
    }

    private Proposal left(Leaver leaver) {
        LocalDate until = leaver.contact().stay().until();
        Proposal plain = drafts.ofAccount(
                Intent.MEET,
                leaver.contact().name(),
                Trigger.BUYER_LEFT,
                Trigger.BUYER_LEFT.weight(),
                Drafts.move("successor", drafts.people().name(leaver.contact().name())),
                new Drafts.Cause(
                        Trigger.BUYER_LEFT.why(
                                drafts.people().name(leaver.contact().name()),
                                role(leaver.contact().rating().roles())),
                        List.of(leaver.contact().origin())));
        return plain.with(When.before(within(until == null ? situation().asOf() : until)));
    }

    /// Beside who carries half of the capital stands a second one.
    private List<Proposal> threads() {
        return situation().insight().dependence().departures().stream()
                .filter(departure -> departure.singleThread(situation().settings()))
                .min(Comparator.comparingDouble((Departure one) -> -Objects.requireNonNullElse(one.capitalLost(), 0.0))
                        .thenComparing(Departure::person))
                .flatMap(one -> one.side() == Departure.Side.OURS ? ours(one) : theirs(one))
                .stream()
                .toList();
    }

    private Optional<Proposal> ours(Departure departure) {
        String standIn = departure.standIn();
        return standIn == null
                ? Optional.empty()
                : departure.orphaned().stream()
                        .flatMap(name -> situation().insight().contact(name).stream())
                        .min(ContactInsight.BY_INFLUENCE)
                        .map(contact -> drafts.with(
                                contact,
                                Intent.HANDOVER,
                                Trigger.SINGLE_THREAD,
                                Trigger.SINGLE_THREAD.weight(),
                                Drafts.move("beside.ours", drafts.people().name(standIn), drafts.name(contact)),
                                thread(departure)));
    }

    private Optional<Proposal> theirs(Departure departure) {
        String standIn = departure.standIn();
        return standIn == null
                ? Optional.empty()
                : situation()
                        .insight()
                        .contact(standIn)
                        .filter(contact -> !own.forContact(contact.name())
                                && !contact.contact().opposes())
                        .map(contact -> drafts.with(
                                contact,
                                Intent.WIN,
                                Trigger.SINGLE_THREAD,
                                Trigger.SINGLE_THREAD.weight(),
                                Drafts.move(
                                        "beside.theirs",
                                        drafts.name(contact),
                                        drafts.people().name(departure.person())),
                                thread(departure)));
    }

    private Sentence thread(Departure departure) {
        return Trigger.SINGLE_THREAD.why(
                drafts.people().name(departure.person()),
                Arg.share(Objects.requireNonNullElse(departure.capitalLost(), 0.0)));
    }

    /// The typed lead of somebody of influence has no link to them.
    private List<Proposal> leads() {
        return situation().insight().contacts().stream()
                .filter(contact -> situation().thresholds().high(contact.influence().value())
                        && !own.forContact(contact.name()))
                .flatMap(contact -> drafts.people()
                        .lead(contact)
                        .filter(lead -> contact.links().stream()
                                .noneMatch(link -> link.link().teamMember().equals(lead)))
                        .map(lead -> drafts.with(
                                contact,
                                Intent.MEET,
                                Trigger.LEAD,
                                Trigger.LEAD.weight(),
                                Drafts.move("lead", drafts.name(contact)),
                                Trigger.LEAD.why(drafts.people().name(lead))))
                        .stream())
                .toList();
    }

    /// An account manager who has left, and nobody who follows.
    private List<Proposal> owners() {
        String manager = situation().insight().account().profile().care().accountManager();
        if (manager.isBlank() || drafts.people().withUs(manager)) {
            return List.of();
        }
        String sponsor = situation().insight().account().profile().care().executiveSponsor();
        Proposal plain = drafts.ofAccount(
                Intent.DECIDE,
                "owner",
                Trigger.OWNER_LEFT,
                Trigger.OWNER_LEFT.weight(),
                Drafts.move("name-owner", drafts.people().name(manager)),
                new Drafts.Cause(
                        Trigger.OWNER_LEFT.why(drafts.people().name(manager)),
                        List.of(situation().insight().account().profile().origin())));
        return List.of(new Proposal(
                plain.weight(),
                plain.intent(),
                plain.about(),
                null,
                plain.action(),
                drafts.doer(Optional.of(sponsor).filter(name -> !name.isBlank() && drafts.people().withUs(name))),
                plain.cause(),
                When.before(within(situation().asOf()))));
    }
}
