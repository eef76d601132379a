package dev.kap.planning.headline;

import dev.kap.diagnosis.AccountPeople;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Departure;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ContactTarget;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Sheet;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
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

    Sentence planOnAPage() {
        List<String> first = develop(2);
        if (plan.insight().contacts().isEmpty()) {
            return say("page.nobody");
        }
        if (first.isEmpty()) {
            int nurture = plan.insight().in(Quadrant.NURTURE).size();
            return nurture == 0 ? say("quadrant.low") : say("page.keep", Arg.countInWords(nurture));
        }
        return nextDecision()
                .map(day -> say("page.before", names(first), Arg.day(day), Arg.countInWords(first.size())))
                .orElseGet(() -> say("page.win", names(first), Arg.countInWords(first.size())));
    }

    Sentence quadrant() {
        List<ContactInsight> develop = plan.insight().in(Quadrant.DEVELOP);
        int unplaced = plan.insight().in(Quadrant.UNPLACED).size();
        if (plan.insight().contacts().isEmpty()) {
            return say("quadrant.nobody");
        }
        if (!develop.isEmpty()) {
            return say("quadrant.develop", Arg.countInWords(develop.size()), names(develop(NAMES)));
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
                    people.name(move.through().getLast()));
        }
        return central.isEmpty() ? say("map.untied") : say("map.central", people.name(central.getFirst()));
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

    /// The Develop contacts with the greatest priority.
    private List<String> develop(int most) {
        return plan.byPriority().stream()
                .map(ContactTarget::contact)
                .filter(contact -> contact.quadrant() == Quadrant.DEVELOP)
                .limit(most)
                .map(ContactInsight::name)
                .toList();
    }

    /// The day the next open opportunity closes, if that is within the plan year.
    private Optional<LocalDate> nextDecision() {
        LocalDate asOf = portfolio.insight().portfolio().asOf();
        LocalDate end = portfolio.insight().portfolio().planYearEnd();
        return plan.insight().account().opportunities().stream()
                .filter(Opportunity::open)
                .map(Opportunity::closeDate)
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(asOf) && !day.isAfter(end))
                .min(Comparator.naturalOrder());
    }

    private Arg names(List<String> names) {
        return people.names(names);
    }

    private static Sentence say(String key, Arg... args) {
        return Sentence.of("planning.headline." + key, args);
    }
}
