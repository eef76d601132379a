package dev.kap.plan;

import dev.kap.portfolio.Origin;
import java.util.List;
import java.util.Set;

/// A Nurture contact of one account who could speak for us to a Develop contact of another (domain.md, "References").
///
/// @param account the account of the contact to be convinced
/// @param refereeAccount the account of the one who speaks for us
/// @param alike what the two have in common
/// @param rows the rows of both in Contacts
public record Reference(
        String account, String contact, String refereeAccount, String referee, Set<Likeness> alike, List<Origin> rows) {

    public Reference {
        alike = Set.copyOf(alike);
        rows = List.copyOf(rows);
    }

    /// What tells this favour from others: by it the moves in both accounts are named.
    public String about() {
        return referee + " for " + contact + " of " + account;
    }

    /// What makes one customer's word count with another, the weightiest first.
    public enum Likeness {
        FUNCTION,
        LEVEL,
        INDUSTRY,
        REGION
    }
}
