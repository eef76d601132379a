package dev.kap.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.run.ProblemsText;
import dev.kap.run.Run;
import dev.kap.watch.work.Job;
import dev.kap.watch.work.WorkOutcome;
import dev.kap.watch.work.WorkOutcome.Death;
import dev.kap.watch.work.Worker;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trouble that passes waits and is said once; trouble that stays is reported once. */
class TroubleTest {

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void open() throws IOException {
        served = new Served(folder);
    }

    @Test
    void aFullDiskForResultsMakesDropsWaitUntilThereIsRoom() throws IOException {
        boolean[] full = {true};
        served.on(new FaultyOps((step, path) -> {
            if (full[0] && path.startsWith(served.out) && step.equals("write")) {
                throw new IOException("No space left on device");
            }
        }));
        served.drop("a.xlsx");
        served.drop("b.xlsx");
        served.pace.at(Duration.ofMinutes(5), () -> {
            assertThat(served.status()).contains("The disk for the results is full.");
            assertThat(served.results()).noneMatch(name -> !name.startsWith("."));
            assertThat(served.failed()).isEmpty();
            assertThat(served.audit().holds()).isTrue();
            full[0] = false;
        });
        served.pace.stopAt(Duration.ofMinutes(8));
        assertThat(served.serve().made()).isEqualTo(2);
        assertThat(said("waiting: RESULTS_FULL")).isEqualTo(1);
        assertThat(said("no longer waiting: RESULTS_FULL")).isEqualTo(1);
    }

    @Test
    void anOutputThatCannotBeWrittenForAMinuteCostsNothing() throws IOException {
        boolean[] denied = {true};
        int[] tries = {0};
        served.on(new FaultyOps((step, path) -> {
            if (denied[0] && path.startsWith(served.out)) {
                tries[0]++;
                throw new AccessDeniedException(path.toString());
            }
        }));
        for (int i = 0; i < 10; i++) {
            served.drop("plan " + i + ".xlsx");
        }
        served.pace.at(Duration.ofSeconds(65), () -> {
            assertThat(served.status()).contains("may not be written to");
            // Back-off: a second, two, four, …
            assertThat(tries[0]).isBetween(3, 15);
            // They lie where people see them.
            assertThat(served.waiting()).hasSize(10);
            denied[0] = false;
        });
        served.pace.stopAt(Duration.ofMinutes(5));
        assertThat(served.serve().made()).isEqualTo(10);
        assertThat(served.status()).contains("does not serve");
        assertThat(said("waiting: RESULTS_DENIED")).isEqualTo(1);
    }

    @Test
    void aFileThatIsOpenElsewhereWaitsAndTheOthersDoNot() throws IOException {
        boolean[] open = {true};
        served.on(new FaultyOps((step, path) -> {
            if (open[0] && step.equals("rename") && path.endsWith("in/open.xlsx")) {
                throw new FileSystemException(path.toString(), null, "The process cannot access the file");
            }
        }));
        served.drop("open.xlsx");
        served.drop("plan.xlsx");
        served.pace.at(Duration.ofMinutes(3), () -> {
            assertThat(served.done()).containsExactly("plan.xlsx");
            assertThat(served.status()).contains("A file in this folder is open in another program.");
            open[0] = false;
        });
        served.pace.stopAt(Duration.ofMinutes(6));
        assertThat(served.serve().made()).isEqualTo(2);
    }

    @Test
    void aFileOfWhichExcelSaysThatItHasItOpenIsTakenWhenItIsClosedOrTheSignIsStale() throws IOException {
        served.drop("plan.xlsx");
        served.drop("stale.xlsx");
        Path owner = Files.writeString(served.inbox.resolve("~$plan.xlsx"), "me");
        Files.writeString(served.inbox.resolve(".~lock.stale.xlsx#"), "somebody, last year");
        served.pace.at(Duration.ofSeconds(30), () -> {
            assertThat(served.done()).isEmpty();
            assertThat(served.status()).contains("2 files in this folder are open in another program.");
            Files.delete(owner);
        });
        served.pace.at(Duration.ofSeconds(40), () -> assertThat(served.done()).containsExactly("plan.xlsx"));
        served.pace.stopAt(Duration.ofSeconds(75));
        assertThat(served.serve().made()).isEqualTo(2);
    }

    @Test
    void aShareThatGoesAndComesBackIsServedAgain() throws IOException {
        Path away = folder.resolve("away");
        served.pace.at(Duration.ofSeconds(20), () -> {
            Files.move(served.inbox, away);
            // What is left is the empty folder that the share was mounted on.
            Files.createDirectory(served.inbox);
        });
        served.pace.at(Duration.ofSeconds(100), () -> {
            assertThat(Served.names(served.inbox))
                    .as("nothing is written to the empty folder")
                    .isEmpty();
            Files.delete(served.inbox);
            Files.move(away, served.inbox);
            served.drop("plan.xlsx");
        });
        served.pace.stopAt(Duration.ofMinutes(4));
        assertThat(served.serve().made()).isEqualTo(1);
        assertThat(said("waiting: INBOX_AWAY")).isEqualTo(1);
    }

