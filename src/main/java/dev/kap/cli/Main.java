package dev.kap.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the program starts: the standard streams and the clock are taken here and nowhere else.
public final class Main {

    private Main() {}

    /// Runs one command and ends with its exit code.
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        boolean terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        int exit = run(asked(args), new Environment(out, err, Clock.system(ZoneId.systemDefault()), terminal));
        out.flush();
        err.flush();
        System.exit(exit);
    }

    /// A program that was installed for a desktop is given files and no command.
    private static String[] asked(String[] args) {
        return Boolean.getBoolean("kap.window")
                ? Stream.concat(Stream.of("window"), Stream.of(args)).toArray(String[]::new)
                : args;
    }

    /// Runs one command and gives its exit code.
    public static int run(String[] args, Environment surroundings) {
        return KapCommand.line(surroundings).execute(args);
    }
}
