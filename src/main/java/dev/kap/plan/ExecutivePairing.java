package dev.kap.plan;

import dev.kap.portfolio.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Our senior people against theirs by level: director level or above on both sides; external influencers are nobody's
/// counterpart (domain.md, "Executive pairing").
///
/// @param pairs one for each senior contact, by level, then by influence
public record ExecutivePairing(List<Pair> pairs) {

    public ExecutivePairing {
        pairs = List.copyOf(pairs);
    }

    /// A senior contact and who of us stands opposite.
    ///
    /// @param ours the senior colleague with the best link, else whose move it is to meet the contact, else one
    ///     proposed; null where nobody is near
    /// @param linked whether the two know each other; false for a proposed pair
    /// @param move the number of the move of the register by which the two meet; 0 where none is there
    public record Pair(
            String contact,
            Level level,
            @Nullable String ours,
            @Nullable Level oursLevel,
            boolean linked,
            int move) {

        /// Whether nobody stands opposite: no senior of ours knows the contact, is to meet them, or is free to.
        public boolean alone() {
            return ours == null;
        }
    }

    /// The senior contacts whom no senior colleague of ours knows or is to meet, in the order of the pairs.
    public List<String> unmet() {
        return pairs.stream()
                .filter(pair -> !pair.linked() && pair.move() == 0)
                .map(Pair::contact)
                .toList();
    }

    /// The senior contacts whom no senior colleague of ours knows, in the order of the pairs.
    public List<String> unpaired() {
        return pairs.stream().filter(pair -> !pair.linked()).map(Pair::contact).toList();
    }
}
