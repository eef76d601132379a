package dev.kap.report;

import java.time.Duration;

/// How much one filling of a template may take.
///
/// @param time a filling takes milliseconds
/// @param bytes that it may allocate, whether it keeps them or not, beside what it writes
record FillingLimits(Duration time, long bytes) {

    /// Those of this process.
    static FillingLimits usual() {
        return new FillingLimits(Duration.ofSeconds(6), Runtime.getRuntime().maxMemory() / 4);
    }
}
