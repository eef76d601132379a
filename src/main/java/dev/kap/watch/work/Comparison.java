package dev.kap.watch.work;

import dev.kap.disk.FileOps;
import dev.kap.plan.ChangeCounts;
import dev.kap.portfolio.Portfolio;
import dev.kap.run.Former;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Finds the version before of one drop while it is planned, and keeps what the next one is found by.
final class Comparison implements Former {

    private final Memory memory;
    private final Job job;
    private final FileOps ops;
    private Traits traits = new Traits(List.of(), List.of());
    private boolean found;

    Comparison(Memory memory, Job job, FileOps ops) {
        this.memory = memory;
        this.job = job;
        this.ops = ops;
    }

    @Override
    public Optional<Before> of(Portfolio now) throws IOException {
        traits = Traits.of(now);
        if (job.shelves().isEmpty()) {
            return Optional.empty();
        }
        Path place = job.stage().resolve("before");
        ops.makeFolder(place);
        Optional<Memory.Version> version = memory.before(job, job.shelves().get(), traits, place);
        if (version.isEmpty()) {
            return Optional.empty();
        }
        found = true;
        try {
            return Optional.of(new Before(
                    ZipOfTables.inputs(version.get().file(), place, ops),
                    version.get().note().findings().map(Remembered::day)));
        } catch (ZipOfTables.Refused damaged) {
            // It was read once: the program has changed since.
            return Optional.empty();
        }
    }

    /// Whether there was a version before.
    boolean found() {
        return found;
    }

    /// What is to be remembered of the drop.
    Remembered findings(Optional<ChangeCounts> changed) {
        return new Remembered(job.today(), changed, traits);
    }
}
