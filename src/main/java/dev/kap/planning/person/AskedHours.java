package dev.kap.planning.person;

import dev.kap.plan.Move;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.TimeBudget.Care;
import dev.kap.plan.TimeBudget.Workload;
import dev.kap.plan.person.AccountMove;
import dev.kap.plan.person.HoursAsked;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.TeamMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the 90 days ask of each of us: the contacts in their care, as the time budget counts them, and the proposed
/// moves, as the page for the signatures does.
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

    /// What these moves and the contacts in that person's care ask for.
    HoursAsked of(String person, List<AccountMove> moves) {
        Workload load = workloads.get(person);
        TeamMember member = team.get(person);
        Double capacity = member == null ? null : member.hoursPerQuarter();
        List<HoursAsked.Step> steps = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            steps.add(new HoursAsked.Step(
                    portfolio.asOf().plusDays((long) step * DAYS),
                    (load == null ? 0 : load.hours() / STEPS) + each() * proposed(moves, step),
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

    private static long proposed(List<AccountMove> moves, int step) {
        return moves.stream()
                .map(AccountMove::move)
                .filter(Move::proposed)
                .filter(move -> Math.max(1, move.step()) == step)
                .count();
    }

    private double each() {
        return portfolio.settings().number(Setting.HOURS_PER_CONTACT);
    }
}
