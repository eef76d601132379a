package dev.kap.cli;

import java.io.PrintWriter;
import java.time.Clock;

/// What a command needs of the outside.
///
/// @param out for results: JSON, help that was asked for
/// @param err for messages to people
/// @param terminal whether a person looks at it now: colours and a progress bar
public record Environment(PrintWriter out, PrintWriter err, Clock clock, boolean terminal) {}
