package dev.kap.plan.person;

import dev.kap.insight.ContactInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import java.time.LocalDate;

/// Whom one of us has to ask for what, so that a move of the register can be done.
///
/// @param whom the contact to be asked
/// @param forWhom whom it is about: who is to be met, or convinced; empty for a word to print
/// @param elsewhere the account of who is to be convinced; empty where it is the same
/// @param move the move it is for
/// @param by the workday on which it should be asked
/// @param count the how manieth favour of this contact it is, of all that the register asks for, by date
/// @param most how many in a year are not too many (`References a year`)
public record Ask(
        AccountPlan account,
        ContactInsight whom,
        Kind kind,
        String forWhom,
        String elsewhere,
        Move move,
        LocalDate by,
        int count,
        double most) {

    /// What is asked for.
    public enum Kind {
        /// To open the door to somebody of the same account.
        DOOR,
        /// The same for the move of a colleague, who does not know this contact well enough.
        DOOR_FOR_COLLEAGUE,
        /// To speak for us to somebody of another account.
        REFERENCE,
        /// A word that others may read.
        TESTIMONIAL
    }

    /// Whether nothing more should be asked of this contact afterwards.
    public boolean atLimit() {
        return count >= most;
    }
}
