package dev.kap.diagnosis.answer;

import dev.kap.wording.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which letters of SMART an objective meets (domain.md, "SMART").
///
/// @param achievable null where nothing tells it: a goal that starts from 0 has no best stage to be measured by
/// @param failures one sentence for each letter that fails, in the order S M A R T
public record Smart(
        boolean specific,
        boolean measurable,
        @Nullable Boolean achievable,
        boolean relevant,
        boolean timeBound,
        List<Sentence> failures) {

    public Smart {
        failures = List.copyOf(failures);
    }

    /// Whether no letter fails; one that nothing tells is no failure.
    public boolean all() {
        return failures.isEmpty();
    }
}
