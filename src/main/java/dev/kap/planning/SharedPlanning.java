package dev.kap.planning;

import dev.kap.plan.ExecutivePairing;
import dev.kap.plan.MoneyAndPeople.WinRate;
import dev.kap.plan.Reference;
import dev.kap.plan.Register;
import dev.kap.plan.TimeBudget;
import dev.kap.planning.detail.ExecutivePairings;
import dev.kap.planning.detail.References;
import dev.kap.planning.detail.TimeBudgets;
import dev.kap.planning.money.WinRates;
import dev.kap.planning.moves.Favours;
import dev.kap.planning.moves.Proposals;
import dev.kap.planning.moves.Registers;
import dev.kap.planning.moves.Schedule;
import dev.kap.planning.moves.Workdays;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What it takes all accounts to plan: who speaks for us where, who of us meets whom of theirs, and everybody's days.
///
/// @param pairings by account in the order of the input, as the registers
/// @param winRate with strong and with weak deciders, once enough is decided
record SharedPlanning(
        List<Reference> references,
        List<ExecutivePairing> pairings,
        List<Register> registers,
        Optional<WinRate> winRate) {

    SharedPlanning {
        references = List.copyOf(references);
        pairings = List.copyOf(pairings);
        registers = List.copyOf(registers);
    }

    static SharedPlanning of(Portfolio portfolio, List<PlanningContext> situations) {
        List<Proposals> core = situations.parallelStream().map(Proposals::of).toList();
        IdentityHashMap<PlanningContext, Map<String, Integer>> favours = new IdentityHashMap<>();
        core.forEach(one -> favours.put(one.situation(), one.favours()));
        List<Reference> references = References.of(situations, one -> favours.getOrDefault(one, Map.of()));
        TimeBudget budget = TimeBudgets.of(situations, portfolio.settings(), portfolio.team());
        List<ExecutivePairing> pairings = ExecutivePairings.of(situations, budget);
        List<Schedule.Dated> dated = Schedule.of(
                all(core, references, pairings),
                portfolio,
                situation -> Workdays.of(
                        portfolio.settings(),
                        situation.insight().account().profile().facts()),
                hours(budget));
        List<Register> registers = IntStream.range(0, situations.size())
                .parallel()
                .mapToObj(i -> Registers.of(situations.get(i), dated.get(i)))
                .toList();
        return new SharedPlanning(
                references,
                IntStream.range(0, situations.size())
                        .mapToObj(i -> ExecutivePairings.met(pairings.get(i), situations.get(i), registers.get(i)))
                        .toList(),
                registers,
                WinRates.of(situations));
    }

    private static List<Proposals> all(
            List<Proposals> core, List<Reference> references, List<ExecutivePairing> pairings) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < core.size(); i++) {
            numbers.putIfAbsent(core.get(i).situation().insight().name(), i);
        }
        Map<String, List<Reference>> byAccount = new HashMap<>();
        for (Reference one : references) {
            byAccount.computeIfAbsent(one.account(), none -> new ArrayList<>()).add(one);
            byAccount
                    .computeIfAbsent(one.refereeAccount(), none -> new ArrayList<>())
                    .add(one);
        }
        return IntStream.range(0, core.size())
                .parallel()
                .mapToObj(i -> Favours.of(
                        core.get(i),
                        byAccount.getOrDefault(core.get(i).situation().insight().name(), List.of()),
                        pairings.get(i),
                        numbers))
                .toList();
    }

    /// Which part of the moves that Settings allow somebody has hours for.
    private static ToDoubleFunction<String> hours(TimeBudget budget) {
        Map<String, Double> shares = budget.workloads().stream()
                .filter(load -> Boolean.TRUE.equals(load.overloaded()))
                .collect(Collectors.toMap(TimeBudget.Workload::member, SharedPlanning::share));
        return name -> shares.getOrDefault(name, 1.0);
    }

    private static double share(TimeBudget.Workload load) {
        Double capacity = load.capacity();
        return capacity == null ? 1 : capacity / load.hours();
    }
}
