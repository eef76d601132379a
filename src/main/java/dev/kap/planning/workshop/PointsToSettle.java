package dev.kap.planning.workshop;

import dev.kap.insight.Access;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Handover;
import dev.kap.insight.NominationInsight;
import dev.kap.insight.NominationInsight.ManagersList;
import dev.kap.insight.NominationInsight.Vote;
import dev.kap.insight.PortfolioInsight;
import dev.kap.insight.Raters.Rating;
import dev.kap.insight.Raters.Spread;
import dev.kap.insight.Selection.Candidate;
import dev.kap.insight.Thresholds;
import dev.kap.insight.Tolerance;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.plan.workshop.PointToSettle;
import dev.kap.plan.workshop.PointToSettle.Last;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Review;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the data of an account disagree, by kind in the order of the agenda, the widest gap of a kind first
/// (domain.md, "Points to settle").
final class PointsToSettle {

    private static final int MOST = 5;

    private final AccountPlan plan;
    private final PortfolioInsight insight;
    private final Portfolio portfolio;
    private final Settings settings;

    PointsToSettle(AccountPlan plan, PortfolioInsight insight) {
        this.plan = plan;
        this.insight = insight;
        this.portfolio = insight.portfolio();
        this.settings = portfolio.settings();
    }

    /// All of them, one list for each kind.
    private List<List<PointToSettle>> kinds() {
        return List.of(stillHeld(), raters(), evidence(), stance(), nomination(), promised());
    }

    /// At most five: one of each kind, then the next ones where a kind has none.
    List<PointToSettle> chosen() {
        List<List<PointToSettle>> kinds = kinds();
        int[] taken = new int[kinds.size()];
        int count = 0;
        for (int round = 0; round < MOST && count < MOST; round++) {
            for (int kind = 0; kind < taken.length && count < MOST; kind++) {
                if (taken[kind] == round && kinds.get(kind).size() > round) {
                    taken[kind]++;
                    count++;
                }
            }
        }
        List<PointToSettle> chosen = new ArrayList<>();
        for (int kind = 0; kind < taken.length; kind++) {
            chosen.addAll(kinds.get(kind).subList(0, taken[kind]));
        }
        return chosen;
    }

    /// How many there are in all.
    int count() {
        return kinds().stream().mapToInt(List::size).sum();
    }

    private List<PointToSettle> stillHeld() {
        return plan.insight().handovers().stream()
                .filter(Handover::ownerLeft)
                .<PointToSettle>map(PointToSettle.StillHeld::new)
                .toList();
    }

    private List<PointToSettle> raters() {
        List<Spread> spreads = plan.insight().raters().spreads();
        return spreads.stream()
                .filter(spread -> Tolerance.reached(spread.width(), settings.number(Setting.EVIDENCE_GAP)))
                .flatMap(spread -> plan.insight().contact(spread.contact()).stream()
                        .<PointToSettle>map(contact -> new PointToSettle.TwoRaters(
                                contact,
                                spread,
                                spread.ratings().stream()
                                        .map(rating -> last(contact, rating))
                                        .toList(),
                                thresholds().quadrant(contact.influence().value(), 10.0),
                                thresholds().quadrant(contact.influence().value(), 0.0),
                                spreads.size(),
                                plan.register()
                                        .next(contact.name())
                                        .map(Move::number)
                                        .orElse(0))))
                .toList();
    }

