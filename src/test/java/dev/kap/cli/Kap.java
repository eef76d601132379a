package dev.kap.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Runs the program as a user does, with its streams in memory. */
final class Kap {

    /** A day on which the samples speak; tests that want another clock pass it. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    record Result(int exit, String out, String err) {}

    private Kap() {}

    static Result run(String... args) {
        return run(CLOCK, args);
    }

    static Result run(Clock clock, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(args, new Environment(new PrintWriter(out), new PrintWriter(err), clock, false));
        return new Result(exit, out.toString(), err.toString());
    }
}
