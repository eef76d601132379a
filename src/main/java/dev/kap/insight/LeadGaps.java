package dev.kap.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who of us should be close to the account and is not (domain.md, "A lead without a link").
///
/// @param leads contacts of influence whose lead has no link to them, in the order of the input
/// @param distantManager the account manager, who has no live link in the account; null where all is well, where
/// nobody is named, and where nothing is known of links
public record LeadGaps(List<Lead> leads, @Nullable String distantManager) {

    /// Nothing amiss.
    public static final LeadGaps NONE = new LeadGaps(List.of(), null);

    public LeadGaps {
        leads = List.copyOf(leads);
    }

    /// Somebody who leads a contact without knowing them.
    public record Lead(String contact, String lead) {}
}