    @Test
    void resultsAreNotWrittenIntoTheEmptyFolderOfAShareThatIsAway() throws IOException {
        served.drop("first.xlsx");
        Path away = folder.resolve("away");
        served.pace.at(Duration.ofSeconds(20), () -> {
            Files.move(served.out, away);
            Files.createDirectory(served.out);
            served.drop("plan.xlsx");
        });
        served.pace.at(Duration.ofSeconds(100), () -> {
            assertThat(served.results()).isEmpty();
            Files.delete(served.out);
            Files.move(away, served.out);
        });
        served.pace.stopAt(Duration.ofMinutes(4));
        assertThat(served.serve().made()).isEqualTo(2);
        assertThat(served.results()).containsExactly("first", "plan");
    }

    @Test
    void aWorkbookThatKillsItsChildIsTriedAgainOnceThenReportedAndTheNextIsNotAffected() throws IOException {
        Dying dying = new Dying(served.worker, Death.MEMORY);
        served.worker = dying;
        served.drop("poison.xlsx");
        served.drop("wholesome.xlsx");
        served.pace.stopAt(Duration.ofMinutes(2));
        assertThat(served.serve()).isEqualTo(new DropCounts(1, 0, 0, 1, 0));
        assertThat(dying.tried).containsExactly("poison.xlsx", "poison.xlsx");
        assertThat(served.done()).containsExactly("wholesome.xlsx");
        assertThat(served.report("poison.xlsx")).contains("more memory than it may have");
        assertThat(served.audit().holds()).isTrue();
    }

    @Test
    void whereOnlyTheCopyWithMarksKillsTheChildTheReportIsStillWhatCheckSays() throws IOException {
        Path bad = served.drop("poison.xlsx", TinyWorkbook.of(" "));
        var check = Run.check(List.of(bad), Optional.empty(), Served.CLOCK);
        Dying dying = new Dying(served.worker, Death.MEMORY);
        dying.whileMarking = true;
        served.worker = dying;
        assertThat(served.once()).isEqualTo(new DropCounts(0, 0, 0, 1, 0));
        assertThat(dying.tried).hasSize(2);
        assertThat(served.failed()).containsExactly("poison.xlsx", "poison.xlsx.report.txt");
        assertThat(served.inbox.resolve("failed/poison.xlsx.report.txt"))
                .hasContent(ProblemsText.inFull(check.problems(), check.wording()));
        assertThat(served.audit().holds()).isTrue();
    }

    @Test
    void aReportThatWasBegunAndOneOfAnEarlierContentAreNone() throws IOException {
        Path bad = served.drop("poison.xlsx", TinyWorkbook.of(" "));
        Worker real = served.worker;
        Dying dying = new Dying(real, Death.MEMORY);
        served.worker = dying;
        dying.takes = () -> dying.onDesk(desk -> {
            if (dying.tried.isEmpty()) {
                // Somebody who had it open writes to it after it was claimed and reported.
                Files.writeString(desk.resolve(WorkOutcome.REPORT), "of the content before");
                Files.write(desk.resolve("in/poison.xlsx"), TinyWorkbook.of("Another"));
            } else {
                Files.writeString(desk.resolve(WorkOutcome.REPORT + ".new"), "half a rep");
            }
        });
        assertThat(served.once().failed()).isEqualTo(1);
        assertThat(bad).doesNotExist();
        assertThat(served.report("poison.xlsx")).contains("more memory than it may have");
    }

    @Test
    void whoIsToStopInTheFirstRoundStillLeaves() throws IOException {
        served.worker = new Dying(served.worker, Death.MEMORY) {
            @Override
            public WorkOutcome work(Job job, BooleanSupplier goOn) throws InterruptedException {
                throw new InterruptedException("to stop");
            }
        };
        // Claimed by somebody who is dead, so that it is served before the first look.
        Path work = Files.createDirectories(served.inbox.resolve(".kap/work/dead/0001/in"));
        Files.write(work.resolve("plan.xlsx"), TinyWorkbook.of("Left"));
        served.serve();
        assertThat(served.status()).contains("does not serve");
        assertThat(Served.names(served.inbox.resolve(".kap/watchers"))).isEmpty();
        assertThat(served.results()).isEmpty();
        served.restart();
        assertThat(served.once().made()).isEqualTo(1);
    }

    @Test
    void aTryThatTookLongIsRepeatedSoon() throws IOException {
        Dying dying = new Dying(served.worker, Death.TIME);
        dying.takes = () -> served.pace.pause(Duration.ofSeconds(60));
        served.worker = dying;
        served.drop("poison.xlsx");
        served.pace.stopAt(Duration.ofMinutes(4));
        assertThat(served.serve().failed()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "MEMORY, 2, 'more memory than it may have'",
        "TIME, 2, 'longer than it may'",
        "CRASH, 2, 'crashed, twice'",
        "STARVED, 5, 'the system ran out of memory'",
    })
    void whereTheProgramFailedTheReportSaysSoAndWhereTheLogIs(Death how, int tries, String why) throws IOException {
        Dying dying = new Dying(served.worker, how);
        served.worker = dying;
        served.drop("poison.xlsx");
        served.pace.stopAt(Duration.ofMinutes(4));
        assertThat(served.serve().failed()).isEqualTo(1);
        assertThat(dying.tried).hasSize(tries);
        assertThatItIsKapThatFailed(why);
    }

