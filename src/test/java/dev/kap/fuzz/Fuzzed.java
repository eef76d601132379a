package dev.kap.fuzz;

import dev.kap.intake.Intake;
import dev.kap.portfolio.Portfolio;
import dev.kap.problem.Checked;
import dev.kap.run.Outcome;
import dev.kap.run.ProblemsText;
import dev.kap.run.Progress;
import dev.kap.run.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks an input of bytes as `kap check` does. Whatever is thrown is a finding: a broken input is a problem, told. */
final class Fuzzed {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    /** A fault that costs one account only is one as well. */
    private static final Progress STRICT = new Progress() {
        @Override
        public void begin(int documents) {}

        @Override
        public void made() {}

        @Override
        public void failed(Throwable fault) {
            throw new IllegalStateException("a fault was kept to its account", fault);
        }
    };

    private Fuzzed() {}

    static void check(byte[] input, String ending) {
        with(input, ending, Fuzzed::check);
    }

    /** Only reads and joins it, before anything is worked out. */
    static void read(byte[] input, String ending) {
        with(input, ending, Fuzzed::read);
    }

    private static void with(byte[] input, String ending, Consumer<Path> use) {
        try {
            Path file = Files.createTempFile("kap-fuzz", ending);
            try {
                Files.write(file, input);
                use.accept(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path file) {
        Checked<Optional<Portfolio>> read = Intake.read(List.of(file), Optional.empty(), CLOCK);
        if (read.value().isEmpty() && read.problems().isEmpty()) {
            throw new IllegalStateException("nothing was read and nothing said");
        }
    }

    private static void check(Path file) {
        Outcome outcome = Run.check(List.of(file), Optional.empty(), CLOCK, STRICT);
        if (outcome.accounts().isEmpty() && outcome.problems().isEmpty()) {
            throw new IllegalStateException("nothing was read and nothing said");
        }
        ProblemsText.groups(outcome.problems(), outcome.wording(), ProblemsText.SHOWN_OF_A_KIND);
    }
}
