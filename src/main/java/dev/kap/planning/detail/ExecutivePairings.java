package dev.kap.planning.detail;

import dev.kap.diagnosis.Seniority;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.NameOrder;
import dev.kap.insight.Tolerance;
import dev.kap.plan.ExecutivePairing;
import dev.kap.plan.ExecutivePairing.Pair;
import dev.kap.plan.Register;
import dev.kap.plan.TimeBudget;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.TeamMember;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Sets our senior people against those of each account, nobody against more than `Pairs at most` over all of them, nor
/// against more than the hours left of the quarter are enough for: a pair meets once in it, for `Hours per contact`.
public final class ExecutivePairings {

    private final Seniority ours;
    private final double most;
    private final double hoursEach;
    private final Map<String, Double> hoursLeft = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();

    private ExecutivePairings(PlanningContext any, TimeBudget budget) {
        this.ours = Seniority.of(any.portfolioInsight());
        this.most = any.settings().number(Setting.PAIRS_AT_MOST);
        this.hoursEach = any.settings().number(Setting.HOURS_PER_CONTACT);
        budget.workloads().forEach(load -> {
            Double capacity = load.capacity();
            if (capacity != null) {
                hoursLeft.put(load.member(), capacity - load.hours());
            }
        });
    }

    /// Each senior contact with who of us stands opposite, by account in the order given: who knows somebody keeps
    /// them, then the free ones are shared out.
    ///
    /// @param budget what the contacts ask of each of us
    public static List<ExecutivePairing> of(List<PlanningContext> situations, TimeBudget budget) {
        if (situations.isEmpty()) {
            return List.of();
        }
        ExecutivePairings pairing = new ExecutivePairings(situations.getFirst(), budget);
        situations.forEach(situation -> counterparts(situation)
                .forEach(contact -> pairing.known(contact).ifPresent(pairing::count)));
        return situations.stream().map(pairing::pairs).toList();
    }

    private ExecutivePairing pairs(PlanningContext situation) {
        return new ExecutivePairing(counterparts(situation).stream()
                .map(contact -> pair(situation, contact))
                .toList());
    }

    private static List<ContactInsight> counterparts(PlanningContext situation) {
        return situation.insight().contacts().stream()
                .filter(ContactInsight::seniorCounterpart)
                .sorted(Comparator.comparing(ContactInsight::level).thenComparing(ContactInsight.BY_INFLUENCE))
                .toList();
    }

    private void count(String name) {
        pairs.merge(name, 1, Integer::sum);
    }

    private void propose(String name) {
        count(name);
        hoursLeft.computeIfPresent(name, (_, left) -> left - hoursEach);
    }

    /// Whether there is room for one pair more; without a capacity nobody knows that there is none.
    private boolean free(String name) {
        Double left = hoursLeft.get(name);
        return !Tolerance.reached(pairs.getOrDefault(name, 0), most)
                && (left == null || Tolerance.reached(left, hoursEach));
    }

    /// The senior colleague with the live link worth most.
    private Optional<String> known(ContactInsight contact) {
        return contact.links().stream()
                .filter(link -> link.counts() && link.live())
                .map(worth -> worth.link().teamMember())
                .filter(ours::senior)
                .findFirst();
    }

    private Pair pair(PlanningContext situation, ContactInsight contact) {
        Level level = contact.level();
        if (level == null) {
            throw new IllegalArgumentException("not senior: " + contact.name());
        }
        Optional<String> known = known(contact);
        Optional<String> opposite = known;
        if (known.isEmpty()) {
            opposite = proposed(situation, level);
            opposite.ifPresent(this::propose);
        }
        return new Pair(
                contact.name(),
                level,
                opposite.orElse(null),
                opposite.flatMap(ours::level).orElse(null),
                known.isPresent(),
                0);
    }

    /// The same beside the register: whoever of our senior people has a move that brings them to the contact stands
    /// opposite, and each pair points to its move.
    public static ExecutivePairing met(ExecutivePairing pairing, PlanningContext situation, Register register) {
        Seniority ours = Seniority.of(situation.portfolioInsight());
        return new ExecutivePairing(pairing.pairs().stream()
                .map(pair -> pair.linked() ? pair : met(pair, ours, register))
                .toList());
    }

    private static Pair met(Pair pair, Seniority ours, Register register) {
        return register.forContact(pair.contact()).stream()
                .filter(move -> move.intent().moves() && ours.senior(move.owner()))
                .findFirst()
                .map(move -> new Pair(
                        pair.contact(),
                        pair.level(),
                        move.owner(),
                        ours.level(move.owner()).orElse(null),
                        false,
                        move.number()))
                .orElse(pair);
    }

    /// Of our senior people who sponsor or manage the account or have a link into it the one of the same level, else
    /// the nearest; the sponsor before the others.
    private Optional<String> proposed(PlanningContext situation, Level level) {
        String sponsor = situation.insight().account().profile().care().executiveSponsor();
        return situation.portfolioInsight().team().named(near(situation)).stream()
                .filter(member -> member.present(situation.asOf()) && ours.senior(member.name()))
                .map(TeamMember::name)
                .filter(this::free)
                .min(Comparator.comparingInt((String name) -> distance(name, level))
                        .thenComparing(name -> !name.equals(sponsor))
                        .thenComparing(NameOrder.ORDER));
    }

    private int distance(String name, Level level) {
        return ours.level(name).map(level::distance).orElse(Level.values().length);
    }

    private static List<String> near(PlanningContext situation) {
        var profile = situation.insight().account().profile();
        return Stream.concat(
                        Stream.of(
                                profile.care().executiveSponsor(),
                                profile.care().accountManager()),
                        situation.insight().team().stream()
                                .map(insight -> insight.member().name()))
                .toList();
    }
}
