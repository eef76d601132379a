package dev.kap.planning.gravest;

import dev.kap.insight.Access;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.BuyerChange;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Departure;
import dev.kap.insight.Handover;
import dev.kap.insight.LeadGaps;
import dev.kap.insight.Tolerance;
import dev.kap.plan.ContactTarget;
import dev.kap.plan.Headline;
import dev.kap.plan.Headline.Rule;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Stance;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What the people of an account, theirs and ours, give rise to say first.
record PeopleAlarms(PlanningContext situation) {

    /// So many names fit into a headline.
    static final int NAMES = 2;

    Optional<Headline> ownerLeft() {
        return insight().handovers().stream()
                .filter(Handover::ownerLeft)
                .max(Comparator.comparingDouble(this::weight))
                .map(this::ownerLeft);
    }

    /// How much influence hangs on the leaver.
    private double weight(Handover handover) {
        return alone(handover)
                .mapToDouble(c -> Objects.requireNonNullElse(c.influence().value(), 0.0))
                .sum();
    }

    /// Whom they led, or knew as the only one of us where nobody else leads.
    private Stream<ContactInsight> alone(Handover handover) {
        return handover.contacts().stream()
                .filter(passed -> passed.led()
                        || (!passed.shared()
                                && situation.people().lead(passed.contact()).isEmpty()))
                .map(Handover.Passed::contact);
    }

    private Headline ownerLeft(Handover handover) {
        List<ContactInsight> first = alone(handover).limit(NAMES).toList();
        Arg leaver = name(handover.person());
        return first.isEmpty()
                ? headline(Rule.OWNER_LEFT, "posts", List.of(), leaver)
                : headline(Rule.OWNER_LEFT, "contacts", first, leaver, names(first));
    }

    Optional<Headline> deciderLeft() {
        return insight().turnover().buyerChanges().stream()
                .filter(change -> !change.settled() && decides(change.contact()))
                .filter(change -> change.kind() == BuyerChange.Kind.LEFT
                        || (change.prospect() && change.kind() == BuyerChange.Kind.JOINED))
                .findFirst()
                .map(this::buyer);
    }

    private static boolean decides(Contact contact) {
        return contact.rating().decides();
    }

    private Headline buyer(BuyerChange change) {
        Contact meet = change.meet();
        LocalDate by = change.introduceBy();
        String opening = change.prospect() ? ".prospect" : "";
        if (meet == null || by == null) {
            return new Headline(
                    Rule.DECIDER_LEFT,
                    say("decider-left" + opening, name(change.contact().name())),
                    List.of());
        }
        Sentence text = change.kind() == BuyerChange.Kind.JOINED
                ? say("decider-new", name(meet.name()), Arg.day(by))
                : say("decider-left.meet" + opening, name(change.contact().name()), name(meet.name()), Arg.day(by));
        return new Headline(Rule.DECIDER_LEFT, text, List.of(meet.name()));
    }

    Optional<Headline> nobody() {
        return insight().contacts().isEmpty()
                ? Optional.of(new Headline(Rule.NOBODY, say("nobody"), List.of()))
                : Optional.empty();
    }

    Optional<Headline> opponentDecides() {
        List<ContactInsight> against = insight().contacts().stream()
                .filter(contact -> contact.contact().rating().stance() == Stance.OPPONENT)
                .filter(contact -> decides(contact.contact()))
                .sorted(ContactInsight.BY_INFLUENCE)
                .toList();
        List<ContactInsight> deciding = against.stream()
                .filter(contact -> contact.contact().rating().roles().contains(DecisionRole.DECISION_MAKER))
                .toList();
        return deciding.isEmpty()
                ? some(Rule.OPPONENT_DECIDES, "approves", against)
                : some(Rule.OPPONENT_DECIDES, "decides", deciding);
    }

    Optional<Headline> topUnreached() {
        if (!situation.portfolio().has(Sheet.LINKS)) {
            return Optional.empty();
        }
        List<ContactInsight> deciders = insight().contacts().stream()
                .filter(contact -> decides(contact.contact()) && contact.level() != null)
                .sorted(ContactInsight.BY_INFLUENCE)
                .toList();
        Optional<Level> top = deciders.stream()
                .map(ContactInsight::level)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        List<ContactInsight> highest = deciders.stream()
                .filter(contact -> Optional.ofNullable(contact.level()).equals(top))
                .toList();
        return highest.stream().anyMatch(this::reached) ? Optional.empty() : some(Rule.TOP_UNREACHED, "who", highest);
    }

    private boolean reached(ContactInsight contact) {
        Access access = contact.access();
        // Who of us has noted a contact without its strength is in contact, though nobody rated it; and where nobody
        // noted any link in the account, a rating is all that tells of one.
        return !contact.approach().inContact().isEmpty()
                || (insight().account().links().isEmpty()
                        && contact.relationship().value() != null)
                || situation.thresholds().strong(contact.relationship().value())
                || (access != null
                        && Tolerance.reached(
                                access.value(), situation.settings().number(Setting.REACHED)));
    }

