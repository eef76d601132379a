package dev.kap.run;

import dev.kap.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What was written for one account, or of one document.
///
/// @param pages number of pages of each document, by file name
/// @param problems what came up only in the writing
record Written(Map<String, Integer> pages, List<Problem> problems) {

    /// Nothing written.
    static final Written NOTHING = new Written(Map.of(), List.of());

    /// The same with what came up in another document.
    Written with(List<Problem> more) {
        return new Written(
                pages, Stream.concat(problems.stream(), more.stream()).toList());
    }
}
