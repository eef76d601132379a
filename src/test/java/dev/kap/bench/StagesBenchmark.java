package dev.kap.bench;

import dev.kap.analysis.Analysis;
import dev.kap.insight.PortfolioInsight;
import dev.kap.intake.Intake;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.portfolio.Portfolio;
import dev.kap.run.Format;
import dev.kap.run.Former;
import dev.kap.run.Outcome;
import dev.kap.run.Pack;
import dev.kap.run.Progress;
import dev.kap.run.Run;
import dev.kap.run.RunRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long each stage takes, warm, on the large sample. CONTRIBUTING.md has the command. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC", "-Djava.awt.headless=true"})
public class StagesBenchmark {

    private static final List<Path> INPUT = List.of(Path.of("samples/portfolio.xlsx"));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private Portfolio portfolio;
    private PortfolioInsight insight;
    private Path out;

    @Setup
    public void read() throws IOException {
        portfolio = Intake.read(INPUT, Optional.empty(), CLOCK).value().orElseThrow();
        insight = Analysis.of(portfolio).value();
        out = Files.createTempDirectory("kap-stages");
    }

    @Benchmark
    public Portfolio reading() {
        return Intake.read(INPUT, Optional.empty(), CLOCK).value().orElseThrow();
    }

    @Benchmark
    public PortfolioInsight analysis() {
        return Analysis.of(portfolio).value();
    }

    @Benchmark
    public PortfolioPlan planning() {
        return Planning.of(insight).value();
    }

    @Benchmark
    public PortfolioPlan planningOfACheck() {
        return Planning.untried(insight, List.of()).value();
    }

    @Benchmark
    public Outcome runForPdf() throws IOException {
        return run(Format.PDF);
    }

    @Benchmark
    public Outcome runForWord() throws IOException {
        return run(Format.DOCX);
    }

    @Benchmark
    public Outcome runForData() throws IOException {
        return run(Format.DATA);
    }

    private Outcome run(Format format) throws IOException {
        RunRequest order = new RunRequest(
                INPUT,
                out,
                Set.of(Pack.ANNUAL_PLAN),
                Set.of(format),
                List.of(),
                Optional.empty(),
                false,
                1,
                Former.none(),
                Optional.empty());
        Outcome made = Run.plan(order, CLOCK, Progress.SILENT);
        if (!made.whole()) {
            throw new IllegalStateException("not all was made");
        }
        return made;
    }
}
