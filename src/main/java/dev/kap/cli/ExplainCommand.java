package dev.kap.cli;

import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.run.Asked;
import dev.kap.run.Explained;
import dev.kap.run.ProblemsText;
import dev.kap.run.Progress;
import dev.kap.run.Run;
import dev.kap.wording.Arg;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// How a figure came about. The text is what was asked for, so it goes to standard output.
@Command(
        name = "explain",
        description = "Tells how the figures of the portfolio, an account, a contact or an answer came about.")
final class ExplainCommand implements Callable<Integer> {

    private static final int QUESTIONS = 18;

    private final Environment surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "A workbook, CSV files, or a folder of them.")
    private List<Path> inputs = List.of();

    @Option(names = "--account", paramLabel = "NAME", description = "Whose figures; without it those of all together.")
    private Optional<String> account = Optional.empty();

    @Option(names = "--contact", paramLabel = "NAME", description = "The figures of this contact of the account.")
    private Optional<String> contact = Optional.empty();

    @Option(names = "--diagnostic", paramLabel = "N", description = "The answer to this one of the eighteen, 1-18.")
    private Optional<Integer> diagnostic = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day the plan speaks from, as 2026-11-22.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Mixin
    private TimeLimit timeLimit = new TimeLimit();

    @Mixin
    private OutputOptions talk = new OutputOptions();

    ExplainCommand(Environment surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        if (account.isEmpty() && (contact.isPresent() || diagnostic.isPresent())) {
            throw new ParameterException(spec.commandLine(), "--contact and --diagnostic need --account");
        }
        Asked asked = new Asked(account, contact, number());
        return timeLimit.within(surroundings, Progress.SILENT, underway -> explained(asked, underway));
    }

    private int explained(Asked asked, Underway underway) throws IOException {
        Explained explained = Run.explain(inputs, asOf, asked, surroundings.clock(), underway);
        List<Problem> errors = explained.problems().stream()
                .filter(problem -> problem.severity().compareTo(Severity.ERROR) <= 0)
                .toList();
        int most = talk.verbose ? Integer.MAX_VALUE : ProblemsText.SHOWN_OF_A_KIND;
        surroundings.err().print(ProblemsText.groups(errors, explained.wording(), most));
        return switch (explained.answer()) {
            case FOUND -> {
                print(explained);
                yield ExitCode.MADE;
            }
            case UNREADABLE -> ExitCode.NOTHING;
            case NO_SUCH_ACCOUNT -> unknown(explained, "cli.no-account", account.orElse(""));
            case NO_SUCH_CONTACT -> unknown(explained, "cli.no-contact", contact.orElse(""));
        };
    }

    private OptionalInt number() {
        diagnostic.filter(number -> number < 1 || number > QUESTIONS).ifPresent(number -> {
            throw new ParameterException(spec.commandLine(), "--diagnostic takes a number from 1 to 18, not " + number);
        });
        return diagnostic.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private void print(Explained explained) throws IOException {
        if (talk.json) {
            ExplainedJson.write(explained, surroundings.out());
        } else {
            surroundings.out().print(new ExplainedText(explained.wording()).of(explained.explanations()));
        }
    }

    private int unknown(Explained explained, String key, String name) {
        surroundings.err().println(explained.wording().say(key, Arg.text(name), Arg.names(explained.names())));
        return ExitCode.USAGE;
    }
}
