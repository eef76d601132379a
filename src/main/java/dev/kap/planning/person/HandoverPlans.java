package dev.kap.planning.person;

import dev.kap.analysis.account.NamedLeavers;
import dev.kap.insight.Departure;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.person.HandoverPlan;
import dev.kap.plan.person.HandoverPlan.Leaves;
import dev.kap.plan.person.HandoverPlan.Part;
import dev.kap.planning.moves.Workdays;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.TeamMember;
import dev.kap.problem.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gathers over all accounts what passes on when one of us leaves (domain.md, "Handover").
public final class HandoverPlans {

    /// Whoever leaves later is nobody's to hand over yet.
    private static final int DAYS = 400;

    private HandoverPlans() {}

    /// One for each of us of whom the workbook says that they have left or leave soon, and who still hold something.
    public static List<HandoverPlan> of(PortfolioPlan plan) {
        return plan.insight().portfolio().team().stream()
                .map(TeamMember::name)
                .distinct()
                .filter(name -> parts(name, plan).anyMatch(HandoverPlans::holds))
                .map(name -> of(name, plan, plan))
                .toList();
    }

    private static boolean holds(Part part) {
        return part.handover().alarm() || part.handover().posts().any();
    }

    /// The handover of one of us.
    ///
    /// @param leaving the plan in which they leave: who stands in, and when the followers are introduced
    /// @param plan the plan as it is, whose moves they own
    public static HandoverPlan of(String name, PortfolioPlan leaving, PortfolioPlan plan) {
        Portfolio portfolio = plan.insight().portfolio();
        Optional<TeamMember> member =
                portfolio.team().stream().filter(one -> one.name().equals(name)).findFirst();
        List<Part> parts = parts(name, leaving).toList();
        TakenOver passed = new TakenOver(name, parts, leaving, plan);
        return new HandoverPlan(
                name,
                leaves(member, portfolio),
                parts,
                passed.contacts(),
                passed.moves(),
                passed.known(),
                parts.stream().flatMap(HandoverPlans::cells).distinct().toList(),
                member.map(TeamMember::manager).orElse(""),
                workdays(portfolio));
    }

    private static Stream<Place> cells(Part part) {
        return NamedLeavers.cells(part.account().insight(), part.handover()).stream();
    }

    private static Stream<Part> parts(String name, PortfolioPlan plan) {
        return plan.accounts().stream()
                .flatMap(account -> account.insight().handovers().stream()
                        .filter(one -> one.person().equals(name))
                        .map(one -> new Part(account, one, capital(account, name))));
    }

    private static @Nullable Double capital(AccountPlan account, String name) {
        return account.insight().dependence().departures().stream()
                .filter(one -> one.side() == Departure.Side.OURS && one.person().equals(name))
                .findFirst()
                .map(Departure::capitalLost)
                .orElse(null);
    }

    private static Leaves leaves(Optional<TeamMember> member, Portfolio portfolio) {
        return new Leaves(
                member.filter(one -> !portfolio.withUs(one.name())).isPresent(),
                member.filter(one -> !portfolio.stays(one.name())).isPresent(),
                member.map(TeamMember::until).orElse(null));
    }

    /// Those of ours: each customer's own are the register's to heed.
    private static Set<LocalDate> workdays(Portfolio portfolio) {
        Workdays workdays = Workdays.of(portfolio.settings(), Map.of());
        return portfolio
                .asOf()
                .datesUntil(portfolio.asOf().plusDays(DAYS))
                .filter(workdays::open)
                .collect(Collectors.toSet());
    }
}