    @Test
    void aFaultOfTheProgramIsNotBlamedOnTheWorkbook() throws IOException {
        served.worker = new Dying(served.worker, Death.CRASH) {
            @Override
            public WorkOutcome work(Job job, BooleanSupplier goOn) {
                return new WorkOutcome.Broken("NullPointerException in Some.java:1");
            }
        };
        served.drop("poison.xlsx");
        assertThat(served.once().failed()).isEqualTo(1);
        assertThatItIsKapThatFailed("the program has a fault");
        assertThat(keptLog()).contains("NullPointerException in Some.java:1");
    }

    /** The drop is found in the log by its number, in the file as on standard error; its name is in neither. */
    private void assertThatItIsKapThatFailed(String why) throws IOException {
        String report = served.report("poison.xlsx");
        assertThat(report)
                .contains(why)
                .contains("It is kap that failed; nothing has been found wrong with the file.")
                .contains(".kap/log")
                .doesNotContainIgnoringCase("damaged")
                .doesNotContainIgnoringCase("large");
        Matcher drop = Pattern.compile("under drop ([0-9a-f]{16})").matcher(report);
        assertThat(drop.find()).isTrue();
        assertThat(keptLog())
                .isEqualTo(served.log.toString())
                .contains("drop " + drop.group(1) + ": ")
                .doesNotContain("poison");
    }

    private String keptLog() throws IOException {
        return Files.readString(served.inbox.resolve(".kap/log/2026-11-22.txt"));
    }

    @Test
    void aWorkbookIsNeverBlamedForAChildThatSomebodyKilled() throws IOException {
        Dying dying = new Dying(served.worker, Death.KILLED);
        dying.times = 40;
        served.worker = dying;
        served.drop("poison.xlsx");
        served.drop("wholesome.xlsx");
        served.pace.at(Duration.ofMinutes(10), () -> {
            assertThat(served.done()).containsExactly("wholesome.xlsx");
            assertThat(served.status()).contains("killed from outside again and again. 1 drop waits");
        });
        served.pace.at(Duration.ofMinutes(45), () -> assertThat(served.status()).doesNotContain("killed"));
        served.pace.stopAt(Duration.ofMinutes(46));
        assertThat(served.serve().made()).isEqualTo(2);
        // A minute between two tries at most: no kill that comes by chance hits each of them.
        assertThat(dying.tried).hasSize(40);
    }

    @Test
    void aResultThatCannotBeWrittenWhileOthersCanIsGivenUpInTheEnd() throws IOException {
        served.on(new FaultyOps((step, path) -> {
            if (step.equals("rename") && path.endsWith("result")) {
                throw new FileSystemException(path.toString(), null, "File name too long");
            }
        }));
        served.drop("long.xlsx");
        served.pace.stopAt(Duration.ofMinutes(20));
        assertThat(served.serve().failed()).isEqualTo(1);
        assertThat(served.report("long.xlsx")).contains("could not be written").contains("It is kap that failed");
    }

    private long said(String words) {
        return served.log
                .toString()
                .lines()
                .filter(line -> line.endsWith("Z " + words))
                .count();
    }

    /** A worker whose process dies over every drop that is called poison. */
    private static class Dying implements Worker {

        private final Worker real;
        private final Death how;
        private final List<String> tried = new ArrayList<>();
        private int times = Integer.MAX_VALUE;
        private Runnable takes = () -> {};
        private boolean whileMarking;
        private Path desk = Path.of("");

        Dying(Worker real, Death how) {
            this.real = real;
            this.how = how;
        }

        /** Does something on the desk of the drop that is worked on. */
        void onDesk(OnDesk step) {
            try {
                step.on(desk);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        /** What is done there. */
        interface OnDesk {
            void on(Path desk) throws IOException;
        }

        @Override
        public WorkOutcome work(Job job, BooleanSupplier goOn) throws IOException, InterruptedException {
            String name = job.drop().getFileName().toString();
            if (name.startsWith("poison") && tried.size() < times) {
                desk = job.desk();
                if (whileMarking) {
                    assertThat(real.work(job, goOn)).isEqualTo(new WorkOutcome.Refused());
                    Files.delete(desk.resolve(WorkOutcome.MARKED));
                }
                takes.run();
                tried.add(name);
                return new WorkOutcome.Died(how);
            }
            return real.work(job, goOn);
        }

        @Override
        public void rest() {
            real.rest();
        }

        @Override
        public void close() {
            real.close();
        }
    }
}
