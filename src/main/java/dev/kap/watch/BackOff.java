package dev.kap.watch;

/// When something that failed is tried again: after a second, then after twice as long each time.
final class BackOff {

    private final Timing timing;
    private final Pace pace;
    private int failures;
    private long due;

    BackOff(Timing timing, Pace pace) {
        this.timing = timing;
        this.pace = pace;
        this.due = pace.nanos();
    }

    void failed() {
        failures++;
        due = pace.nanos() + timing.backOff(failures).toNanos();
    }

    void succeeded() {
        failures = 0;
        due = pace.nanos();
    }

    /// How often it failed in a row.
    int failures() {
        return failures;
    }

    boolean isDue() {
        return due - pace.nanos() <= 0;
    }
}
