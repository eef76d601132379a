package dev.kap.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing begins with, whole and broken off, and all that it has found, once more; CONTRIBUTING.md says how it is done. */
class FuzzTest {

    @ParameterizedTest
    @EnumSource(FuzzTarget.class)
    @Timeout(60)
    void whatWasFoundIsFoundNoMore(FuzzTarget target) throws IOException {
        List<byte[]> inputs = new ArrayList<>(target.seeds());
        assertThat(inputs).isNotEmpty();
        Path findings = Path.of("src/test/resources/dev/kap/fuzz").resolve(target.word());
        if (Files.isDirectory(findings)) {
            try (Stream<Path> files = Files.list(findings)) {
                for (Path file : files.sorted().toList()) {
                    inputs.add(Files.readAllBytes(file));
                }
            }
        }
        inputs.forEach(target::play);
        // Half of a sound input is a broken one, as a fuzzer makes it first.
        target.seeds().forEach(seed -> target.play(Arrays.copyOf(seed, seed.length / 2)));
        target.play(new byte[0]);
    }
}
