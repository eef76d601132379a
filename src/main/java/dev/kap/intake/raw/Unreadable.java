package dev.kap.intake.raw;

import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.List;

/// Why a file cannot be read; it leaves this package only as a fatal problem.
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final String kind;
    private final transient List<Arg> arguments;

    Unreadable(String kind, Arg... arguments) {
        super(kind);
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    Problem problem(String file) {
        return new Problem(Severity.FATAL, kind, Place.file(file), file, null, arguments);
    }
}
