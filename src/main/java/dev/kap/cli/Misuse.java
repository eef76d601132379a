package dev.kap.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with a command line, in a line, and where all options stand: the list itself would push it off the
/// screen.
final class Misuse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText("kap: " + mistake.getMessage()));
        if (command.getParent() == null) {
            command.usage(err, command.getColorScheme());
        } else if (!UnmatchedArgumentException.printSuggestions(mistake, err)) {
            err.println(command.getCommandSpec().qualifiedName() + " --help lists what it takes.");
        }
        return ExitCode.USAGE;
    }
}
