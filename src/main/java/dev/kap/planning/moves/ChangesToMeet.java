package dev.kap.planning.moves;

import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.insight.BuyerChange;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Departure;
import dev.kap.insight.Handover;
import dev.kap.insight.MutualDependence;
import dev.kap.plan.Intent;
import dev.kap.plan.Trigger;
import dev.kap.planning.gravest.GravestFinding;
import dev.kap.planning.moves.Proposal.When;
import dev.kap.planning.target.OwnActions;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Setting;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Moves for what changes or hangs on one person: a new buyer, a buyer who left, a colleague or a contact who carries
/// half of it all, a lead who knows nobody.
record ChangesToMeet(Drafts drafts, OwnActions own) {

    private static final int DAYS_TO_NAME = 14;

    List<Proposal> all() {
        return Stream.of(buyers(), threads(), leads(), handovers(), owners(), dependence(), shortfall())
                .flatMap(List::stream)
                .toList();
    }

    private PlanningContext situation() {
        return drafts.situation();
    }

    private LocalDate within(Setting days) {
        return situation().asOf().plusDays(Math.round(situation().settings().number(days)));
    }

    /// Whoever is new or follows is met; where nobody is known yet, found.
    private List<Proposal> buyers() {
        return situation().insight().turnover().buyerChanges().stream()
                .filter(change -> !change.settled())
                .flatMap(change -> buyer(change).stream())
                .toList();
    }

    private Optional<Proposal> buyer(BuyerChange change) {
        Contact meet = change.meet();
        if (meet == null) {
            return change.kind() == BuyerChange.Kind.LEFT ? Optional.of(successor(change)) : Optional.empty();
        }
        if (own.forContact(meet.name())) {
            return Optional.empty();
        }
        Sentence action = Drafts.move("new-buyer", drafts.people().name(meet.name()));
        Sentence why = situation().insight().contact(meet.name()).isPresent()
                ? Trigger.NEW_BUYER.why(role(meet.rating().roles()))
                : Trigger.NEW_BUYER.why("comes", role(meet.rating().roles()));
        Proposal plain = situation()
                .insight()
                .contact(meet.name())
                .map(contact ->
                        drafts.with(contact, Intent.MEET, Trigger.NEW_BUYER, Trigger.NEW_BUYER.weight(), action, why))
                .orElseGet(() -> coming(meet, action, why));
        return Optional.of(plain.sooner(change.introduceBy()));
    }

    /// Somebody who has not come yet is met from the first day on.
    private Proposal coming(Contact meet, Sentence action, Sentence why) {
        Proposal plain = drafts.ofAccount(
                Intent.MEET,
                meet.name(),
                Trigger.NEW_BUYER,
                Trigger.NEW_BUYER.weight(),
                action,
                new Drafts.Cause(why, List.of(meet.origin())));
        return new Proposal(
                plain.weight(),
                plain.intent(),
                plain.about(),
                meet.name(),
                plain.action(),
                plain.doer(),
                plain.cause(),
                When.from(meet.stay().since()));
    }

    private Proposal successor(BuyerChange change) {
        Arg name = drafts.people().name(change.contact().name());
        return drafts.ofAccount(
                        Intent.MEET,
                        change.contact().name(),
                        Trigger.BUYER_LEFT,
                        Trigger.BUYER_LEFT.weight(),
                        Drafts.move("successor", name),
                        new Drafts.Cause(
                                Trigger.BUYER_LEFT.why(
                                        name, role(change.contact().rating().roles())),
                                List.of(change.contact().origin())))
                .sooner(change.introduceBy());
    }

    private static Arg role(Set<DecisionRole> roles) {
        return Arg.phrase(
                roles.stream().findFirst().map(WordingKeys::role).orElseGet(() -> Sentence.of("planning.role.none")));
    }

    /// Beside who carries half of the capital stands a second one.
    private List<Proposal> threads() {
        return situation().insight().dependence().departures().stream()
                .filter(departure -> departure.singleThread(situation().settings()))
                .min(Comparator.comparingDouble((Departure one) -> -Objects.requireNonNullElse(one.capitalLost(), 0.0)))
                .flatMap(one -> one.side() == Departure.Side.OURS ? Optional.of(ours(one)) : theirs(one))
                .stream()
                .toList();
    }

    /// A colleague comes along to who weighs most of those that nobody else would know; where nobody would be left
    /// alone,
    /// a second one is named.
    private Proposal ours(Departure departure) {
        String standIn = departure.standIn();
        Departure.Orphan orphan = departure.gravest();
        if (orphan == null) {
            return second(departure, Intent.DECIDE, "beside.name");
        }
        ContactInsight contact = orphan.contact();
        return drafts.with(
                contact,
                Intent.HANDOVER,
                Trigger.SINGLE_THREAD,
                Trigger.SINGLE_THREAD.weight(),
                standIn == null
                        ? Drafts.move("beside.somebody", drafts.name(contact))
                        : Drafts.move("beside.ours", drafts.people().name(standIn), drafts.name(contact)),
                thread(departure));
    }

    private Proposal second(Departure departure, Intent intent, String move) {
        return drafts.ofAccount(
                intent,
                "second",
                Trigger.SINGLE_THREAD,
                Trigger.SINGLE_THREAD.weight(),
                Drafts.move(move, drafts.people().name(departure.person())),
                new Drafts.Cause(
                        thread(departure),
                        List.of(situation().insight().account().profile().origin())));
    }

