package dev.kap.plan;

import dev.kap.portfolio.Origin;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Locale;

/// One rule a plan must keep before it is signed, and what is open by it.
///
/// @param open empty where the rule is kept
public record SigningRule(Kind kind, List<Open> open) {

    public SigningRule {
        open = List.copyOf(open);
    }

    /// Whether nothing is open by this rule.
    public boolean kept() {
        return open.isEmpty();
    }

    /// How much is open by it.
    public int count() {
        return open.size();
    }

    /// The rules in their order.
    public enum Kind {
        /// Every objective is SMART, and there is one.
        OBJECTIVES_SMART,
        /// Every move that is not done, cancelled or refused has an owner who is here and a date, and there is one.
        MOVES_OWNED,
        /// Of every placed contact something dated is younger than a quarter.
        DATA_FRESH,
        /// Every typed score has evidence: a figure of the program's own, or a note in column Evidence.
        RATINGS_EVIDENCED,
        /// Nobody of high influence is unplaced.
        NOBODY_UNPLACED,
        /// No move is proposed and undecided.
        MOVES_DECIDED,
        /// No problem of the input is open in a row of the account.
        NO_PROBLEM,
        /// Nobody who has left still holds something.
        NO_OWNER_LEFT;

        /// As results.json writes it.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// What is open: a sentence, and the row to repair.
    public record Open(Sentence what, Origin row) {}
}
