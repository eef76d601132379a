package dev.kap.analysis.selection;

import dev.kap.analysis.title.JobTitles;
import dev.kap.insight.NameOrder;
import dev.kap.insight.NominationInsight.ManagersList;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Nomination;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.TeamMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who names accounts of their own: those who manage or sponsor a customer are often too close to judge.
final class OwnAccounts {

    private OwnAccounts() {}

    /// One for each manager, by code point.
    static List<ManagersList> of(Map<String, Map<String, Nomination>> lists, Portfolio portfolio) {
        Map<String, Profile.Care> cares = new HashMap<>();
        for (Account account : portfolio.accounts()) {
            cares.put(account.name(), account.profile().care());
        }
        Map<String, TeamMember> team = new HashMap<>();
        portfolio.team().forEach(member -> team.putIfAbsent(NameOrder.folded(member.name()), member));
        return lists.entrySet().stream()
                .map(list -> new ManagersList(
                        list.getKey(),
                        level(team.get(NameOrder.folded(list.getKey()))).orElse(null),
                        list.getValue().size(),
                        list.getValue().keySet().stream()
                                .filter(account -> own(cares.get(account), list.getKey()))
                                .toList()))
                .toList();
    }

    private static boolean own(Profile.@Nullable Care care, String manager) {
        return care != null
                && (NameOrder.folded(care.accountManager()).equals(NameOrder.folded(manager))
                        || NameOrder.folded(care.executiveSponsor()).equals(NameOrder.folded(manager)));
    }

    private static Optional<Level> level(@Nullable TeamMember member) {
        return member == null ? Optional.empty() : JobTitles.level(member.level(), member.jobTitle());
    }
}