    private static Last last(ContactInsight contact, Rating rating) {
        return new Last(
                rating.member(),
                contact.links().stream()
                        .map(worth -> worth.link())
                        .filter(link -> link.teamMember().equals(rating.member()))
                        .map(Link::lastContact)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private List<PointToSettle> evidence() {
        if (!portfolio.has(Sheet.LINKS)) {
            return List.of();
        }
        List<ContactInsight> wide = plan.insight().contacts().stream()
                .filter(contact -> contact.relationship().rated() != null
                        && Tolerance.reached(apart(contact), settings.number(Setting.EVIDENCE_GAP)))
                .sorted(Comparator.comparingDouble((ContactInsight contact) -> -apart(contact))
                        .thenComparing(ContactInsight.BY_INFLUENCE))
                .toList();
        List<PointToSettle> points = new ArrayList<>();
        for (int i = 0; i < wide.size(); i++) {
            ContactInsight contact = wide.get(i);
            points.add(new PointToSettle.AgainstEvidence(
                    contact,
                    Objects.requireNonNull(contact.relationship().rated()),
                    contact.relationship().evidenced(),
                    plan.insight().coveredInfluence(),
                    coveredWithout(contact),
                    i + 1 < wide.size() ? wide.get(i + 1).name() : null));
        }
        return List.copyOf(points);
    }

    /// How far the rating lies from the evidence; without any, from nothing.
    private static double apart(ContactInsight contact) {
        double rated = Objects.requireNonNullElse(contact.relationship().rated(), 0.0);
        return Math.abs(
                rated - Objects.requireNonNullElse(contact.relationship().evidenced(), 0.0));
    }

    private @org.jspecify.annotations.Nullable Double coveredWithout(ContactInsight contact) {
        Double covered = plan.insight().coveredInfluence();
        double all = plan.insight().contacts().stream()
                .map(one -> one.influence().value())
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .sum();
        Double own = contact.influence().value();
        Double rated = contact.relationship().rated();
        if (covered == null || own == null || rated == null || all <= 0) {
            return null;
        }
        double instead = Objects.requireNonNullElse(contact.relationship().evidenced(), 0.0);
        return covered - own * (rated - instead) / 10 / all;
    }

    private List<PointToSettle> stance() {
        return plan.insight().contacts().stream()
                .filter(contact -> contact.contact().opposes()
                        && thresholds().strong(contact.relationship().value()))
                .sorted(ContactInsight.BY_INFLUENCE)
                .<PointToSettle>map(contact -> new PointToSettle.StanceApart(
                        contact, Objects.requireNonNull(contact.relationship().value()), (int)
                                plan.insight().contacts().stream()
                                        .filter(other ->
                                                contact.name().equals(other.doorKeeper()) || leadsOver(other, contact))
                                        .count()))
                .toList();
    }

    private static boolean leadsOver(ContactInsight other, ContactInsight contact) {
        Access access = other.access();
        return access != null && access.introducers().contains(contact.name());
    }

    private List<PointToSettle> nomination() {
        NominationInsight nominations = insight.nominations();
        Optional<Candidate> candidate = insight.selection().candidate(plan.name());
        if (nominations.managers() == 0 || candidate.isEmpty()) {
            return List.of();
        }
        Tier tier = candidate.get().tier();
        Double score = candidate.get().score();
        Vote vote =
                nominations.vote(plan.name()).orElseGet(() -> new Vote(plan.name(), List.of(), 0, Map.of(), 0, null));
        if (tier == null || score == null || (tier == Tier.KEY) == vote.core()) {
            return List.of();
        }
        List<Double> scores = insight.selection().candidates().stream()
                .map(Candidate::score)
                .filter(Objects::nonNull)
                .toList();
        return List.of(new PointToSettle.AgainstNomination(
                tier,
                score,
                candidate.get().solid(),
                1 + (int) scores.stream().filter(other -> other > score).count(),
                scores.size(),
                vote,
                nominations.managers(),
                nominations.lists().stream()
                        .map(ManagersList::manager)
                        .filter(name -> !vote.by().contains(name))
                        .toList()));
    }

    private List<PointToSettle> promised() {
        int reviews = (int)
                plan.insight().account().reviews().stream().filter(this::held).count();
        int wanted = (int) settings.number(Setting.NO_15_REVIEWS);
        return insight.exposure().kept(plan.name()).stream()
                .filter(kept -> !kept.visitsKept())
                .<PointToSettle>map(kept -> new PointToSettle.LessThanPromised(kept, reviews, wanted))
                .toList();
    }

    private boolean held(Review review) {
        return Stream.of(review.date())
                .anyMatch(day -> day.isAfter(portfolio.asOf().minusYears(1)) && !day.isAfter(portfolio.asOf()));
    }

    private Thresholds thresholds() {
        return Thresholds.of(settings);
    }
}
