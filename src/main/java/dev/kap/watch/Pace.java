package dev.kap.watch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// How time goes by and when to stop. Waiting is measured by it and never by the clock, which people set.
public interface Pace {

    /// Nanoseconds since some moment; only differences mean something.
    long nanos();

    /// Waits; ends at once when the watcher is to stop.
    void pause(Duration length) throws InterruptedException;

    /// Whether the watcher is to stop.
    boolean stopped();

    /// The pace of the machine.
    final class Real implements Pace {

        private final CountDownLatch stop = new CountDownLatch(1);

        /// Asks the watcher to stop, from any thread.
        public void stop() {
            stop.countDown();
        }

        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void pause(Duration length) throws InterruptedException {
            stop.await(length.toNanos(), TimeUnit.NANOSECONDS);
        }

        @Override
        public boolean stopped() {
            return stop.getCount() == 0;
        }
    }
}
