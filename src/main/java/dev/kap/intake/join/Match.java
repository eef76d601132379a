package dev.kap.intake.join;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a name that a row types stands for.
sealed interface Match<T> {

    /// It stands for this, found in that way.
    record One<T>(T item, NameWay way) implements Match<T> {}

    /// It stands for several.
    record Several<T>(List<T> items) implements Match<T> {}

    /// It stands for nothing that is known.
    record None<T>(Function<String, Optional<String>> names, String typed) implements Match<T> {

        /// The name that was probably meant.
        Optional<String> nearest() {
            return names.apply(typed);
        }
    }

    /// What was found, if it is one.
    default Optional<One<T>> one() {
        return this instanceof One<T> one ? Optional.of(one) : Optional.empty();
    }
}
