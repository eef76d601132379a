package dev.kap.cli;

import picocli.CommandLine.Option;

/// How much a command says, and in which form.
final class OutputOptions {

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but errors.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more: every note, and where a failure came from.")
    boolean verbose;

    @Option(names = "--json", description = "Print one JSON object instead of text.")
    boolean json;
}
