package dev.kap.plan;

import dev.kap.portfolio.Origin;
import dev.kap.wording.Sentence;
import java.util.List;

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

    /// The rules in their order.
    public enum Kind {
        /// Every objective is SMART, and there is one.
        OBJECTIVES_SMART,
        /// Every action that is not done or cancelled has an owner and a date, and there is one.
        ACTIONS_OWNED,
        /// Of every placed contact something dated is younger than a quarter.
        DATA_FRESH,
        /// Every typed score has evidence: a figure of the program's own, or a note in column Evidence.
        RATINGS_EVIDENCED
    }

    /// What is open: a sentence, and the row to repair.
    public record Open(Sentence what, Origin row) {}
}
