package dev.kap.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing begins with, and all that it has found, once more; CONTRIBUTING.md says how it is done. */
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
        target.play(new byte[0]);
    }
}
