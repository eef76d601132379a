package dev.kap.run;

import dev.kap.problem.Problem;
import dev.kap.wording.Wording;
import java.nio.file.Path;
import java.util.List;

/// What was made about a person, or why nothing was.
///
/// @param problems of the input, worst first
/// @param files the documents; empty unless the person was found
/// @param names whom the input has instead, or the accounts that have somebody of that name
public record AboutAnswer(Found found, List<Path> files, List<Problem> problems, List<String> names, Wording wording) {

    public AboutAnswer {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
        names = List.copyOf(names);
    }

    /// What became of the question.
    public enum Found {
        ONE,
        UNREADABLE,
        NO_SUCH_ACCOUNT,
        NO_SUCH_CONTACT,
        /// Several accounts have somebody of that name.
        SEVERAL
    }
}
