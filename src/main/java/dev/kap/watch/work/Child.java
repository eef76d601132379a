package dev.kap.watch.work;

import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Has drops worked on in a child process with limits of memory and time: a workbook that kills it kills nothing else.
///
/// One child takes several drops, because starting one takes longer than most drops. The first of them begins light: it
/// compiles less, and needs half of the work until its first result is there. Whoever has more to do gets another one.
public final class Child implements Worker {

    private static final long ASK_MILLIS = 500;
    /// What passes between two looks at most: more, and we were not running ourselves.
    private static final long MOST_NANOS_A_LOOK = 2 * ASK_MILLIS * 1_000_000;
    private static final int MOST_LIGHT = 20;
    private static final int EXIT_OUT_OF_MEMORY = 3;
    private static final int BY_SIGNAL = 128;
    private static final int SIGKILL = 9;
    /// HUP, INT, KILL, TERM: what people, terminals, service managers and systems end processes by. Java itself ends
    /// by others when it breaks down.
    private static final Set<Integer> FROM_OUTSIDE = Set.of(1, 2, SIGKILL, 15);

    private final PlanOptions making;
    private final WorkLimits limits;
    private final Path scratch;
    private final FileOps ops;
    private final Shortage shortage;
    private @Nullable Running running;
    private boolean light = true;

    /// @param scratch a folder for what libraries put aside while they work; made and deleted with each child
    public Child(PlanOptions making, WorkLimits limits, Path scratch, FileOps ops) {
        this(making, limits, scratch, ops, Shortage.OF_THIS_SYSTEM);
    }

    Child(PlanOptions making, WorkLimits limits, Path scratch, FileOps ops, Shortage shortage) {
        this.shortage = shortage;
        this.making = making;
        this.limits = limits;
        this.scratch = scratch;
        this.ops = ops;
    }

    @Override
    public WorkOutcome work(Job job, BooleanSupplier goOn) throws IOException, InterruptedException {
        Running child = running;
        if (child != null && (child.drops >= child.most || !child.process.isAlive())) {
            light = !child.process.isAlive();
            close();
            child = null;
        }
        if (child == null) {
            child = new Running();
            running = child;
        }
        Optional<WorkOutcome> answer;
        try {
            answer = child.ask(job, goOn);
        } catch (InterruptedException stop) {
            close();
            throw stop;
        }
        if (answer.isEmpty()) {
            WorkOutcome.Death how = child.death();
            // Where time was short, the next try gets all the speed there is.
            light = how == WorkOutcome.Death.KILLED;
            close();
            if (!child.ready && how != WorkOutcome.Death.KILLED) {
                throw new IOException("a child process ended before it could take a drop");
            }
            return new WorkOutcome.Died(how);
        }
        return answer.get();
    }

    @Override
    public void rest() {
        Running child = running;
        if (child != null && System.nanoTime() - child.lastUsed > limits.idle().toNanos()) {
            light = true;
            close();
        }
    }

    @Override
    public void close() {
        Running child = running;
        running = null;
        if (child != null) {
            child.process.destroyForcibly();
            child.process.onExit().join();
        }
        new Folders(ops).deleteWhatCanBe(scratch);
    }

    /// A child process and what is known of it.
    private final class Running {

        private final Process process;
        private final DataOutputStream jobs;
        private final BlockingQueue<Optional<WorkOutcome>> answers = new LinkedBlockingQueue<>();
        private final int most = light ? Math.min(MOST_LIGHT, limits.drops()) : limits.drops();
        private long lastUsed = System.nanoTime();
        private int drops;
        private long starved;
        private boolean late;
        private volatile boolean ready;
        private volatile boolean garbled;

        Running() throws IOException {
            new Folders(ops).make(scratch);
            process = new ProcessBuilder(command())
                    .redirectError(Redirect.DISCARD)
                    .start();
            jobs = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
            Thread.ofVirtual().start(this::listen);
            making.write(jobs);
        }

        Optional<WorkOutcome> ask(Job job, BooleanSupplier goOn) throws InterruptedException {
            drops++;
            starved = shortage.ended();
            if (!hand(job)) {
                return Optional.empty();
            }
            Time time = new Time();
            Optional<WorkOutcome> answer = answers.poll(ASK_MILLIS, TimeUnit.MILLISECONDS);
            while (answer == null) {
                if (!goOn.getAsBoolean()) {
                    throw new InterruptedException("the watcher is to stop");
                }
                if (time.isUp()) {
                    late = true;
                    process.destroyForcibly();
                }
                answer = answers.poll(ASK_MILLIS, TimeUnit.MILLISECONDS);
            }
            lastUsed = System.nanoTime();
            return answer;
        }

        /// The time that a drop has taken, and before that the start of the child. While a container is paused or the
        /// machine sleeps, nobody works: what passes between two looks counts only so far.
        private final class Time {

            private long last = System.nanoTime();
            private long nanos;
            private boolean working = ready;

            boolean isUp() {
                long now = System.nanoTime();
                nanos += Math.min(now - last, MOST_NANOS_A_LOOK);
                last = now;
                if (ready && !working) {
                    working = true;
                    nanos = 0;
                }
                return nanos > limits.time().toNanos();
            }
        }

        private boolean hand(Job job) {
            try {
                job.write(jobs);
                jobs.flush();
                return true;
            } catch (IOException dead) {
                return false;
            }
        }

        private void listen() {
            try (DataInputStream in = new DataInputStream(process.getInputStream())) {
                if (in.readByte() != ChildMain.READY) {
                    throw new IOException("a child process said something else first");
                }
                ready = true;
                while (true) {
                    answers.add(Optional.of(WorkOutcome.read(in)));
                }
            } catch (EOFException end) {
                answers.add(Optional.empty());
            } catch (IOException broken) {
                garbled = true;
                process.destroyForcibly();
                answers.add(Optional.empty());
            }
        }

        WorkOutcome.Death death() {
            int exit = process.onExit().join().exitValue();
            if (late) {
                return WorkOutcome.Death.TIME;
            }
            if (exit == EXIT_OUT_OF_MEMORY) {
                return WorkOutcome.Death.MEMORY;
            }
            if (garbled || !FROM_OUTSIDE.contains(exit - BY_SIGNAL)) {
                return WorkOutcome.Death.CRASH;
            }
            return exit == BY_SIGNAL + SIGKILL && shortage.ended() > starved
                    ? WorkOutcome.Death.STARVED
                    : WorkOutcome.Death.KILLED;
        }

        /// Nothing of the customer may stay behind anywhere but in the scratch folder, and nothing at all of what Java
        /// would write of its memory when it breaks down: the watcher may be gone, too, and not clear it away.
        private List<String> command() {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + limits.megabytes() + "m",
                    "-XX:+ExitOnOutOfMemoryError",
                    // What the machine says at its end goes to standard output otherwise, where the answers are.
                    "-XX:+DisplayVMOutputToStderr",
                    "-XX:+UseSerialGC",
                    "-XX:-UsePerfData",
                    "-XX:-CreateCoredumpOnCrash",
                    "-XX:ErrorFile=" + Redirect.DISCARD.file(),
                    "-XX:-DumpReplayDataOnError",
                    "-XX:-HeapDumpOnOutOfMemoryError",
                    "-Djava.io.tmpdir=" + scratch,
                    "-Djava.awt.headless=true",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    ChildMain.class.getName()));
            if (light) {
                command.add(1, "-XX:TieredStopAtLevel=1");
            }
            return command;
        }
    }
}
