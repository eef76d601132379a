package dev.kap.cli;

import dev.kap.problem.Problem;
import dev.kap.run.Progress;
import dev.kap.wording.Wording;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Shows how far a run is: a bar on a terminal, now and then a line elsewhere; nothing for a run of under two seconds.
final class Bar implements Progress, AutoCloseable {

    private static final long PATIENCE_MILLIS = 2000;

    private final Environment surroundings;
    private final boolean silent;
    private final boolean verbose;
    private long last;
    private int total;
    private int made;
    private @Nullable ProgressBar bar;

    Bar(Environment surroundings, OutputOptions talk) {
        this.surroundings = surroundings;
        this.verbose = talk.verbose;
        this.silent = talk.quiet || talk.json;
        this.last = surroundings.clock().millis();
    }

    @Override
    public synchronized void begin(int documents) {
        total = documents;
    }

    @Override
    public void made() {
        tell(surroundings.clock().millis());
    }

    private synchronized void tell(long now) {
        made++;
        if (silent || (bar == null && now - last < PATIENCE_MILLIS)) {
            return;
        }
        if (surroundings.terminal()) {
            shown().stepTo(made);
        } else if (now - last >= PATIENCE_MILLIS) {
            last = now;
            surroundings.err().println(made + " of " + total + " documents made");
        }
    }

    @Override
    public synchronized void foreseen(Problem problem, Wording wording) {
        if (!silent) {
            surroundings.err().println(wording.say(problem.message()));
            surroundings.err().flush();
        }
    }

    @Override
    public synchronized void failed(Throwable fault) {
        if (verbose) {
            fault.printStackTrace(surroundings.err());
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private ProgressBar shown() {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("documents")
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }
        return bar;
    }
}
