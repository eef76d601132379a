package dev.kap.watch.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Tells whether the system has ended processes because memory ran out: it does so by the same signal as a person who
/// kills one.
interface Shortage {

    /// Linux counts them before it kills, those of containers as well; elsewhere nothing is known.
    Shortage OF_THIS_SYSTEM = () -> countedIn(Path.of("/proc/vmstat"));

    /// How many it has ended so far.
    long ended();

    /// The count that stands in such a file; 0 where there is none.
    static long countedIn(Path vmstat) {
        try (Stream<String> lines = Files.lines(vmstat)) {
            return lines.filter(line -> line.matches("oom_kill \\d{1,18}"))
                    .mapToLong(line -> Long.parseLong(line.substring("oom_kill ".length())))
                    .findFirst()
                    .orElse(0);
        } catch (IOException notLinux) {
            return 0;
        }
    }
}
