package dev.kap.insight;

import dev.kap.portfolio.Origin;
import dev.kap.wording.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something the analysis noticed in one account.
///
/// @param who the contact or team member it is about; null where it is about the account
/// @param sentence what was noticed, with its evidence
/// @param advice what to do about it
/// @param rows the rows of the workbook behind it
public record Finding(Kind kind, @Nullable String who, Sentence sentence, Sentence advice, List<Origin> rows) {

    public Finding {
        rows = List.copyOf(rows);
    }

    /// What a finding is about, the most pressing first.
    public enum Kind {
        /// One of our people has left and something still hangs on them, or on nobody now.
        OUR_LEAVER,
        /// A contact in a decision role has left or comes.
        BUYER_LEFT,
        BUYER_JOINED,
        /// A contact reports to someone who has left.
        BOSS_LEFT,
        /// One of our people leaves within `Leaves within days`.
        LEAVES_SOON,
        /// Somebody leads a contact of influence without a link to them.
        LEAD_WITHOUT_LINK,
        /// The account manager has no live link in the account.
        DISTANT_MANAGER,
        SINGLE_THREADED,
        /// Many ways lead over someone without a senior level.
        QUIET_INFLUENCER,
        INFLUENCE_APART,
        RELATIONSHIP_APART,
        RATERS_APART,
        RATER_OFF
    }
}
