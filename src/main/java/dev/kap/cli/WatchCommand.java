package dev.kap.cli;

import dev.kap.disk.Disk;
import dev.kap.disk.Fingerprint;
import dev.kap.report.lock.Password;
import dev.kap.watch.DropCounts;
import dev.kap.watch.Pace;
import dev.kap.watch.Timing;
import dev.kap.watch.Watcher;
import dev.kap.watch.work.Child;
import dev.kap.watch.work.PlanOptions;
import dev.kap.watch.work.Rehearsal;
import dev.kap.watch.work.WorkLimits;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Serves a folder: what is dropped in is planned.
@Command(
        name = "watch",
        description = {
            "Serves a folder: every workbook dropped into INBOX is planned.",
            "It then lies in INBOX/done, or in INBOX/failed with a report beside it. INBOX/STATUS.txt tells what waits."
        })
final class WatchCommand implements Callable<Integer> {

    /// Service managers give ten seconds and more.
    private static final int SECONDS_TO_STOP = 9;

    private final Environment surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "INBOX", description = "The folder to serve; made where it is missing.")
    private Path inbox = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the results; ${DEFAULT-VALUE} by default.")
    private Path out = Path.of("output");

    @Option(names = "--once", description = "Serve what is there, then end: for schedulers.")
    private boolean once;

    @Mixin
    private DocumentOptions wanted = new DocumentOptions();

    @Option(
            names = "--still",
            paramLabel = "SECONDS",
            description =
                    "How long a workbook must have been unchanged before it is taken; ${DEFAULT-VALUE} by default.")
    private double still = 5;

    @Option(
            names = "--memory",
            paramLabel = "MB",
            description = "Memory that the work on a drop may take; ${DEFAULT-VALUE} by default.")
    private int memory = 768;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "Time that the work on a drop may take; ${DEFAULT-VALUE} by default.")
    private int timeLimit = 300;

    @Mixin
    private Lock lock = new Lock();

    @Mixin
    private OutputOptions talk = new OutputOptions();

    WatchCommand(Environment surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (still <= 0 || memory < 32 || timeLimit < 1) {
            throw usage("--still and --time-limit must be above 0, --memory at least 32");
        }
        if (wanted.templates.isPresent() && !Files.isDirectory(wanted.templates.get())) {
            throw usage("there is no folder of templates " + wanted.templates.get());
        }
        Path here = WatchedFolders.inbox(inbox);
        Path there = WatchedFolders.apartFrom(here, out)
                .orElseThrow(() -> usage("INBOX and the results must not lie in each other"));
        if (wanted.templates.isPresent()
                && there.startsWith(wanted.templates.get().toRealPath())) {
            throw usage("the results must not lie in the folder of templates");
        }
        Optional<DropCounts> served = serve(here, there);
        return served.map(this::exitCode).orElse(ExitCode.USAGE);
    }

    private int exitCode(DropCounts tally) {
        if (!once) {
            return ExitCode.MADE;
        }
        if (tally.waiting() > 0) {
            return ExitCode.FAILED;
        }
        if (tally.failed() > 0) {
            return tally.made() > 0 ? ExitCode.SOME : ExitCode.NOTHING;
        }
        return tally.partly() > 0 ? ExitCode.SOME : ExitCode.MADE;
    }

    /// Serves until it is to end; empty where it must not begin, because the templates have a mistake.
    private Optional<DropCounts> serve(Path here, Path there) throws IOException {
        Optional<Password> password = lock.password();
        byte[] random = new byte[8];
        new SecureRandom().nextBytes(random);
        String self = HexFormat.of().formatHex(random);
        Disk disk = new Disk();
        Pace.Real pace = new Pace.Real();
        PlanOptions making = new PlanOptions(
                wanted.packs(),
                wanted.formats,
                wanted.templates.map(Path::toAbsolutePath),
                password,
                Runtime.getRuntime().availableProcessors());
        Child child = new Child(
                making,
                WorkLimits.of(memory, Duration.ofSeconds(timeLimit)),
                Watcher.stage(there, self).resolve("scratch"),
                disk);
        Watcher watcher = new Watcher(
                new Watcher.Service(here, there, self, recipe(password.isPresent()), child),
                new Watcher.Means(
                        disk,
                        Timing.of(Duration.ofMillis(Math.round(still * 1000))),
                        pace,
                        surroundings.clock(),
                        WatchedFolders.wording(surroundings.clock()),
                        talk.quiet ? new PrintWriter(Writer.nullWriter()) : surroundings.err()));
        CountDownLatch ended = new CountDownLatch(1);
        Thread stop = new Thread(() -> stop(pace, ended));
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            Optional<String> mistake = rehearse(child, Watcher.stage(there, self), disk, pace);
            if (mistake.isPresent()) {
                surroundings.err().println("kap: " + mistake.get());
                return Optional.empty();
            }
            return Optional.of(watcher.serve(once));
        } finally {
            ended.countDown();
            if (!pace.stopped()) {
                Runtime.getRuntime().removeShutdownHook(stop);
            }
        }
    }

    /// Tries the user's own templates, as `kap plan` would; those we carry are known to be right.
    private Optional<String> rehearse(Child child, Path stage, Disk disk, Pace.Real pace) {
        if (wanted.templates.isEmpty()) {
            return Optional.empty();
        }
        try {
            return new Rehearsal(child, stage, disk, surroundings.clock()).mistake(() -> !pace.stopped());
        } catch (InterruptedException stop) {
            // The watcher finds out that it is to stop before it begins.
            return Optional.empty();
        }
    }

    /// A watcher that was asked to stop and did so has ended well, and says so by its exit code.
    private static void stop(Pace.Real pace, CountDownLatch ended) {
        pace.stop();
        try {
            if (ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(ExitCode.MADE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// What besides the content decides a result: another program, other options or other templates make another. Of
    /// a password only whether there is one: a fingerprint that lies on the disk would help whoever guesses.
    private String recipe(boolean locked) throws IOException {
        String all = new Version().getVersion()[0]
                + new TreeSet<>(wanted.packs())
                + new TreeSet<>(wanted.formats)
                + (locked ? "locked" : "")
                + (wanted.templates.isPresent() ? Fingerprint.of(wanted.templates.get()) : "");
        return Fingerprint.of(all).substring(0, 16);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
