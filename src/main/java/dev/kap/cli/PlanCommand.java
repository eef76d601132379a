package dev.kap.cli;

import dev.kap.run.Former;
import dev.kap.run.Outcome;
import dev.kap.run.Run;
import dev.kap.run.RunRequest;
import dev.kap.run.Shard;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The main job: one input to one folder of documents.
@Command(name = "plan", description = "Makes the plans of all accounts of a workbook, or of CSV files.")
final class PlanCommand implements Callable<Integer> {

    private final Environment surroundings;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "A workbook, CSV files, or a folder of them.")
    private List<Path> inputs = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the results; ${DEFAULT-VALUE} by default.")
    private Path out = Path.of("output");

    @Mixin
    private DocumentOptions wanted = new DocumentOptions();

    @Option(names = "--account", paramLabel = "NAME", description = "Only this account; may be given several times.")
    private List<String> accounts = List.of();

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "Also the handover of this colleague, leaving or not; may be given several times.")
    private List<String> people = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day the plan speaks from, as 2026-11-22.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--previous",
            paramLabel = "INPUT",
            description = "The workbook before: the plans say what changed since. May be given several times.")
    private List<Path> previous = List.of();

    @Option(names = "--strict", description = "Stop at any error before a document is written.")
    private boolean strict;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many accounts at the same time; one a processor by default.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            converter = GivenShard.class,
            description = "Only share I of N of the accounts, as 2/4; join/4 makes the rest and publishes all.")
    private Optional<Shard> shard = Optional.empty();

    @Mixin
    private Lock lock = new Lock();

    @Mixin
    private TimeLimit timeLimit = new TimeLimit();

    @Mixin
    private OutputOptions talk = new OutputOptions();

    PlanCommand(Environment surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        RunRequest order = new RunRequest(
                inputs,
                out,
                wanted.packs(),
                wanted.formats,
                accounts,
                asOf,
                strict,
                Math.max(1, jobs),
                Former.named(previous),
                wanted.templates,
                people,
                lock.password());
        try (Bar bar = new Bar(surroundings, talk)) {
            return timeLimit.within(surroundings, bar, underway -> made(order, bar, underway));
        }
    }

    private int made(RunRequest order, Bar bar, Underway underway) throws IOException {
        Outcome outcome = shard.isPresent()
                ? Run.share(order, shard.get(), surroundings.clock(), underway)
                : Run.plan(order, surroundings.clock(), underway);
        bar.close();
        Summary summary = new Summary(surroundings, talk);
        if (outcome.made() && shard.filter(share -> !share.joins()).isPresent()) {
            summary.share(outcome, shard.get());
            // What an error cost is told, and judged, by the one that joins.
            return ExitCode.MADE;
        }
        summary.plan(outcome);
        return exitCode(outcome);
    }

    /// How a run of plans ends.
    static int exitCode(Outcome outcome) {
        if (!outcome.unknown().isEmpty() || !outcome.beside().nobody().isEmpty()) {
            return ExitCode.USAGE;
        }
        if (!outcome.made()) {
            return ExitCode.NOTHING;
        }
        return outcome.whole() ? ExitCode.MADE : ExitCode.SOME;
    }
}