    private Optional<Proposal> theirs(Departure departure) {
        String standIn = departure.standIn();
        return standIn == null
                ? Optional.of(second(departure, Intent.MEET, "beside.find"))
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

    /// Who leads somebody of influence and knows them not; an account manager whom nobody knows here.
    private List<Proposal> leads() {
        Stream<Proposal> leads = situation().insight().leadGaps().leads().stream()
                .filter(gap -> !own.forContact(gap.contact()))
                .flatMap(gap -> situation().insight().contact(gap.contact()).stream()
                        .map(contact -> drafts.with(
                                contact,
                                Intent.MEET,
                                Trigger.LEAD,
                                Trigger.LEAD.weight(),
                                Drafts.move("lead", drafts.name(contact)),
                                Trigger.LEAD.why(drafts.people().name(gap.lead())))));
        return Stream.concat(leads, distant().stream()).toList();
    }

    private Optional<Proposal> distant() {
        return Optional.ofNullable(situation().insight().leadGaps().distantManager())
                .filter(drafts.people()::withUs)
                .map(manager -> drafts.ofAccount(
                        Intent.MEET,
                        "manager",
                        Trigger.LEAD,
                        Trigger.LEAD.weight(),
                        Drafts.move("distant"),
                        new Drafts.Cause(
                                Trigger.LEAD.why("manager", drafts.people().name(manager)),
                                List.of(situation()
                                        .insight()
                                        .account()
                                        .profile()
                                        .origin()))));
    }

    /// What hangs on a leaver alone goes over at a meeting of both, or with the stand-in alone.
    private List<Proposal> handovers() {
        return situation().insight().turnover().handovers().stream()
                .flatMap(handover -> handover.contacts().stream()
                        .filter(passed -> passed.led()
                                || (!passed.shared()
                                        && drafts.people()
                                                .lead(passed.contact())
                                                .isEmpty()))
                        .map(passed -> handover(handover, passed)))
                .toList();
    }

    private Proposal handover(Handover handover, Handover.Passed passed) {
        ContactInsight contact = passed.contact();
        Optional<String> follows = Optional.ofNullable(passed.standIn())
                .or(() -> Optional.ofNullable(handover.standIn()))
                .or(() -> drafts.owner(contact));
        Double influence = contact.influence().value();
        Proposal plain = drafts.by(
                drafts.doer(follows),
                contact,
                Intent.HANDOVER,
                Trigger.HANDOVER,
                Trigger.HANDOVER.weight() + (influence == null ? 0 : influence),
                Drafts.move(
                        handover.gone() ? "handover.gone" : "handover",
                        drafts.people().name(handover.person()),
                        drafts.name(contact)),
                Trigger.HANDOVER.why(
                        handover.gone() ? "gone" : "leaves", drafts.people().name(handover.person())));
        return new Proposal(
                plain.weight(),
                Intent.HANDOVER,
                contact.name() + " from " + handover.person(),
                contact.name(),
                plain.action(),
                plain.doer(),
                plain.cause(),
                When.before(within(Setting.BUYER_DAYS)));
    }

    /// For whoever is gone and still owns something here somebody names who follows.
    private List<Proposal> owners() {
        return situation().insight().turnover().handovers().stream()
                .filter(handover -> handover.gone() && handover.posts().any())
                .map(this::owner)
                .toList();
    }

    private Proposal owner(Handover handover) {
        Arg name = drafts.people().name(handover.person());
        int actions = handover.posts().actions().size();
        Proposal plain = drafts.ofAccount(
                Intent.DECIDE,
                handover.person(),
                Trigger.OWNER_LEFT,
                Trigger.OWNER_LEFT.weight(),
                Drafts.move("name-owner", name),
                new Drafts.Cause(
                        handover.posts().manager()
                                ? Trigger.OWNER_LEFT.why("manager", name)
                                : Trigger.OWNER_LEFT.why(Arg.count(actions), name),
                        List.of(handover.member().origin())));
        String sponsor = situation().insight().account().profile().care().executiveSponsor();
        Optional<String> decides = drafts.people()
                .manager()
                .or(() -> Stream.of(sponsor, handover.member().manager())
                        .filter(one -> !one.isBlank() && drafts.people().withUs(one))
                        .findFirst());
        return new Proposal(
                plain.weight(),
                plain.intent(),
                plain.about(),
                null,
                plain.action(),
                drafts.doer(decides),
                plain.cause(),
                When.before(situation().asOf().plusDays(DAYS_TO_NAME)));
    }

    /// We need them more than they need us: what we give is settled before we negotiate.
    private List<Proposal> dependence() {
        MutualDependence needs = situation().insight().standing().dependence();
        if (needs == null || needs.word() != MutualDependence.Word.WE_NEED_THEM) {
            return List.of();
        }
        return List.of(drafts.ofAccount(
                Intent.DECIDE,
                "dependence",
                Trigger.DEPENDENCE,
                Trigger.DEPENDENCE.weight(),
                Drafts.move("dependence"),
                new Drafts.Cause(
                        Trigger.DEPENDENCE.why(),
                        List.of(situation().insight().account().profile().origin()))));
    }

    /// Revenue below last year or its target, or profit well below.
    private List<Proposal> shortfall() {
        Measure revenue = situation().insight().standing().figures().revenue();
        Double lastYear = revenue.lastYear();
        Double actual = revenue.actual();
        Double target = revenue.target();
        boolean falling = actual != null && lastYear != null && actual < lastYear;
        boolean missed = actual != null && target != null && actual < target;
        if (!falling && !missed && !GravestFinding.targetMissed(situation())) {
            return List.of();
        }
        Trigger rule = falling ? Trigger.FALLING : Trigger.MISSED;
        return List.of(drafts.ofAccount(
                Intent.DECIDE,
                "shortfall",
                rule,
                rule.weight(),
                Drafts.move(falling ? "falling" : "missed"),
                new Drafts.Cause(rule.why(), situation().answer(2).rows())));
    }
}
