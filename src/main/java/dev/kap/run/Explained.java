package dev.kap.run;

import dev.kap.explanation.Explanation;
import dev.kap.problem.Problem;
import dev.kap.wording.Wording;
import java.util.List;

/// How the figures asked for came about, or why they cannot be told.
///
/// @param answer what was found
/// @param explanations empty unless the answer is FOUND
/// @param problems of the input, worst first
/// @param names the accounts, or the contacts, there are instead of one that is not
public record Explained(
        Answer answer, List<Explanation> explanations, List<Problem> problems, List<String> names, Wording wording) {

    public Explained {
        explanations = List.copyOf(explanations);
        problems = List.copyOf(problems);
        names = List.copyOf(names);
    }

    /// What became of the question.
    public enum Answer {
        FOUND,
        /// The input could not be read.
        UNREADABLE,
        NO_SUCH_ACCOUNT,
        NO_SUCH_CONTACT
    }
}
