package dev.kap.cli;

import dev.kap.problem.Severity;
import dev.kap.run.Outcome;
import dev.kap.run.Run;
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

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "A workbook, CSV files, or a folder of them.")
    private List<Path> inputs = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day the plan speaks from, as 2026-11-22.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Mixin
    private Talk talk = new Talk();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Outcome outcome = Run.check(inputs, asOf, surroundings.clock());
        new Summary(surroundings, talk).check(outcome);
        if (outcome.count(Severity.FATAL) > 0) {
            return ExitCode.NOTHING;
        }
        return outcome.lost().isEmpty() ? ExitCode.MADE : ExitCode.SOME;
    }
}
