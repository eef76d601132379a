package dev.kap.planning.person;

import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.TimeBudget.Asked;
import dev.kap.plan.TimeBudget.Care;
import dev.kap.plan.TimeBudget.Workload;
import dev.kap.plan.person.HoursAsked;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.TeamMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the 90 days ask of each of us, as the time budget counts it: contacts in their care over all three steps, moves
/// in the step of their day.
final class AskedHours {

    private static final int STEPS = 3;
    private static final int DAYS = 30;

    private final Portfolio portfolio;
    private final Map<String, Workload> workloads = new HashMap<>();
    private final Map<String, TeamMember> team = new HashMap<>();

    AskedHours(PortfolioPlan plan) {
        this.portfolio = plan.insight().portfolio();
        plan.review().timeBudget().workloads().forEach(load -> workloads.put(load.member(), load));
        portfolio.team().forEach(member -> team.putIfAbsent(member.name(), member));
    }

    /// What the moves and the contacts in that person's care ask for.
    HoursAsked of(String person) {
        Workload load = workloads.get(person);
        TeamMember member = team.get(person);
        Double capacity = member == null ? null : member.hoursPerQuarter();
        List<HoursAsked.Step> steps = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            steps.add(new HoursAsked.Step(
                    portfolio.asOf().plusDays((long) step * DAYS),
                    load == null ? 0 : asked(load, step),
                    capacity == null ? null : Double.valueOf(capacity / STEPS)));
        }
        List<Care> dropped = load == null ? List.of() : load.dropped();
        double saved = dropped.stream().mapToDouble(Care::hours).sum();
        return new HoursAsked(steps, dropped, saved, open(steps, saved, capacity), manager(member));
    }

    private static double open(List<HoursAsked.Step> steps, double saved, @Nullable Double capacity) {
        double asked = steps.stream().mapToDouble(HoursAsked.Step::asked).sum();
        return capacity == null ? 0 : Math.max(0, asked - saved - capacity);
    }

    private static String manager(@Nullable TeamMember member) {
        return Optional.ofNullable(member).map(TeamMember::manager).orElse("");
    }

    /// What is overdue is to be done first.
    private static double asked(Workload load, int step) {
        return (load.hours() - load.hoursOfMoves()) / STEPS
                + load.moves().stream()
                        .filter(move -> Math.max(1, move.step()) == step)
                        .mapToDouble(Asked::hours)
                        .sum();
    }
}
