package dev.kap.report;

import com.sun.management.ThreadMXBean;
import dev.kap.document.TemplateProblem;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// One filling of a template, in a thread of its own and within limits of depth, output, memory and time.
///
/// FreeMarker has no limits. It asks its thread at each turn of a loop and each call of a macro whether it is to stop
/// ([Guarded] sees to that); inside an expression nothing stops it, and the thread is left to itself.
final class Filling {

    /// On a busy machine a template may take so many times its limit by the clock.
    private static final int MOST_SHARED = 10;

    private static final long LOOK_MILLIS = 50;
    private static final Duration GRACE = Duration.ofMillis(500);

    /// Room for [GuardedThread#MOST_FRAMES].
    private static final long STACK_BYTES = 16L << 20;

    /// Measured: a plan of a thousand people takes a third of that.
    private static final long BYTES_A_CHARACTER = 400;

    /// A limit of time or memory was reached, which the next filling would reach, too.
    static final class Outgrown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient TemplateProblem problem;

        Outgrown(TemplateProblem problem) {
            super(problem);
            this.problem = problem;
        }

        TemplateProblem problem() {
            return problem;
        }
    }

    private final String name;
    private final FillingLimits limits;
    private final BoundedText text = new BoundedText();
    private final FutureTask<String> task;
    private final GuardedThread thread;
    private volatile @Nullable Environment environment;
    private @Nullable TemplateException seen;

    /// What gives the parsed template.
    interface Source {
        Template template() throws IOException;
    }

    Filling(String name, Source source, Map<String, Object> data, FillingLimits limits) {
        this.name = name;
        this.limits = limits;
        this.task = new FutureTask<>(() -> {
            Environment filling = source.template().createProcessingEnvironment(data, text);
            environment = filling;
            filling.process();
            return text.toString();
        });
        this.thread = new GuardedThread(task, STACK_BYTES);
    }

    /// The filled template.
    ///
    /// @throws TemplateProblem where it is too deep or writes too much, with the place where that was
    /// @throws Outgrown where it takes too much time or memory, likewise
    /// @throws ExecutionException for what the template does wrong
    String text() throws IOException, ExecutionException {
        thread.start();
        try {
            return waited();
        } catch (InterruptedException stop) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the run was interrupted");
        } catch (ExecutionException e) {
            TemplateProblem problem = problem(limit(e.getCause()).orElseThrow(() -> e));
            throw e.getCause() instanceof OutOfMemoryError ? new Outgrown(problem) : problem;
        }
    }

    private String waited() throws InterruptedException, ExecutionException {
        long nanos = 0;
        long last = System.nanoTime();
        while (true) {
            try {
                return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException goesOn) {
                long now = System.nanoTime();
                // While the machine sleeps nobody works: what passes between two looks counts only so far.
                nanos += Math.min(now - last, TimeUnit.MILLISECONDS.toNanos(2 * LOOK_MILLIS));
                last = now;
                look();
                if (busy(nanos) > limits.time().toNanos()) {
                    throw stopped(Sentence.of(
                            "report.template.slow", Arg.count(limits.time().toSeconds())));
                }
                if (memory() > mostMemory()) {
                    throw stopped(Sentence.of("report.template.memory"));
                }
            }
        }
    }

    /// Where it is just now, as far as another thread can see that.
    private void look() {
        Environment filling = environment;
        if (filling != null) {
            try {
                seen = new TemplateException("", filling);
            } catch (RuntimeException moving) {
                // It went on while it was looked at; the place seen before is near.
            }
        }
    }

    private Outgrown stopped(Sentence why) throws InterruptedException {
        thread.interrupt();
        thread.join(GRACE);
        look();
        return new Outgrown(problem(why));
    }

    private TemplateProblem problem(Sentence why) {
        TemplateException exact = thread.place();
        TemplateException place = exact == null ? seen : exact;
        if (place == null || place.getLineNumber() == null || place.getTemplateSourceName() == null) {
            return lastWritten(why);
        }
        return new TemplateProblem(place.getTemplateSourceName(), place.getLineNumber(), why);
    }

    /// The last mark in what is written so far is near, too.
    private TemplateProblem lastWritten(Sentence why) {
        String written = text.toString();
        int mark = written.lastIndexOf("<?at ");
        int end = written.indexOf("?>", Math.max(mark, 0));
        int colon = end < 0 ? -1 : written.lastIndexOf(':', end);
        return mark < 0 || colon < mark
                ? new TemplateProblem(name, 1, why)
                : new TemplateProblem(
                        written.substring(mark + "<?at ".length(), colon),
                        Integer.parseInt(written.substring(colon + 1, end)),
                        why);
    }

    private Optional<Sentence> limit(@Nullable Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case BoundedText.Full _ ->
                        Sentence.of("report.template.output", Arg.count(BoundedText.MOST_CHARACTERS / 1_000_000));
                    case StackOverflowError _ -> Sentence.of("report.template.endless");
                    case SecurityException _ -> Sentence.of("report.template.outside");
                    case OutOfMemoryError _ -> Sentence.of("report.template.memory");
                    case null, default -> thread.isTooDeep() ? Sentence.of("report.template.endless") : null;
                });
    }

    /// What the processor has worked for it: where others keep the machine busy, a sound template only waits. It does
    /// not wait for ever.
    ///
    /// @param passed by the clock
    private long busy(long passed) {
        java.lang.management.ThreadMXBean beans = ManagementFactory.getThreadMXBean();
        return beans.isThreadCpuTimeSupported() && beans.isThreadCpuTimeEnabled()
                ? Math.max(passed / MOST_SHARED, beans.getThreadCpuTime(thread.threadId()))
                : passed;
    }

    private long memory() {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean beans
                ? beans.getThreadAllocatedBytes(thread.threadId())
                : 0;
    }

    private long mostMemory() {
        return limits.bytes() + BYTES_A_CHARACTER * text.length();
    }
}
