package dev.kap.watch.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kap.disk.Disk;
import dev.kap.disk.Manifest;
import dev.kap.run.Format;
import dev.kap.run.Pack;
import dev.kap.watch.work.Answer.Death;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real processes. */
class ChildTest {

    private static final Path SAMPLE = Path.of("samples/three-accounts.xlsx").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void oneChildWorksOnSeveralDropsAndLeavesNothingBehind() throws Exception {
        try (Child child = child(256, Duration.ofMinutes(1))) {
            for (int i = 0; i < 2; i++) {
                Job job = job(SAMPLE, "job" + i);
                assertThat(child.work(job, () -> true)).isEqualTo(new Answer.Made(3, 0));
                Path result = job.stage().resolve(Answer.RESULT);
                assertThat(Manifest.in(result).orElseThrow().holds(result)).isTrue();
            }
            assertThat(folder.resolve("scratch")).isDirectory();
        }
        assertThat(folder.resolve("scratch")).doesNotExist();
    }

    @Test
    void aDropThatNeedsTooMuchMemoryKillsOnlyItsChild() throws Exception {
        Path large = folder.resolve("accounts.csv");
        try (Writer out = Files.newBufferedWriter(large)) {
            out.write("Account\n");
            for (int i = 0; i < 150_000; i++) {
                out.write("Account number " + i + "\n");
            }
        }
        try (Child child = child(40, Duration.ofMinutes(1))) {
            assertThat(child.work(job(large, "large"), () -> true)).isEqualTo(new Answer.Died(Death.MEMORY));
            assertThat(child.work(job(SAMPLE, "next"), () -> true)).isEqualTo(new Answer.Made(3, 0));
        }
    }

    @Test
    void aDropThatTakesTooLongIsEnded() throws Exception {
        try (Child child = child(256, Duration.ofMillis(1))) {
            assertThat(child.work(job(SAMPLE, "slow"), () -> true)).isEqualTo(new Answer.Died(Death.TIME));
        }
    }

    @Test
    void aWatcherThatIsToStopDoesNotWaitForIts() throws Exception {
        try (Child child = child(256, Duration.ofMinutes(1))) {
            Job job = job(SAMPLE, "stopped");
            assertThatThrownBy(() -> child.work(job, () -> false)).isInstanceOf(InterruptedException.class);
        }
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    private Child child(int megabytes, Duration time) {
        Making making = new Making(EnumSet.allOf(Pack.class), Set.of(Format.DATA), Optional.empty(), 1);
        return new Child(making, Limits.of(megabytes, time), folder.resolve("scratch"), new Disk());
    }

    private Job job(Path drop, String name) throws IOException {
        Path desk = Files.createDirectories(folder.resolve(name).resolve("desk"));
        Path stage = Files.createDirectories(folder.resolve(name).resolve("stage"));
        return new Job(drop, desk, stage, "source", "recipe", LocalDate.of(2026, 11, 22));
    }
}
