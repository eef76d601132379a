package dev.kap.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Time that goes by only while somebody waits for it; things can be made to happen at a moment of it. */
final class FakePace implements Pace {

    private final List<Event> events = new ArrayList<>();
    private long nanos;
    private boolean stopped;

    private record Event(long nanos, Step step) {}

    /** Something people do to the folder. */
    interface Step {
        void happen() throws Exception;
    }

    /** Makes something happen so long after the start. */
    FakePace at(Duration moment, Step step) {
        events.add(new Event(moment.toNanos(), step));
        events.sort(Comparator.comparing(Event::nanos));
        return this;
    }

    FakePace stopAt(Duration moment) {
        return at(moment, () -> stopped = true);
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public void pause(Duration length) {
        nanos += length.toNanos();
        while (!events.isEmpty() && events.getFirst().nanos() <= nanos) {
            try {
                events.removeFirst().step().happen();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public boolean stopped() {
        return stopped;
    }
}
