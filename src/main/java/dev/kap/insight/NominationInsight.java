package dev.kap.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the managers' lists of key accounts agree on (domain.md, "Nominations").
///
/// @param managers how many managers named accounts
/// @param distinctAccounts how many different accounts they named
/// @param kappa Fleiss' kappa over named / not named; null with one manager or where all agree on everything
/// @param kendallW agreement of the ranks; null unless every manager ranked all he named
/// @param votes accounts named, most votes first, then by code point
public record NominationInsight(
        int managers,
        int distinctAccounts,
        @Nullable Double kappa,
        @Nullable Double kendallW,
        List<Vote> votes) {

    public NominationInsight {
        votes = List.copyOf(votes);
    }

    /// The accounts that one manager names and no other, where there are others: with these that manager stands alone.
    public List<Vote> alone() {
        return votes.stream()
                .filter(vote -> managers > 1 && vote.by().size() == 1)
                .toList();
    }

    /// One account named by some of the managers; `share` of all managers.
    public record Vote(String account, List<String> by, double share) {

        public Vote {
            by = List.copyOf(by);
        }

        /// Named by two thirds or more.
        public boolean core() {
            return share >= 2.0 / 3;
        }
    }
}
