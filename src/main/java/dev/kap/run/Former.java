package dev.kap.run;

import dev.kap.portfolio.Portfolio;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where the workbook before is to be found.
public interface Former {

    /// A workbook before, and the day it spoke from.
    ///
    /// @param inputs as those of a run
    /// @param asOf the day it was planned on, for where it names none; empty where nobody knows: then that of the
    ///     workbook now, so that the same one twice shows no change
    record Before(List<Path> inputs, Optional<LocalDate> asOf) {

        public Before {
            inputs = List.copyOf(inputs);
        }
    }

    /// The workbook before of what was just read; empty where there is none.
    Optional<Before> of(Portfolio now) throws IOException;

    /// The inputs that are known before anything is read: none of them may lie in the place of the result.
    default List<Path> given() {
        return List.of();
    }

    /// There is none.
    static Former none() {
        return now -> Optional.empty();
    }

    /// The one that a user names; none where the list is empty.
    static Former named(List<Path> inputs) {
        return new Former() {
            @Override
            public Optional<Before> of(Portfolio now) {
                return inputs.isEmpty() ? Optional.empty() : Optional.of(new Before(inputs, Optional.empty()));
            }

            @Override
            public List<Path> given() {
                return List.copyOf(inputs);
            }
        };
    }
}