    Optional<Headline> oneCarriesHalf() {
        return insight().dependence().departures().stream()
                .filter(departure -> departure.singleThread(situation.settings()))
                .min(Comparator.comparingDouble(departure -> -share(departure)))
                .map(this::carries);
    }

    private static double share(Departure departure) {
        return Objects.requireNonNullElse(departure.capitalLost(), 0.0);
    }

    private Headline carries(Departure departure) {
        Arg share = Arg.share(share(departure));
        if (departure.side() == Departure.Side.THEIRS) {
            return new Headline(
                    Rule.ONE_CARRIES_HALF,
                    say("one-carries-half.theirs", name(departure.person()), share),
                    List.of(departure.person()));
        }
        Departure.Orphan orphan = departure.gravest();
        return orphan == null
                ? new Headline(
                        Rule.ONE_CARRIES_HALF, say("one-carries-half.ours", name(departure.person()), share), List.of())
                : new Headline(
                        Rule.ONE_CARRIES_HALF,
                        say(
                                "one-carries-half.ours.first",
                                name(departure.person()),
                                share,
                                name(orphan.contact().name())),
                        List.of(orphan.contact().name()));
    }

    /// The Develop contacts, the greatest priority first.
    Optional<Headline> far() {
        List<ContactInsight> develop = situation.aims().stream()
                .filter(aim -> aim.contact().quadrant() == Quadrant.DEVELOP)
                .sorted(Comparator.comparingDouble(
                                (ContactTarget aim) -> -Objects.requireNonNullElse(aim.priority(), 0.0))
                        .thenComparing(aim -> aim.contact().name()))
                .map(ContactTarget::contact)
                .limit(NAMES)
                .toList();
        return close(Rule.FAR, develop);
    }

    Optional<Headline> unplaced() {
        return close(
                Rule.UNPLACED,
                insight().in(Quadrant.UNPLACED).stream()
                        .filter(contact ->
                                situation.thresholds().high(contact.influence().value()))
                        .sorted(ContactInsight.BY_INFLUENCE)
                        .limit(NAMES)
                        .toList());
    }

    private Optional<Headline> close(Rule rule, List<ContactInsight> contacts) {
        return contacts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Headline(
                        rule,
                        say(
                                rule.key(),
                                names(contacts),
                                Closeness.ofAll(contacts).said(contacts.size()),
                                Arg.countInWords(contacts.size())),
                        contacts.stream().map(ContactInsight::name).toList()));
    }

    Optional<Headline> leadUnlinked() {
        LeadGaps gaps = insight().leadGaps();
        if (!gaps.leads().isEmpty()) {
            LeadGaps.Lead first = gaps.leads().getFirst();
            return Optional.of(new Headline(
                    Rule.LEAD_UNLINKED,
                    say("lead-unlinked", name(first.lead()), name(first.contact())),
                    List.of(first.contact())));
        }
        String manager = gaps.distantManager();
        return manager == null
                ? Optional.empty()
                : Optional.of(new Headline(Rule.LEAD_UNLINKED, say("lead-unlinked.manager", name(manager)), List.of()));
    }

    /// Whoever is listed is of low influence, or nothing tells.
    Optional<Headline> noWeight() {
        if (insight().contacts().stream()
                .anyMatch(contact ->
                        situation.thresholds().high(contact.influence().value()))) {
            return Optional.empty();
        }
        boolean untold = insight().contacts().stream()
                .noneMatch(contact -> contact.influence().known());
        return Optional.of(new Headline(Rule.NO_WEIGHT, say(untold ? "no-weight.untold" : "no-weight"), List.of()));
    }

    /// What to keep.
    Headline onCourse() {
        List<ContactInsight> keep = insight().in(Quadrant.NURTURE).stream()
                .sorted(ContactInsight.BY_INFLUENCE)
                .limit(NAMES)
                .toList();
        return keep.isEmpty()
                ? new Headline(Rule.ON_COURSE, say("on-course"), List.of())
                : headline(Rule.ON_COURSE, "keep", keep, names(keep));
    }

    /// The first of them with the count that chooses singular or plural.
    private Optional<Headline> some(Rule rule, String key, List<ContactInsight> all) {
        List<ContactInsight> first = all.stream().limit(NAMES).toList();
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(headline(rule, key, first, names(first), Arg.countInWords(first.size())));
    }

    private static Headline headline(Rule rule, String key, List<ContactInsight> people, Arg... args) {
        return new Headline(
                rule,
                say(rule.key() + "." + key, args),
                people.stream().map(ContactInsight::name).toList());
    }

    private AccountInsight insight() {
        return situation.insight();
    }

    private Arg name(String name) {
        return situation.people().name(name);
    }

    private Arg names(List<ContactInsight> contacts) {
        return situation.people().contacts(contacts);
    }

    static Sentence say(String key, Arg... args) {
        return Sentence.of("planning.gravest." + key, args);
    }
}
