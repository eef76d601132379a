package dev.kap.watch.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kap.disk.Disk;
import dev.kap.disk.Folders;
import dev.kap.disk.Manifest;
import dev.kap.run.Format;
import dev.kap.run.Pack;
import dev.kap.watch.work.WorkOutcome.Death;
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
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                assertThat(child.work(job, () -> true)).isEqualTo(new WorkOutcome.Made(3, 0));
                Path result = job.stage().resolve(WorkOutcome.RESULT);
                assertThat(Manifest.in(result).orElseThrow().holds(result)).isTrue();
            }
            assertThat(folder.resolve("scratch")).isDirectory();
        }
        assertThat(folder.resolve("scratch")).doesNotExist();
    }

    @Test
    void aDropThatNeedsTooMuchMemoryKillsOnlyItsChild() throws Exception {
        try (Child child = child(40, Duration.ofMinutes(1))) {
            assertThat(child.work(job(large(150_000), "large"), () -> true))
                    .isEqualTo(new WorkOutcome.Died(Death.MEMORY));
            assertThat(child.work(job(SAMPLE, "next"), () -> true)).isEqualTo(new WorkOutcome.Made(3, 0));
        }
    }

    @Test
    void aDropThatTakesTooLongIsEnded() throws Exception {
        try (Child child = child(256, Duration.ofMillis(1))) {
            assertThat(child.work(job(SAMPLE, "slow"), () -> true)).isEqualTo(new WorkOutcome.Died(Death.TIME));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theFirstChildBeginsLightAndWhoHasMoreToDoGetsOneThatCompilesAll() throws Exception {
        try (Child child = child(256, Duration.ofMinutes(1))) {
            Job job = job(SAMPLE, "many");
            for (int i = 0; i < 21; i++) {
                new Folders(new Disk()).delete(job.stage());
                Files.createDirectory(job.stage());
                assertThat(child.work(job, () -> true)).isInstanceOf(WorkOutcome.Made.class);
                assertThat(isLight()).isEqualTo(i < 20);
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void afterOneThatTookTooLongTheNextCompilesAll() throws Exception {
        try (Child child = child(256, Duration.ofMillis(1))) {
            assertThat(child.work(job(SAMPLE, "slow"), () -> true)).isEqualTo(new WorkOutcome.Died(Death.TIME));
            boolean[] light = new boolean[1];
            child.work(job(SAMPLE, "again"), () -> {
                light[0] |= isLight();
                return true;
            });
            assertThat(light[0]).isFalse();
        }
    }

    /** Java itself does not show the options of a process where they are many. */
    private static boolean isLight() {
        return ProcessHandle.current().children().anyMatch(child -> {
            try {
                return Files.readString(Path.of("/proc", String.valueOf(child.pid()), "cmdline"))
                        .contains("-XX:TieredStopAtLevel=1");
            } catch (IOException gone) {
                return false;
            }
        });
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

    /** What people and service managers end processes by; and what Java itself breaks down with. */
    @ParameterizedTest
    @CsvSource({"KILL, KILLED", "TERM, KILLED", "SEGV, CRASH", "ABRT, CRASH"})
    void whoKilledTheChildIsKnown(String signal, Death how) throws Exception {
        try (Child child = child(256, Duration.ofMinutes(1))) {
            assertThat(child.work(job(SAMPLE, "first"), () -> true)).isInstanceOf(WorkOutcome.Made.class);
            assertThat(child.work(job(large(40_000), "killed"), () -> end(signal)))
                    .isEqualTo(new WorkOutcome.Died(how));
        }
    }

    /** The system counts whom it ends for want of memory before it does. */
    @Test
    void theSystemThatEndsItForWantOfMemoryIsToldFromAPersonWhoDoes() throws Exception {
        long[] ended = {7};
        try (Child child = new Child(
                making(),
                WorkLimits.of(256, Duration.ofMinutes(1)),
                folder.resolve("scratch"),
                new Disk(),
                () -> ended[0])) {
            assertThat(child.work(job(SAMPLE, "first"), () -> true)).isInstanceOf(WorkOutcome.Made.class);
            assertThat(child.work(job(large(40_000), "starved"), () -> {
                        ended[0] = 8;
                        return end("KILL");
                    }))
                    .isEqualTo(new WorkOutcome.Died(Death.STARVED));
            // A count from before this drop says nothing.
            assertThat(child.work(job(large(40_000), "killed"), () -> end("KILL")))
                    .isEqualTo(new WorkOutcome.Died(Death.KILLED));
        }
        Path vmstat = Files.writeString(folder.resolve("vmstat"), "nr_free_pages 1\noom_kill 12\noom_kill_x 3\n");
        assertThat(Shortage.countedIn(vmstat)).isEqualTo(12);
        assertThat(Shortage.countedIn(folder.resolve("none"))).isZero();
    }

    @Test
    void aChildThatCannotEvenStartIsNotTheDropsFault() throws Exception {
        try (Child child = child(1 << 30, Duration.ofMinutes(1))) {
            Job job = job(SAMPLE, "none");
            assertThatThrownBy(() -> child.work(job, () -> true)).isInstanceOf(IOException.class);
        }
    }

    /** A drop that takes its time. */
    private Path large(int accounts) throws IOException {
        Path large = folder.resolve("accounts.csv");
        try (Writer out = Files.newBufferedWriter(large)) {
            out.write("Account\n");
            for (int i = 0; i < accounts; i++) {
                out.write("Account number " + i + "\n");
            }
        }
        return large;
    }

    private static boolean end(String signal) {
        ProcessHandle.current().children().forEach(child -> {
            try {
                new ProcessBuilder("kill", "-" + signal, String.valueOf(child.pid()))
                        .start()
                        .waitFor();
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        return true;
    }

    private static PlanOptions making() {
        return new PlanOptions(EnumSet.allOf(Pack.class), Set.of(Format.DATA), Optional.empty(), Optional.empty(), 1);
    }

    private Child child(int megabytes, Duration time) {
        return new Child(making(), WorkLimits.of(megabytes, time), folder.resolve("scratch"), new Disk());
    }

    private Job job(Path drop, String name) throws IOException {
        Path desk = Files.createDirectories(folder.resolve(name).resolve("desk"));
        Path stage = Files.createDirectories(folder.resolve(name).resolve("stage"));
        return new Job(drop, desk, stage, "source", "recipe", Optional.empty(), LocalDate.of(2026, 11, 22));
    }
}
