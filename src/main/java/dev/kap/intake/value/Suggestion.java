package dev.kap.intake.value;

import dev.kap.portfolio.Column;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.Optional;

/// The end of a remedy: the name that was probably meant, if there is one.
public final class Suggestion {

    private Suggestion() {}

    /// "Did you mean …?", else a general hint.
    public static Arg of(Optional<String> name) {
        return Arg.phrase(name.map(meant -> Sentence.of("problem.did-you-mean", Arg.text(meant)))
                .orElseGet(() -> Sentence.of("problem.check-spelling")));
    }

    static void warn(Fields fields, String kind, Column<?> column, Optional<String> name) {
        fields.warning(kind, column, of(name));
    }
}
