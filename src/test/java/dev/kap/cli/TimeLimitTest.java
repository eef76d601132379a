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
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that takes too long says what it was doing and what to do, and leaves nothing behind. */
class TimeLimitTest {

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

    /** Holds what never looks whether it is to end; the end of a test lets it go. */
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        over.countDown();
    }

    @Test
    void aPlanThatIsStuckInOneOfItsThreadsEndsAtTheLimitAndTheResultBeforeIsAsItWas() throws IOException {
        Kap.run("plan", SAMPLE, "--out", out(), "--format", "data");
        List<String> before = inside();

        Kap.Result late = Kap.run(stuckWhere("pool-"), "plan", SAMPLE, "--out", out(), "--timeout", "8s", "-q");

        assertThat(late.exit()).isEqualTo(1);
        assertThat(late.err())
                .hasLineCount(1)
                .matches("kap: Not done within 8s; it was making documents, [0-8] of 9 made. Allow more time, as with"
                        + " --timeout 16s, or split the input into several, or name accounts with --account."
                        + " Nothing was made, and nothing replaced.\\n");
        assertThat(inside()).isEqualTo(before);
    }

    @Test
    void aCheckEndsAtTheLimitWithoutAnnotatedCopy() throws IOException {
        Kap.Result late = Kap.run(
                stuckWhere("kap"),
                "check",
                today.toString(),
                "--timeout",
                "0.5",
                "--annotated",
                folder.resolve("a.xlsx").toString());

        assertThat(late.exit()).isEqualTo(1);
        assertThat(late.err())
                .hasLineCount(1)
                .startsWith("kap: Not done within 0.5s; it was reading the input. ")
                .contains("--timeout 1s, or split the input into several.");
        assertThat(inside()).isEmpty();
    }

    @Test
    void anExplanationAndAWorkbookFromAnExportHaveTheLimitToo() throws IOException {
        Clock stuck = stuckWhere("kap");
        assertThat(Kap.run(stuck, "explain", today.toString(), "--account", "Acme", "--timeout", "0.3")
                        .err())
                .startsWith("kap: Not done within 0.3s; it was reading the input.");
        String file = folder.resolve("new.xlsx").toString();
        assertThat(Kap.run(stuck, "new", "workbook", file, "--timeout", "0.3", "--from", today.toString())
                        .err())
                .startsWith("kap: Not done within 0.3s; it was reading the input.");
        assertThat(inside()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"90s,90s", "10m,10m", "120s,2m", "2h,2h", "60m,1h", "7,7s", "1.5,1.5s", "0.25m,15s", "2 H,2h"})
    void aTimeIsTypedAsPeopleDo(String typed, String said) {
        assertThat(Lasting.said(new Lasting().convert(typed))).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "soon", "-5", "1d", "9999999999h", "1:30", ""})
    void whatIsNoTimeIsWrongUsage(String typed) {
        Kap.Result result = Kap.run("check", SAMPLE, "--timeout=" + typed);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("is no time; write it as 90s, 10m or 2h");
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private List<String> inside() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(today))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** A clock that nobody in a thread of that name gets an answer from, whether he is interrupted or not. */
    private Clock stuckWhere(String thread) {
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
                    waitWhateverHappens();
                }
                return Kap.CLOCK.instant();
            }
        };
    }

    private void waitWhateverHappens() {
        while (over.getCount() > 0) {
            try {
                over.await();
            } catch (InterruptedException goesOn) {
                // As a loop does that never looks.
            }
        }
    }
}
