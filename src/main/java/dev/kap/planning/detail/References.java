package dev.kap.planning.detail;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.NameOrder;
import dev.kap.insight.Tolerance;
import dev.kap.plan.Reference;
import dev.kap.plan.Reference.Likeness;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.AccountStatus;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Matches Nurture contacts to Develop contacts of other accounts by function, level, industry and region.
///
/// The Develop contacts choose in the order of their priority. Each gets the Nurture contact who is most alike: a like
/// function weighs 8, level 4, industry 2, region 1, and function or industry must be like; of equals the one with the
/// best relationship. Never between competitors named as such in Competitor of, on either side; nobody is asked more
/// often than `References a year`; nobody who stands against us is asked.
public final class References {

    /// From the most alike to the least: every set that holds the function or the industry.
    private static final List<Set<Likeness>> LIKENESSES = likenesses();

    private record Referee(PlanningContext situation, ContactInsight contact) {

        private static final Comparator<Referee> BEST = Comparator.comparingDouble((Referee one) ->
                        -Objects.requireNonNullElse(one.contact.relationship().value(), 0.0))
                .thenComparing(one -> one.situation.insight().name(), NameOrder.ORDER)
                .thenComparing(one -> one.contact.name(), NameOrder.ORDER);

        /// One person in two accounts is told by Email or Contact ID.
        String person() {
            if (!contact.contact().identity().email().isBlank()) {
                return NameOrder.folded(contact.contact().identity().email());
            }
            String id = contact.contact().identity().id();
            return id.isBlank() ? situation.insight().name() + "\n" + contact.name() : "id " + id;
        }
    }

    private final double askedAtMost;
    private final Map<List<String>, TreeSet<Referee>> byLikeness = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();

    private References(double askedAtMost) {
        this.askedAtMost = askedAtMost;
    }

    /// By falling priority of the contact to be convinced.
    ///
    /// @param asked how often each contact of an account is asked for a favour already
    public static List<Reference> of(
            List<PlanningContext> situations, Function<PlanningContext, Map<String, Integer>> asked) {
        if (situations.isEmpty()) {
            return List.of();
        }
        References references = new References(situations.getFirst().settings().number(Setting.ASKED_A_YEAR));
        situations.forEach(situation -> references.offer(situation, asked.apply(situation)));
        List<Reference> found = new ArrayList<>();
        wanting(situations).forEach(one -> references.referee(one).ifPresent(found::add));
        return found;
    }

    /// Of a customer whoever knows us by a live link and may still be asked.
    private void offer(PlanningContext situation, Map<String, Integer> before) {
        if (situation.insight().account().profile().organisation().status() == AccountStatus.PROSPECT) {
            return;
        }
        for (ContactInsight contact : situation.insight().in(Quadrant.NURTURE)) {
            Referee referee = new Referee(situation, contact);
            asked.merge(referee.person(), before.getOrDefault(contact.name(), 0), Integer::sum);
            if (!contact.contact().opposes() && contact.hasLiveLink() && free(referee)) {
                LIKENESSES.forEach(alike -> key(referee, alike)
                        .ifPresent(key -> byLikeness
                                .computeIfAbsent(key, none -> new TreeSet<>(Referee.BEST))
                                .add(referee)));
            }
        }
    }

    private static List<Referee> wanting(List<PlanningContext> situations) {
        return situations.stream()
                .flatMap(situation -> situation.aims().stream()
                        .filter(aim -> aim.contact().quadrant() == Quadrant.DEVELOP)
                        .map(aim -> Map.entry(
                                Objects.requireNonNullElse(aim.priority(), 0.0),
                                new Referee(situation, aim.contact()))))
                .sorted(Comparator.comparingDouble((Map.Entry<Double, Referee> one) -> -one.getKey())
                        .thenComparing(Map.Entry::getValue, Referee.BEST))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Optional<Reference> referee(Referee wanting) {
        for (Set<Likeness> alike : LIKENESSES) {
            Optional<Referee> best = key(wanting, alike)
                    .flatMap(key -> byLikeness.getOrDefault(key, new TreeSet<>(Referee.BEST)).stream()
                            .filter(referee -> free(referee) && fits(referee, wanting))
                            .findFirst());
            if (best.isPresent()) {
                ask(best.get());
                return best.map(referee -> reference(wanting, referee, alike));
            }
        }
        return Optional.empty();
    }

    /// Who has been asked often enough is offered no more.
    private void ask(Referee referee) {
        asked.merge(referee.person(), 1, Integer::sum);
        if (!free(referee)) {
            LIKENESSES.forEach(alike -> key(referee, alike)
                    .map(key -> byLikeness.getOrDefault(key, new TreeSet<>(Referee.BEST)))
                    .ifPresent(all -> all.remove(referee)));
        }
    }

    private boolean free(Referee referee) {
        return !Tolerance.reached(asked.getOrDefault(referee.person(), 0), askedAtMost);
    }

    private static boolean fits(Referee referee, Referee wanting) {
        Profile one = referee.situation.insight().account().profile();
        Profile other = wanting.situation.insight().account().profile();
        return !one.name().equals(other.name())
                && !referee.person().equals(wanting.person())
                && !names(one.remarks().competitorOf(), other.name())
                && !names(other.remarks().competitorOf(), one.name());
    }

    /// Whether the cell names that account, alone or among others.
    private static boolean names(String competitors, String account) {
        return (";" + NameOrder.folded(competitors).replaceAll("\\s*[,;/]\\s*", ";") + ";")
                        .contains(";" + NameOrder.folded(account) + ";")
                || NameOrder.folded(competitors).equals(NameOrder.folded(account));
    }

    private static Reference reference(Referee wanting, Referee referee, Set<Likeness> alike) {
        return new Reference(
                wanting.situation.insight().name(),
                wanting.contact.name(),
                referee.situation.insight().name(),
                referee.contact.name(),
                alike,
                List.of(
                        wanting.contact.contact().origin(),
                        referee.contact.contact().origin()));
    }

    /// What somebody is by these likenesses; empty where one of them is unknown.
    private static Optional<List<String>> key(Referee one, Set<Likeness> alike) {
        List<String> key = new ArrayList<>();
        for (Likeness likeness : alike) {
            String value = value(one, likeness);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            key.add(likeness + " " + value);
        }
        return Optional.of(key);
    }

    private static String value(Referee one, Likeness likeness) {
        Profile profile = one.situation.insight().account().profile();
        return switch (likeness) {
            case FUNCTION -> NameOrder.folded(one.contact.contact().position().function());
            case LEVEL -> one.contact.level() == null ? "" : one.contact.level().key();
            case INDUSTRY -> NameOrder.folded(profile.organisation().industry());
            case REGION -> NameOrder.folded(profile.organisation().region());
        };
    }

    private static List<Set<Likeness>> likenesses() {
        List<Set<Likeness>> sets = new ArrayList<>();
        List<Likeness> all = List.of(Likeness.values());
        for (int weight = (1 << all.size()) - 1; weight > 0; weight--) {
            Set<Likeness> alike = EnumSet.noneOf(Likeness.class);
            for (int i = 0; i < all.size(); i++) {
                if ((weight >> (all.size() - 1 - i)) % 2 == 1) {
                    alike.add(all.get(i));
                }
            }
            if (alike.contains(Likeness.FUNCTION) || alike.contains(Likeness.INDUSTRY)) {
                sets.add(alike);
            }
        }
        return List.copyOf(sets);
    }
}
