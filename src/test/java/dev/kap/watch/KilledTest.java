package dev.kap.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.disk.Disk;
import dev.kap.disk.Fingerprint;
import dev.kap.disk.Folders;
import dev.kap.disk.Manifest;
import dev.kap.watch.FaultyOps.Killed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/** A watcher killed before each of its steps on the disk in turn, then started again. */
class KilledTest {

    /** Every third step at each build; `-Dkill.stride=1` takes them all. */
    private static final int STRIDE = Integer.getInteger("kill.stride", 3);

    private static final String EDITED = "plan edited 2026-11-22";

    @TempDir(factory = InMemory.class)
    private Path folder;

    /** Hundreds of runs with a forced write for each of their steps: in memory, where the system has such a folder. */
    static final class InMemory implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            Path memory = Path.of("/dev/shm");
            return Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "kap")
                    : Files.createTempDirectory("kap");
        }
    }

    @Test
    void whereverItIsKilledEveryDropIsAccountedForThenAndAfterTheNextStart() throws IOException {
        ended(STRIDE, false);
    }

    /** Fewer of its steps at each build: what was not forced is gone, which a kill alone does not show. */
    @Test
    void wheneverThePowerGoesEveryDropIsAccountedForThenAndAfterTheNextStart() throws IOException {
        ended(3 * STRIDE - 2, true);
    }

    private void ended(int stride, boolean powerGoes) throws IOException {
        int step = 1 - stride;
        boolean killed = true;
        while (killed) {
            step += stride;
            Served served = before(step);
            ForgetfulDisk disk = new ForgetfulDisk();
            served.on(powerGoes ? FaultyOps.killingAt(step, disk) : FaultyOps.killingAt(step));
            killed = isKilled(served);
            if (killed && powerGoes) {
                disk.lose();
            }
            assertThat(served.audit().findings())
                    .as("killed at step %d", step)
                    .noneMatch(finding -> finding.kind().isFault());
            assertNothingHalf(served, step);
            startAgain(served);
            served.once();
            assertThat(served.audit().findings())
                    .as("started again after step %d", step)
                    .isEmpty();
            assertAllThere(served, step);
        }
        assertThat(step).as("steps of a run").isGreaterThan(80);
    }

    /** Errors of the disk and of shares, each once, at each step in turn: nobody is killed, and nothing is given up. */
    @Test
    void whicheverStepFailsOnceEveryDropEndsAllTheSame() throws IOException {
        int step = 1 - STRIDE;
        boolean failed = true;
        while (failed) {
            step += STRIDE;
            Served served = before(step);
            int[] count = {0};
            int fails = step;
            served.on(new FaultyOps((_, path) -> {
                if (++count[0] == fails) {
                    throw trouble(fails, path);
                }
            }));
            served.once();
            failed = count[0] >= fails;
            assertThat(served.audit().holds()).as("failed at step %d", step).isTrue();
            if (!served.audit().findings().isEmpty()) {
                // What could not be cleared away when it ended is by the next one.
                startAgain(served);
                served.once();
            }
            assertThat(served.audit().findings()).as("failed at step %d", step).isEmpty();
            assertAllThere(served, step);
        }
        assertThat(step).as("steps of a run").isGreaterThan(80);
    }

    private static IOException trouble(int number, Path path) {
        return switch (number % 4) {
            case 0 -> new AccessDeniedException(path.toString());
            case 1 -> new FileSystemException(path.toString(), null, "No space left on device");
            case 2 -> new FileSystemException(path.toString(), null, "Stale file handle");
            default -> new IOException("Input/output error");
        };
    }

    private static void startAgain(Served served) throws IOException {
        for (Path member : Folders.list(served.inbox.resolve(".kap/watchers"))) {
            // A process of this machine that is gone.
            Files.writeString(
                    member, new WatcherIdentity(WatcherIdentity.here().machine(), 999_999_999, "1") + "\n17\n");
        }
        served.restart();
    }

    @Test
    void whatHasEndedIsStillKnownAfterThePowerWent() throws IOException {
        Served served = new Served(folder);
        ForgetfulDisk disk = new ForgetfulDisk();
        served.on(new FaultyOps((_, _) -> {}, disk));
        served.drop("plan.xlsx", TinyWorkbook.of("Old"));
        served.drop("bad.xlsx", TinyWorkbook.of(" "));
        served.once();
        disk.lose();
        startAgain(served);
        served.drop("plan.xlsx", TinyWorkbook.of("New"));
        served.once();
        assertThat(served.audit().findings()).isEmpty();
        assertThat(served.done()).hasSize(2);
        assertThat(served.failed()).hasSize(3);
        assertThat(served.results()).containsExactly("plan");
    }

    /** A result of yesterday's version with a note that somebody put there, today's version, a bad file, and the same content under another name. */
    private Served before(int step) throws IOException {
        Served served = new Served(folder.resolve("at-" + step));
        Files.createDirectories(served.inbox.resolve("done"));
        served.drop("plan.xlsx", TinyWorkbook.of("Old"));
        served.once();
        Files.writeString(served.out.resolve("plan/note.txt"), "ask Ada");
        served.restart();
        served.drop("plan.xlsx", TinyWorkbook.of("New"));
        served.drop("same.xlsx", TinyWorkbook.of("New"));
        served.drop("bad.xlsx", "bad".getBytes(StandardCharsets.UTF_8));
        return served;
    }

    private static boolean isKilled(Served served) {
        try {
            served.once();
            return false;
        } catch (Killed end) {
            return true;
        }
    }

    /** What can be seen is whole; where the system can swap folders, a result that is replaced is never away. */
    private static void assertNothingHalf(Served served, int step) throws IOException {
        if (System.getProperty("os.name").equals("Linux")) {
            assertThat(served.results()).as("at step %d", step).contains("plan");
        }
        for (String result : served.results()) {
            if (!result.startsWith(".") && !result.equals(EDITED)) {
                Path place = served.out.resolve(result);
                assertThat(Manifest.in(place).orElseThrow().holds(place))
                        .as("at step %d", step)
                        .isTrue();
            }
        }
    }

    private static void assertAllThere(Served served, int step) throws IOException {
        assertThat(served.waiting()).as("step %d", step).isEmpty();
        assertThat(fingerprints(served.inbox.resolve("done")))
                .as("step %d", step)
                .isEqualTo(Set.of(
                        Fingerprint.of(served.inbox.resolve("done/plan.xlsx")),
                        Fingerprint.of(served.inbox.resolve("done/plan 2026-11-22 10.00.00.xlsx"))));
        assertThat(served.done()).hasSize(3);
        assertThat(served.failed()).containsExactly("bad.xlsx", "bad.xlsx.report.txt");
        assertThat(served.results()).contains("plan", EDITED).isSubsetOf("plan", EDITED, "same");
        assertThat(served.out.resolve(EDITED).resolve("note.txt"))
                .as("step %d", step)
                .hasContent("ask Ada");
        assertThat(served.result("plan")).as("step %d", step).contains("New");
    }

    private static Set<String> fingerprints(Path folder) throws IOException {
        Set<String> all = new TreeSet<>();
        for (Path file : Folders.list(folder)) {
            all.add(Fingerprint.of(file));
        }
        return all;
    }

    /** Two watchers on one inbox; one is killed in the middle of each of its drops, the other goes on. */
    @Test
    void ofTwoWatchersOneIsKilledAndTheOtherTakesItsDropsOver() throws IOException {
        for (int step = 20; step < 140; step += 30) {
            Served first = new Served(folder.resolve("two-" + step));
            for (int i = 0; i < 6; i++) {
                first.drop("plan " + i + ".xlsx");
            }
            first.on(FaultyOps.killingAt(step));
            boolean killed = isKilled(first);
            for (Path member : Folders.list(first.inbox.resolve(".kap/watchers"))) {
                // As from another machine: only missing signs of life can tell.
                Files.writeString(member, "other-machine 4711 1\n17\n");
            }
            first.restart();
            first.pace.stopAt(java.time.Duration.ofMinutes(3));
            first.serve();
            assertThat(killed).isTrue();
            assertThat(first.audit().findings()).as("killed at step %d", step).isEmpty();
            assertThat(first.results()).as("killed at step %d", step).hasSize(6);
            assertThat(first.done()).hasSize(6);
        }
    }

    @Test
    void aWatcherThatLivesKeepsItsDrop() throws IOException {
        Served served = new Served(folder);
        served.once();
        Path work = Files.createDirectories(served.inbox.resolve(".kap/work/other/0001/in"));
        Files.write(work.resolve("plan.xlsx"), TinyWorkbook.of("Elsewhere"));
        Path sign = served.inbox.resolve(".kap/watchers/other");
        served.restart();
        for (int i = 0; i < 20; i++) {
            String beat = "other-machine 4711 1\n" + i + "\n";
            served.pace.at(java.time.Duration.ofSeconds(10L * i), () -> Files.writeString(sign, beat));
        }
        Files.writeString(sign, "other-machine 4711 1\n-1\n");
        served.pace.stopAt(java.time.Duration.ofSeconds(205));
        served.serve();
        assertThat(work.resolve("plan.xlsx")).exists();
        served.restart();
        served.pace.stopAt(java.time.Duration.ofSeconds(90));
        served.serve();
        assertThat(served.done()).containsExactly("plan.xlsx");
    }

    @Test
    void twoDropsOfOneNameAreNeverInWorkAtTheSameTime() throws IOException {
        Served served = new Served(folder);
        served.once();
        Path work = Files.createDirectories(served.inbox.resolve(".kap/work/other/0001/in"));
        Files.write(work.resolve("plan.xlsx"), TinyWorkbook.of("First"));
        Path sign = served.inbox.resolve(".kap/watchers/other");
        Files.writeString(sign, "other-machine 4711 1\n1\n");
        served.restart();
        served.drop("Plan.xlsx", TinyWorkbook.of("Second"));
        served.pace.stopAt(java.time.Duration.ofSeconds(50));
        served.serve();
        assertThat(served.waiting()).containsExactly("Plan.xlsx");
        assertThat(List.of(work.resolve("plan.xlsx"))).allMatch(Files::exists);
        new Folders(new Disk()).delete(served.inbox.resolve(".kap/work/other"));
    }
}
