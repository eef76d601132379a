package dev.kap.report;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import org.jspecify.annotations.Nullable;

/// The thread in which a template is filled. FreeMarker asks it at each turn whether it is to stop; then it is to stop
/// where templates have called each other too deep, too.
final class GuardedThread extends Thread {

    /// Templates that somebody wrote on purpose need a tenth of that.
    private static final int MOST_FRAMES = 1500;

    /// So many turns between two looks at the depth, which takes longer than a turn.
    private static final int TURNS = 64;

    private int turns;
    private boolean stopped;
    private volatile boolean tooDeep;
    private volatile @Nullable TemplateException place;

    GuardedThread(Runnable work, long stackBytes) {
        super(null, work, "kap-template", stackBytes);
        setDaemon(true);
    }

    /// The place where it was told to stop, if it was and could be.
    @Nullable
    TemplateException place() {
        return place;
    }

    /// Whether templates called each other too deep.
    boolean isTooDeep() {
        return tooDeep;
    }

    /// Looks at the depth at once: for an include, which FreeMarker does not ask about.
    void including() {
        look();
        if (tooDeep) {
            throw new TooDeep();
        }
    }

    /// Templates have called each other too deep.
    static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public boolean isInterrupted() {
        if (Thread.currentThread() != this) {
            return super.isInterrupted();
        }
        turns++;
        if (turns % TURNS == 0) {
            look();
        }
        boolean stop = tooDeep || super.isInterrupted();
        if (stop) {
            halt();
        }
        return stop;
    }

    private void halt() {
        remember();
        stopped = true;
    }

    private void look() {
        if (!tooDeep
                && StackWalker.getInstance()
                        .walk(frames -> frames.skip(MOST_FRAMES).findFirst().isPresent())) {
            tooDeep = true;
            halt();
        }
    }

    /// Keeps the place where it is now; where it was told to stop is kept to the end.
    void remember() {
        Environment filling = Environment.getCurrentEnvironment();
        if (!stopped && filling != null) {
            place = new TemplateException("", filling);
        }
    }
}
