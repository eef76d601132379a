package dev.kap.planning.detail;

import dev.kap.diagnosis.Seniority;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.NameOrder;
import dev.kap.plan.ExecutivePairing;
import dev.kap.plan.ExecutivePairing.Pair;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.TeamMember;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Sets our senior people against those of one account.
public final class ExecutivePairings {

    private ExecutivePairings() {}

    /// Each senior contact of that account with who of us stands opposite.
    public static ExecutivePairing of(PlanningContext situation) {
        Seniority ours = Seniority.of(situation.portfolioInsight());
        return new ExecutivePairing(situation.insight().contacts().stream()
                .filter(ContactInsight::seniorCounterpart)
                .sorted(Comparator.comparing(ContactInsight::level).thenComparing(ContactInsight.BY_INFLUENCE))
                .map(contact -> pair(situation, ours, contact))
                .toList());
    }

    private static Pair pair(PlanningContext situation, Seniority ours, ContactInsight contact) {
        Level level = contact.level();
        if (level == null) {
            throw new IllegalArgumentException("not senior: " + contact.name());
        }
        Optional<String> known = contact.links().stream()
                .filter(LinkWorth::counts)
                .map(worth -> worth.link().teamMember())
                .filter(ours::senior)
                .findFirst();
        Optional<String> opposite = known.or(() -> proposed(situation, ours, level));
        return new Pair(
                contact.name(),
                level,
                opposite.orElse(null),
                opposite.flatMap(ours::level).orElse(null),
                known.isPresent());
    }

    /// Of our senior people who sponsor or manage the account or have a link into it the one of the same level, else
    /// the nearest; the sponsor before the others.
    private static Optional<String> proposed(PlanningContext situation, Seniority ours, Level level) {
        String sponsor = situation.insight().account().profile().care().executiveSponsor();
        return situation.portfolioInsight().team().named(near(situation)).stream()
                .filter(member -> member.present(situation.asOf()) && ours.senior(member.name()))
                .map(TeamMember::name)
                .min(Comparator.comparingInt((String name) -> distance(ours, name, level))
                        .thenComparing(name -> !name.equals(sponsor))
                        .thenComparing(NameOrder.ORDER));
    }

    private static int distance(Seniority ours, String name, Level level) {
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
