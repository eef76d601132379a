package dev.kap.diagnosis.answer;

import dev.kap.wording.Sentence;
import java.util.List;

/// Which letters of SMART an objective meets (domain.md, "SMART").
///
/// @param failures one sentence for each letter that fails, in the order S M A R T
public record Smart(
        boolean specific,
        boolean measurable,
        boolean achievable,
        boolean relevant,
        boolean timeBound,
        List<Sentence> failures) {

    public Smart {
        failures = List.copyOf(failures);
    }

    /// Whether all five letters are met.
    public boolean all() {
        return specific && measurable && achievable && relevant && timeBound;
    }
}
