package dev.kap.watch.work;

import java.time.Duration;

/// What a child process may take.
///
/// @param megabytes heap, in MiB
/// @param time for one drop
/// @param drops after so many a child is replaced by a fresh one
/// @param idle after so long without a drop a child is ended
public record WorkLimits(int megabytes, Duration time, int drops, Duration idle) {

    /// Limits with the memory and time given: a child works on up to 200 drops and goes after a minute without one.
    public static WorkLimits of(int megabytes, Duration time) {
        return new WorkLimits(megabytes, time, 200, Duration.ofMinutes(1));
    }
}
