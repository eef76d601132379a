package dev.kap.insight;

import dev.kap.portfolio.Level;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the managers' lists of key accounts agree on (domain.md, "Nominations").
///
/// @param managers how many managers named accounts
/// @param distinctAccounts how many different accounts they named
/// @param kappa Fleiss' kappa over named / not named; null with one manager or where all agree on everything
/// @param kendallW agreement of the ranks; null unless every manager ranked all he named
/// @param votes accounts named, most votes first, then by code point
/// @param lists one for each manager, by code point
public record NominationInsight(
        int managers,
        int distinctAccounts,
        @Nullable Double kappa,
        @Nullable Double kendallW,
        List<Vote> votes,
        List<ManagersList> lists) {

    public NominationInsight {
        votes = List.copyOf(votes);
        lists = List.copyOf(lists);
    }

    /// The managers who name mostly accounts of their own: they may be too close to judge.
    public List<ManagersList> close() {
        return lists.stream().filter(ManagersList::mostlyOwn).toList();
    }

    /// The vote for that account.
    public Optional<Vote> vote(String account) {
        return votes.stream().filter(vote -> vote.account().equals(account)).findFirst();
    }

    /// The accounts that one manager names and no other, where there are others: with these that manager stands alone.
    public List<Vote> alone() {
        return votes.stream()
                .filter(vote -> managers > 1 && vote.by().size() == 1)
                .toList();
    }

    /// One account named by some of the managers; `share` of all managers.
    ///
    /// @param byLevel how many managers of each level name it; those of unknown level are left out
    /// @param distant votes of the managers who do not name mostly accounts of their own
    /// @param distantShare of these managers; null where there is none
    public record Vote(
            String account,
            List<String> by,
            double share,
            Map<Level, Integer> byLevel,
            int distant,
            @Nullable Double distantShare) {

        public Vote {
            by = List.copyOf(by);
            byLevel = Collections.unmodifiableMap(new TreeMap<>(byLevel));
        }

        /// Named by two thirds or more.
        public boolean core() {
            return Tolerance.reached(share, 2.0 / 3);
        }
    }

    /// What one manager names.
    ///
    /// @param level typed, or recognised in the job title; null where unknown
    /// @param own those of the accounts named that the manager looks after or sponsors, by code point
    public record ManagersList(String manager, @Nullable Level level, int named, List<String> own) {

        public ManagersList {
            own = List.copyOf(own);
        }

        /// Whether more than half of the accounts named are the manager's own.
        public boolean mostlyOwn() {
            return 2 * own.size() > named;
        }
    }
}
