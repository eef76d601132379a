package dev.kap.planning.detail;

import dev.kap.diagnosis.Seniority;
import dev.kap.insight.NameOrder;
import dev.kap.insight.Tolerance;
import dev.kap.plan.ExecutivePairing;
import dev.kap.plan.ExecutivePairing.Pair;
import dev.kap.plan.Sponsors;
import dev.kap.plan.Sponsors.Sponsor;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.TeamMember;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Counts whom our senior people sponsor and know, over all accounts.
public final class SponsorLists {

    private SponsorLists() {}

    /// Who sponsors which accounts, and who of our senior people is linked to nobody senior.
    public static Sponsors of(List<PlanningContext> situations, List<ExecutivePairing> pairings) {
        if (situations.isEmpty()) {
            return new Sponsors(List.of(), List.of());
        }
        double limit = situations.getFirst().settings().number(Setting.SPONSORED_AT_MOST);
        Map<String, List<String>> byName = new TreeMap<>(NameOrder.ORDER);
        for (PlanningContext situation : situations) {
            String sponsor = situation.insight().account().profile().care().executiveSponsor();
            if (!sponsor.isBlank()) {
                byName.computeIfAbsent(sponsor, none -> new ArrayList<>())
                        .add(situation.insight().name());
            }
        }
        return new Sponsors(
                byName.entrySet().stream()
                        .map(entry -> new Sponsor(
                                entry.getKey(),
                                entry.getValue(),
                                Tolerance.passed(entry.getValue().size(), limit)))
                        .sorted(Comparator.comparingInt(
                                (Sponsor sponsor) -> -sponsor.accounts().size()))
                        .toList(),
                unpaired(situations.getFirst(), pairings));
    }

    private static List<String> unpaired(PlanningContext any, List<ExecutivePairing> pairings) {
        Seniority ours = Seniority.of(any.portfolioInsight());
        Set<String> linked = pairings.stream()
                .flatMap(pairing -> pairing.pairs().stream())
                .filter(Pair::linked)
                .map(pair -> String.valueOf(pair.ours()))
                .collect(Collectors.toSet());
        return any.portfolio().team().stream()
                .filter(member -> member.present(any.asOf()))
                .map(TeamMember::name)
                .filter(name -> ours.senior(name) && !linked.contains(name))
                .sorted(NameOrder.ORDER)
                .toList();
    }
}
