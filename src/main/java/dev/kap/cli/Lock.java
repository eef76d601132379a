package dev.kap.cli;

import dev.kap.report.lock.Password;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// With which password a command locks what it makes.
final class Lock {

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = {
                "Locks PDF, Word, slides and workbooks with the first line of FILE.",
                "What no password can lock is left out: index.html, results.json, problems.txt, calendars."
            })
    private Optional<Path> passwordFile = Optional.empty();

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /// The password; empty where nothing is to be locked.
    ///
    /// @throws ParameterException where there is no such file, or no password in it
    Optional<Password> password() throws IOException {
        if (passwordFile.isEmpty()) {
            return Optional.empty();
        }
        Path file = passwordFile.get();
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(command.commandLine(), "there is no file " + file + " with a password");
        }
        Optional<Password> password = Password.in(file);
        if (password.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "the first line of " + file + " is no password: it needs 1 to 127 bytes of text in UTF-8");
        }
        return password;
    }
}
