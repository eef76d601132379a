package dev.kap.cli;

import dev.kap.run.Progress;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// How long a command may take: its work is done in a thread of its own, which is left to itself when it is over.
///
/// A loop that never looks whether it is to end goes on until the process does; [Main] ends it at once. A thousand
/// accounts in all formats take a few minutes, so that the half hour is reached by what would never end.
final class TimeLimit {

    /// The work of a command.
    @FunctionalInterface
    interface Work {
        int done(Underway underway) throws Exception;
    }

    /// What is in the midst of a move is given so long; what can end by itself, so long to do it.
    private static final Duration GRACE = Duration.ofSeconds(10);

    private static final long MILLIS_TO_END = 2000;

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = {"--timeout", "--time-limit"},
            paramLabel = "DURATION",
            converter = Lasting.class,
            description = "Time that the work may take, as 90s, 10m or 2h; ${DEFAULT-VALUE} by default.",
            defaultValue = "30m")
    private Duration limit = Duration.ofMinutes(30);

    /// The exit code of the work; that of a failure where it is not done in time.
    int within(Environment surroundings, Progress progress, Work work) throws Exception {
        Underway underway = new Underway(progress);
        FutureTask<Integer> task = new FutureTask<>(() -> work.done(underway));
        Thread thread = new Thread(task, "kap");
        thread.setDaemon(true);
        thread.start();
        try {
            Optional<Integer> exit = result(task, limit);
            return exit.isPresent() ? exit.get() : overdue(surroundings, underway, task, thread);
        } catch (InterruptedException stop) {
            underway.abandon();
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the run was interrupted");
        }
    }

    private int overdue(Environment surroundings, Underway underway, FutureTask<Integer> task, Thread thread)
            throws Exception {
        Sentence doing = underway.doing();
        if (!underway.abandon()) {
            Optional<Integer> exit = result(task, GRACE);
            if (exit.isPresent()) {
                return exit.get();
            }
        }
        thread.interrupt();
        thread.join(MILLIS_TO_END);
        // What came to the disk while the first was deleted.
        underway.abandon();
        surroundings
                .err()
                .println("kap: "
                        + Failures.ENGLISH.say(Sentence.of(
                                "cli.overdue",
                                Arg.text(Lasting.said(limit)),
                                Arg.phrase(doing),
                                Arg.text(Lasting.said(limit.multipliedBy(2))),
                                Arg.phrase(Failures.less(command)))));
        return ExitCode.FAILED;
    }

    /// Empty where it is not done in time.
    private static Optional<Integer> result(FutureTask<Integer> task, Duration limit) throws Exception {
        try {
            return Optional.of(task.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case Exception known -> throw known;
                case Error error -> throw error;
                case null, default -> throw failure;
            }
        }
    }
}
