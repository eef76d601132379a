package dev.kap.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.report.Canaries;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in a workbook is found in its result and beside its drop, and nowhere else, however a run ends. */
class CanaryTest {

    @TempDir
    Path scratch;

    static Stream<CanaryCase> cheap() {
        return Arrays.stream(CanaryCase.values()).filter(CanaryCase::isCheap);
    }

    @ParameterizedTest
    @MethodSource("cheap")
    @Timeout(400)
    void noMarkIsLeftOutsideTheResultAndTheDrop(CanaryCase way) throws Exception {
        assertThat(CanaryPack.faults(way, scratch)).isEmpty();
    }

    /** Else nothing could be found. */
    @Test
    void marksAreFoundWhereverTheyLie() throws Exception {
        CanaryStage stage = CanaryStage.in(scratch, "found");
        Canaries marks = new Canaries();
        marks.write(stage.scene().work());
        assertThat(marks.marks()).hasSizeGreaterThan(45);
        String mark = marks.account(0);
        assertThat(stage.left(true)).isEmpty();
        Files.writeString(stage.scene().temporary().resolve("any"), "");
        Files.writeString(stage.said(), "Dropped: " + mark);
        Path state = Files.createDirectories(stage.inbox().resolve(".kap/made"));
        Files.writeString(state.resolve("wide"), "x" + mark, StandardCharsets.UTF_16LE);
        stage.sound(state);
        assertThat(stage.left(true)).hasSize(4);
        assertThat(stage.left(false)).hasSize(3);
    }
}
