package dev.kap.cli;

import dev.kap.run.Incomplete;
import dev.kap.run.Refusal;
import dev.kap.run.SharesMissing;
import dev.kap.run.TemplateMistake;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
        err.println(
                failure instanceof Error error
                        ? message(error, less(command.getCommandSpec()))
                        : message(wrapped, elsewhere(command)));
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

    /// What to tell a person who gave no command.
    static String said(Throwable failure) {
        return switch (failure) {
            case Error error -> message(error, Sentence.of("cli.less"));
            case Exception wrapped -> message(wrapped, "Choose another place.");
            default -> bug(failure);
        };
    }

    private static String message(Error error, Sentence remedy) {
        Arg less = Arg.phrase(remedy);
        return switch (error) {
            case OutOfMemoryError _ -> {
                long megabytes = Runtime.getRuntime().maxMemory() >> 20;
                yield "kap: "
                        + ENGLISH.say(
                                "cli.no-memory",
                                Arg.text(String.valueOf(megabytes)),
                                Arg.text(String.valueOf(2 * megabytes)),
                                less);
            }
            case StackOverflowError _ -> "kap: " + ENGLISH.say("cli.too-deep", less);
            default -> bug(error);
        };
    }

    private static String bug(Throwable failure) {
        return "kap: the program failed (" + failure.getClass().getSimpleName()
                + "). This is a bug: run again with -v and send us what it prints, without customers' names.";
    }

    private static String message(Exception failure, String elsewhere) {
        return switch (failure) {
            case TemplateMistake mistake -> "kap: " + mistake.said();
            case Refusal refusal -> "kap: " + ENGLISH.say(refusal.why());
            case SharesMissing shares -> "kap: " + ENGLISH.say(shares.why());
            case Incomplete incomplete -> "kap: " + ENGLISH.say(incomplete.why());
            case AccessDeniedException denied -> "kap: not allowed to write " + denied.getFile() + ". " + elsewhere;
            case FileSystemException file ->
                "kap: cannot write " + file.getFile() + ": " + reason(file) + ". " + elsewhere;
            case IOException io -> "kap: cannot write: " + reason(io.getMessage()) + ". " + elsewhere;
            default -> bug(failure);
        };
    }

    /// Where else the result could be written, by the option that the command has for it.
    private static String elsewhere(CommandLine command) {
        boolean named = command.getCommandSpec().findOption("--out") != null;
        return named ? "Choose another folder with --out." : "Choose another place.";
    }

    private static String reason(FileSystemException file) {
        return switch (file) {
            case FileAlreadyExistsException _, NotDirectoryException _ -> "it is a file, not a folder";
            case NoSuchFileException _ -> "there is no such folder, and none can be made there";
            default -> reason(file.getReason());
        };
    }

    /// What the machine says, without its last point; where it says nothing, that.
    private static String reason(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return "the machine does not say why";
        }
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }
}
