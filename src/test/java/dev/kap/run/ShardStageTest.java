package dev.kap.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Shares of different orders lie apart. */
class ShardStageTest {

    @Test
    void whatAnOrderAsksForDecidesWhereItsSharesLie() {
        assertThat(Stream.of(RunRequest.class.getRecordComponents()).map(RecordComponent::getName))
                .as("a new component belongs into ShardStage.recipe, unless it decides nothing of the result")
                .containsExactlyInAnyOrder(
                        "inputs",
                        "packs",
                        "formats",
                        "accounts",
                        "asOf",
                        "former",
                        "templates",
                        "people",
                        // Shares are refused with a password.
                        "password",
                        // Where the result goes, how many at a time, and whether an error stops all of them.
                        "out",
                        "jobs",
                        "strict");
    }
}
