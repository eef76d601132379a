package dev.kap.cli;

import dev.kap.run.Refusal;
import dev.kap.run.TemplateMistake;
import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/// Turns what could not go on into one message and an exit code; the only place that does.
final class Failures implements IExecutionExceptionHandler {

    /// The language of what is said before an input is read.
    static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", LocalDate.EPOCH);

    @Override
    public int handleExecutionException(Exception wrapped, CommandLine command, ParseResult arguments) {
        PrintWriter err = command.getErr();
        Throwable failure =
                wrapped instanceof ExecutionException && wrapped.getCause() instanceof Error error ? error : wrapped;
        CommandSpec spec = command.getCommandSpec();
        err.println(new FailureText(ENGLISH, less(spec), elsewhere(spec), "cli.bug").of(failure));
        // The subcommand's own arguments: those handed in are the root's, which has no -v.
        if (command.getParseResult().hasMatchedOption("-v")) {
            failure.printStackTrace(err);
        }
        return failure instanceof TemplateMistake || failure instanceof Refusal ? ExitCode.USAGE : ExitCode.FAILED;
    }

    /// Runs the command so that an error of the machine, too, comes here: picocli lets it through.
    static int execute(ParseResult arguments) {
        try {
            return new RunLast().execute(arguments);
        } catch (Error error) {
            ParseResult last = arguments;
            while (last.hasSubcommand()) {
                last = last.subcommand();
            }
            throw new ExecutionException(last.commandSpec().commandLine(), "the machine failed", error);
        }
    }

    /// How to give a command less to do, to be said after a remedy.
    static Sentence less(CommandSpec command) {
        boolean chooses = command.findOption("--account") != null
                && command.findOption("--account").isMultiValue();
        return Sentence.of(chooses ? "cli.less-accounts" : "cli.less");
    }

    /// Where else the result could be written, by the option that the command has for it.
    private static Sentence elsewhere(CommandSpec command) {
        return Sentence.of(command.findOption("--out") != null ? "cli.other-folder" : "cli.other-place");
    }
}
