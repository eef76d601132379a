package dev.kap.planning.workshop;

import dev.kap.insight.Team;
import dev.kap.insight.TeamInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Profile.Care;
import dev.kap.portfolio.TeamMember;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Who of us should be in the room: who manages and sponsors the account, who has a link, who owns a move.
record Guests(AccountPlan plan, Portfolio portfolio, Team team) {

    /// The closest first.
    List<TeamMember> all() {
        Care care = plan.insight().account().profile().care();
        Set<String> names = new LinkedHashSet<>();
        Stream.of(
                        Stream.of(care.accountManager()),
                        plan.insight().team().stream()
                                .filter(one -> !one.links().isEmpty())
                                .map(TeamInsight::member)
                                .map(TeamMember::name),
                        Stream.of(care.executiveSponsor()),
                        plan.register().open().stream().map(Move::owner))
                .flatMap(one -> one)
                .filter(name -> !name.isEmpty() && portfolio.withUs(name))
                .forEach(names::add);
        return names.stream()
                .flatMap(name -> team.named(List.of(name)).stream())
                .toList();
    }
}
