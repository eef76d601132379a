package dev.kap.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.watch.FaultyOps.Killed;
import dev.kap.watch.work.Job;
import dev.kap.watch.work.WorkOutcome;
import dev.kap.watch.work.Worker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts against a drop where watcher or machine end in the middle of it. */
class FailureCountTest {

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void open() throws IOException {
        served = new Served(folder);
    }

    @Test
    void aWatcherThatIsKilledOverADropHoweverOftenDoesNotCountAgainstIt() throws IOException {
        served.drop("poison.xlsx");
        for (int i = 0; i < 40; i++) {
            endsOver("poison.xlsx");
        }
        assertThat(served.once().made()).isEqualTo(1);
    }

    @Test
    void threeStartsOfTheMachineAfterADropThatWasAloneAreEnough() throws IOException {
        served.drop("poison.xlsx");
        for (int i = 0; i < 3; i++) {
            assertThat(served.failed()).isEmpty();
            goesDownOver("poison.xlsx", i);
        }
        assertThat(served.once().failed()).isEqualTo(1);
        assertThat(served.report("poison.xlsx"))
                .contains("the machine went down three times")
                .contains("It is kap that failed")
                .doesNotContainIgnoringCase("damaged");
    }

    @Test
    void theMachineMayGoDownTwice() throws IOException {
        served.drop("poison.xlsx");
        goesDownOver("poison.xlsx", 1);
        goesDownOver("poison.xlsx", 2);
        assertThat(served.once().made()).isEqualTo(1);
    }

    @Test
    void aKilledWatcherBeforeTheMachineGoesDownIsNoReasonMore() throws IOException {
        served.drop("poison.xlsx");
        for (int i = 0; i < 20; i++) {
            endsOver("poison.xlsx");
        }
        goesDownOver("poison.xlsx", 1);
        goesDownOver("poison.xlsx", 2);
        assertThat(served.once().made()).isEqualTo(1);
    }

    @Test
    void anotherMachineThatGoesOnDoesNotMeanThatTheFirstWentDown() throws IOException {
        served.drop("poison.xlsx");
        for (int i = 0; i < 6; i++) {
            endsOver("poison.xlsx");
            served.machine = new Machine("machine-" + i, "start-" + i);
        }
        assertThat(served.once().made()).isEqualTo(1);
    }

    @Test
    void aSystemThatDoesNotSayWhichStartThisIsBlamesNobody() throws IOException {
        served.machine = new Machine("", "");
        served.drop("poison.xlsx");
        for (int i = 0; i < 6; i++) {
            endsOver("poison.xlsx");
        }
        assertThat(served.once().made()).isEqualTo(1);
    }

    /** After two it is tried when the other has nothing left. */
    @Test
    void whileAnotherWatcherHasADropNothingCountsAndInTheEndItIsTriedAlone() throws IOException {
        served.drop("poison.xlsx");
        Path other = Files.createDirectories(served.inbox.resolve(".kap/work/other/0001/in"))
                .resolve("else.xlsx");
        Files.write(other, TinyWorkbook.of("Elsewhere"));
        Path watchers = Files.createDirectories(served.inbox.resolve(".kap/watchers"));
        Files.writeString(watchers.resolve("other"), "other-machine 4711 1\n1\n");
        goesDownOver("poison.xlsx", 1);
        goesDownOver("poison.xlsx", 2);
        served.pace.at(java.time.Duration.ofSeconds(30), () -> {
            assertThat(served.done()).isEmpty();
            Files.delete(other);
        });
        served.pace.stopAt(java.time.Duration.ofMinutes(3));
        assertThat(served.serve().made()).isEqualTo(1);
    }

    @Test
    void whatMayBeWhatEndsTheWatcherKeepsNobodyElseWaiting() throws IOException {
        served.drop("a poison.xlsx");
        for (int i = 0; i < 3; i++) {
            endsOver("a poison.xlsx");
        }
        served.drop("b.xlsx");
        served.drop("c.xlsx");
        List<String> order = new ArrayList<>();
        Worker real = served.worker;
        served.worker = new Ending(real, "") {
            @Override
            public WorkOutcome work(Job job, BooleanSupplier goOn) throws IOException, InterruptedException {
                order.add(job.drop().getFileName().toString());
                return real.work(job, goOn);
            }
        };
        assertThat(served.once().made()).isEqualTo(3);
        assertThat(order).containsExactly("b.xlsx", "c.xlsx", "a poison.xlsx");
    }

    private void goesDownOver(String name, int start) throws IOException {
        endsOver(name);
        served.machine = new Machine("here", "start-" + start);
    }

    /** A watcher that is there no more in the middle of a drop; the next finds it dead. */
    private void endsOver(String name) throws IOException {
        Worker real = served.worker;
        served.worker = new Ending(real, name);
        try {
            served.once();
            throw new AssertionError("it was not worked on");
        } catch (Killed end) {
            served.worker = real;
        }
        Path watchers = served.inbox.resolve(".kap/watchers");
        for (String member : Served.names(watchers)) {
            if (!member.equals("other")) {
                Files.delete(watchers.resolve(member));
            }
        }
        served.pace = new FakePace();
    }

    /** A worker with which all ends. */
    private static class Ending implements Worker {

        private final Worker real;
        private final String name;

        Ending(Worker real, String name) {
            this.real = real;
            this.name = name;
        }

        @Override
        public WorkOutcome work(Job job, BooleanSupplier goOn) throws IOException, InterruptedException {
            if (job.drop().endsWith(name)) {
                throw new Killed();
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
