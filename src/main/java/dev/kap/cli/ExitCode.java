package dev.kap.cli;

/// How a command ended.
final class ExitCode {

    /// All that was asked for is made, and no row of the input has an error.
    static final int MADE = 0;

    /// The program failed: a bug or the machine.
    static final int FAILED = 1;

    /// The command line is wrong.
    static final int USAGE = 2;

    /// The input has errors and nothing could be made.
    static final int NOTHING = 3;

    /// Something was made; an account or a row with an error was not.
    static final int SOME = 4;

    private ExitCode() {}
}
