package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the machine lacks ends a command with one sentence and the remedy, and leaves everything as it was. */
class MachineErrorsTest {

    private static final String SAMPLE = "samples/three-accounts.xlsx";

    @TempDir
    private Path folder;

    /** An input without a day of its own: the clock is asked. */
    private Path today;

    @BeforeEach
    void writeInput() throws IOException {
        today = Files.createDirectories(folder.resolve("today"));
        Files.writeString(today.resolve("accounts.csv"), "Account\nAcme\n");
        Files.writeString(today.resolve("contacts.csv"), "Account,Contact\nAcme,Kim Lee\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan TODAY --out OUT --format data",
                "plan SAMPLE --out OUT",
                "check TODAY",
                "check TODAY --annotated OUT/annotated.xlsx",
                "explain TODAY --account Nobody",
                "new workbook OUT/new.xlsx --from TODAY",
                "new workbook OUT/new.xlsx",
                "audit OUT",
                "watch OUT/inbox --out OUT/results --once --format data"
            })
    void everyCommandEndsWithTheRemedy(String command) throws IOException {
        Files.createDirectories(folder.resolve("out/inbox"));
        Kap.run("plan", SAMPLE, "--out", folder.resolve("out").toString(), "--format", "data");
        Map<String, Long> before = inside();

        Kap.Result memory = Kap.run(failing("", () -> new OutOfMemoryError("Java heap space")), words(command));
        Kap.Result depth = Kap.run(failing("", StackOverflowError::new), words(command));

        if (!command.startsWith("audit")) {
            ended(memory, "MB of memory are not enough. Allow more, as with KAP_JAVA_OPTS=-Xmx");
            ended(depth, "nested too deeply. Allow more with KAP_JAVA_OPTS=-Xss64m, or split the input into several");
        }
        if (!command.startsWith("watch")) {
            assertThat(inside()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aThreadOfSeveralThatRunsOutOfMemoryEndsTheRun(int jobs) throws IOException {
        Kap.Result memory = Kap.run(
                failing("pool-", () -> new OutOfMemoryError("Java heap space")),
                words("plan SAMPLE --out OUT --format pdf --jobs " + jobs));
        ended(memory, "MB of memory are not enough.");
        assertThat(inside()).isEmpty();
    }

    private static void ended(Kap.Result result, String says) {
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains(says).hasLineCount(1).doesNotContain("\tat ");
    }

    private String[] words(String command) {
        return command.replace("SAMPLE", SAMPLE)
                .replace("TODAY", today.toString())
                .replace("OUT", folder.resolve("out").toString())
                .split(" ");
    }

    private Map<String, Long> inside() throws IOException {
        Map<String, Long> files = new TreeMap<>();
        List<Path> found;
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            found = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : found) {
            files.put(
                    folder.relativize(file).toString(),
                    Files.getLastModifiedTime(file).toMillis());
        }
        return files;
    }

    /** A clock that whoever asks it in a thread whose name begins so fails by. */
    private static Clock failing(String thread, Supplier<Error> error) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                if (Thread.currentThread().getName().startsWith(thread)) {
                    throw error.get();
                }
                return Kap.CLOCK.instant();
            }
        };
    }
}
