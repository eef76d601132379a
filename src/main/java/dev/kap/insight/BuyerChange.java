package dev.kap.insight;

import dev.kap.portfolio.Contact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody in a decision role came, comes or left (domain.md, "Change of buyer"): a risk at a customer, an opening at
/// a prospect.
///
/// @param contact who it is; not among the present contacts where they left or have not come yet
/// @param prospect whether the account is a prospect
/// @param day since when, or until when; null for a leaver without Until
/// @param meet whom to introduce ourselves to: the newcomer, or the leaver's likely successor; null where nobody is
/// known yet, or where a contact with them is noted since they came
/// @param successor who came within half a year after the leaver, has the same function and a part in decisions; null
/// where nobody did, and for a newcomer
/// @param introduceBy by when we introduce ourselves; null where there is nothing left to do
public record BuyerChange(
        Contact contact,
        Kind kind,
        boolean prospect,
        @Nullable LocalDate day,
        @Nullable Contact successor,
        @Nullable Contact meet,
        @Nullable LocalDate introduceBy) {

    /// What happened.
    public enum Kind {
        /// Has left us with nobody, or with a successor, to talk to.
        LEFT,
        /// Came lately.
        JOINED,
        /// Has not come yet.
        COMES
    }

    /// Whether nothing is left to do: whoever came has been met since.
    public boolean settled() {
        return introduceBy == null;
    }
}
