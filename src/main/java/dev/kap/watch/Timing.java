package dev.kap.watch;

import java.time.Duration;

/// How long the watcher waits for what.
///
/// @param poll between two looks at the inbox
/// @param still how long a workbook must have been the same before it is taken
/// @param stillText the same for CSV, which does not show whether it is complete
/// @param grace how long what is incomplete or open elsewhere is waited for before it is taken as it is
/// @param beat between two signs of life
/// @param lease a watcher without a sign of life for so long is dead
/// @param longest the longest wait before trouble is tried again; the first is a second
public record Timing(
        Duration poll,
        Duration still,
        Duration stillText,
        Duration grace,
        Duration beat,
        Duration lease,
        Duration longest) {

    /// The usual timing around the time that a workbook must have been still.
    public static Timing of(Duration still) {
        long millis = Math.max(1, still.toMillis());
        return new Timing(
                Duration.ofMillis(Math.clamp(millis * 2 / 5, 100, 10_000)),
                still,
                Duration.ofMillis(3 * millis),
                Duration.ofMillis(12 * millis),
                Duration.ofSeconds(10),
                Duration.ofMinutes(1),
                Duration.ofMinutes(1));
    }

    /// How long to wait after so many failures in a row, 1 or more: a second, then twice as long each time.
    Duration backOff(int failures) {
        Duration wait = Duration.ofSeconds(1L << Math.clamp(failures - 1, 0, 20));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
