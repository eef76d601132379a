package dev.kap.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A process that makes plans and pauses after the first: it writes a file `half`, and goes on when there is one `go`. */
final class PausedRun implements Progress {

    private static final int PAUSE_MILLIS = 20;

    private final Path signals;

    private PausedRun(Path signals) {
        this.signals = signals;
    }

    /** Arguments: the input, the folder of the results, and the one of the signals. */
    public static void main(String[] args) throws IOException {
        RunRequest order = new RunRequest(
                List.of(Path.of(args[0])),
                Path.of(args[1]),
                Set.of(Pack.ANNUAL_PLAN),
                Set.of(Format.DOCX),
                List.of(),
                Optional.empty(),
                false,
                1,
                Former.none(),
                Optional.empty());
        Run.plan(order, Clock.systemUTC(), new PausedRun(Path.of(args[2])));
    }

    @Override
    public void begin(int documents) {
        // Of no interest.
    }

    @Override
    public void made() {
        try {
            Files.writeString(signals.resolve("half"), "");
            while (Files.notExists(signals.resolve("go"))) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
