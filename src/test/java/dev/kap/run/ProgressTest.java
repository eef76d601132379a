package dev.kap.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bar ends full, whatever was asked for. */
class ProgressTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void countsEachPlanTheReviewAndTheMethod() throws IOException {
        make(Set.of(Pack.ANNUAL_PLAN, Pack.PORTFOLIO_REVIEW), List.of(), Format.PDF);
        assertThat(begun).hasValue(5);
        assertThat(made).hasValue(5);
    }

    @Test
    void besideTheReviewIsTheMethodAlone() throws IOException {
        make(Set.of(Pack.PORTFOLIO_REVIEW), List.of(), Format.PDF);
        assertThat(begun).hasValue(2);
        assertThat(made).hasValue(2);
    }

    @Test
    void oneAccountHasItsPlanAndTheMethod() throws IOException {
        make(Set.of(Pack.ANNUAL_PLAN, Pack.PORTFOLIO_REVIEW), List.of("Ashgrove Foods"), Format.PDF);
        assertThat(begun).hasValue(2);
        assertThat(made).hasValue(2);
    }

    @Test
    void dataAreNoDocument() throws IOException {
        make(Set.of(Pack.ANNUAL_PLAN, Pack.PORTFOLIO_REVIEW), List.of(), Format.DATA);
        assertThat(begun).hasValue(0);
        assertThat(made).hasValue(0);
    }

    private void make(Set<Pack> packs, List<String> accounts, Format format) throws IOException {
        RunRequest order = new RunRequest(
                List.of(Path.of("samples/three-accounts.xlsx")),
                folder,
                packs,
                Set.of(format),
                accounts,
                Optional.empty(),
                false,
                2,
                Former.none(),
                Optional.empty());
        Outcome outcome = Run.plan(order, CLOCK, new Progress() {
            @Override
            public void begin(int documents) {
                begun.set(documents);
            }

            @Override
            public void made() {
                made.incrementAndGet();
            }
        });
        assertThat(outcome.made()).isTrue();
    }
}
