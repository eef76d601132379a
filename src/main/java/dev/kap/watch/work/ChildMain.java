package dev.kap.watch.work;

import dev.kap.disk.Disk;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// Where a child process starts: takes jobs from its standard input and answers on its standard output, until the
/// watcher closes them or is gone.
public final class ChildMain {

    /// The first byte of a child: it can take jobs.
    static final int READY = 'S';

    private ChildMain() {}

    /// Works until its input ends.
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream answers = System.out;
        // A library that prints must not garble the answers.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8));
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        Work work = new Work(PlanOptions.read(in), new Disk());
        BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().start(() -> listen(in, jobs));
        DataOutputStream out = new DataOutputStream(answers);
        out.writeByte(READY);
        out.flush();
        while (true) {
            WorkOutcome.write(work.work(jobs.take(), () -> true), out);
            out.flush();
        }
    }

    /// Nobody waits for the work of a child whose watcher is gone: it ends at once, in the middle of a drop.
    private static void listen(DataInputStream in, BlockingQueue<Job> jobs) {
        try {
            while (true) {
                jobs.add(Job.read(in));
            }
        } catch (IOException end) {
            Runtime.getRuntime().halt(0);
        }
    }
}
