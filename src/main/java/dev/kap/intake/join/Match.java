package dev.kap.intake.join;

import java.util.List;
import java.util.Optional;

/// What a name that a row types stands for.
sealed interface Match<T> {

    /// It stands for this; `accentsIgnored` where it was found only without its accents.
    record One<T>(T item, boolean accentsIgnored) implements Match<T> {}

    /// It stands for several.
    record Several<T>(List<T> items) implements Match<T> {}

    /// It stands for nothing that is known.
    record None<T>(NameIndex<T> names, String typed) implements Match<T> {

        /// The name that was probably meant.
        Optional<String> nearest() {
            return names.nearest(typed);
        }
    }
}
