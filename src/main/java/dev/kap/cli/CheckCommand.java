package dev.kap.cli;

import dev.kap.problem.Severity;
import dev.kap.run.AnnotatedCopy;
import dev.kap.run.Outcome;
import dev.kap.run.Progress;
import dev.kap.run.Run;
import dev.kap.wording.Sentence;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads and judges the input only.
@Command(name = "check", description = "Reads the input and prints every problem, with what to do about it.")
final class CheckCommand implements Callable<Integer> {

    private final Environment surroundings;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "A workbook, CSV files, or a folder of them.")
    private List<Path> inputs = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day the plan speaks from, as 2026-11-22.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--annotated",
            paramLabel = "FILE",
            description = "Write a copy of the workbook with the bad cells coloured and commented.")
    private Optional<Path> annotated = Optional.empty();

    @Mixin
    private TimeLimit timeLimit = new TimeLimit();

    @Mixin
    private OutputOptions talk = new OutputOptions();

    CheckCommand(Environment surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        if (annotated.isPresent()) {
            Optional<Sentence> objection = AnnotatedCopy.objection(inputs, annotated.get());
            if (objection.isPresent()) {
                surroundings.err().println("kap: " + Failures.ENGLISH.say(objection.get()));
                return ExitCode.USAGE;
            }
        }
        return timeLimit.within(surroundings, Progress.SILENT, this::checked);
    }

    private int checked(Underway underway) throws IOException {
        Outcome outcome = Run.check(inputs, asOf, surroundings.clock(), underway);
        if (annotated.isPresent()) {
            outcome = AnnotatedCopy.write(inputs, outcome, annotated.get(), underway);
        }
        new Summary(surroundings, talk).check(outcome, annotated.isPresent());
        return exitCode(outcome);
    }

    /// As if the plans were made, but for an error that belongs to no account: every plan is made without that row,
    /// and yet the input is not in order.
    private static int exitCode(Outcome outcome) {
        if (outcome.count(Severity.FATAL) > 0 || outcome.accounts().isEmpty()) {
            return ExitCode.NOTHING;
        }
        return outcome.count(Severity.ERROR) == 0 ? ExitCode.MADE : ExitCode.SOME;
    }
}
