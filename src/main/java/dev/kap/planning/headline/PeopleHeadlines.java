package dev.kap.planning.headline;

import dev.kap.diagnosis.AccountPeople;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Departure;
import dev.kap.insight.Thresholds;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ContactTarget;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.gravest.Closeness;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Sheet;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The headlines about people: whom to win, who is missing, who carries too much.
record PeopleHeadlines(AccountPlan plan, PortfolioPlan portfolio, AccountPeople people) {

    /// So many names still fit into two lines.
    private static final int NAMES = 3;

    static PeopleHeadlines of(AccountPlan plan, PortfolioPlan portfolio) {
        return new PeopleHeadlines(plan, portfolio, AccountPeople.of(plan.insight(), portfolio.insight()));
    }

    Sentence quadrant() {
        List<ContactInsight> develop = plan.insight().in(Quadrant.DEVELOP);
        int unplaced = plan.insight().in(Quadrant.UNPLACED).size();
        if (plan.insight().contacts().isEmpty()) {
            return say("quadrant.nobody");
        }
        if (!develop.isEmpty()) {
            return say(
                    "quadrant.develop",
                    Arg.countInWords(develop.size()),
                    names(develop(NAMES)),
                    Closeness.ofAll(develop).said(develop.size()));
        }
        List<String> mighty = mighty();
        if (!mighty.isEmpty()) {
            return say(
                    "quadrant.mighty",
                    Arg.countInWords(mighty.size()),
                    names(mighty.stream().limit(NAMES).toList()));
        }
        if (unplaced == plan.insight().contacts().size()) {
            return say("quadrant.unplaced", Arg.countInWords(unplaced));
        }
        int nurture = plan.insight().in(Quadrant.NURTURE).size();
        return nurture == 0 ? say("quadrant.low") : say("quadrant.good", Arg.countInWords(nurture));
    }

    Sentence map() {
        List<String> bosses = plan.insight().missingBosses();
        List<String> central = plan.insight().structure().centralPeople();
        if (!bosses.isEmpty()) {
            return say(
                    "map.missing",
                    Arg.countInWords(bosses.size()),
                    names(bosses.stream().limit(NAMES).toList()));
        }
        Optional<Move> way = plan.register().open().stream()
                .filter(move -> move.contact() != null && !move.through().isEmpty())
                .findFirst();
        if (way.isPresent()) {
            Move move = way.get();
            return say(
                    "map.way",
                    people.name(Objects.requireNonNull(move.contact())),
                    people.name(move.through().getLast()),
                    Arg.count(move.number()));
        }
        if (central.isEmpty()) {
            return say(tied() ? "map.tied" : "map.untied");
        }
        boolean ours = plan.insight()
                .contact(central.getFirst())
                .filter(one -> one.friend(portfolio.insight().portfolio().settings()))
                .isPresent();
        return say(ours ? "map.central" : "map.central.far", people.name(central.getFirst()));
    }

    private boolean tied() {
        return !plan.insight().account().ties().isEmpty()
                || plan.insight().contacts().stream()
                        .anyMatch(one -> !one.contact().position().reportsTo().isEmpty());
    }

    Sentence whoKnowsWhom() {
        if (!portfolio.insight().portfolio().has(Sheet.LINKS)
                || plan.insight().team().isEmpty()) {
            return say("links.none");
        }
        return plan.insight().dependence().departures().stream()
                .filter(departure -> departure.side() == Departure.Side.OURS && departure.capitalLost() != null)
                .min(Comparator.comparingDouble(PeopleHeadlines::gain))
                .map(this::departure)
                .orElseGet(() -> say("links.weak"));
    }

    private Sentence departure(Departure departure) {
        Arg name = people.name(departure.person());
        Arg share = Arg.share(-gain(departure));
        return departure.orphaned().isEmpty()
                ? say("links.departure", name, share)
                : say(
                        "links.orphans",
                        name,
                        share,
                        Arg.countInWords(departure.orphaned().size()));
    }

    private static double gain(Departure departure) {
        return -Objects.requireNonNullElse(departure.capitalLost(), 0.0);
    }

    /// Who is of high influence and has no place in the quadrant, the most influential first.
    private List<String> mighty() {
        Thresholds thresholds = Thresholds.of(portfolio.insight().portfolio().settings());
        return plan.insight().in(Quadrant.UNPLACED).stream()
                .filter(contact -> thresholds.high(contact.influence().value()))
                .sorted(ContactInsight.BY_INFLUENCE)
                .map(ContactInsight::name)
                .toList();
    }

    /// The Develop contacts with the greatest priority.
    private List<String> develop(int most) {
        return plan.byPriority().stream()
                .map(ContactTarget::contact)
                .filter(contact -> contact.quadrant() == Quadrant.DEVELOP)
                .limit(most)
                .map(ContactInsight::name)
                .toList();
    }

    private Arg names(List<String> names) {
        return people.names(names);
    }

    private static Sentence say(String key, Arg... args) {
        return Sentence.of("planning.headline." + key, args);
    }
}
