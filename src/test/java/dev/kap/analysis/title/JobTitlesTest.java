package dev.kap.analysis.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JobTitlesTest {

    /** More than two hundred titles in nine languages; a hyphen where none of the words is known. */
    static Stream<String> titles() throws IOException {
        try (InputStream in = Objects.requireNonNull(JobTitlesTest.class.getResourceAsStream("titles.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> line.contains(" | ")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("titles")
    void theTableTellsTheLevel(String line) {
        String[] parts = line.split(" \\| ");

        assertThat(JobTitles.level(parts[0]).map(Enum::name).orElse("-"))
                .as(parts[0])
                .isEqualTo(parts[1]);
        assertThat(JobTitles.level(parts[0].toUpperCase(Locale.ROOT))
                        .map(Enum::name)
                        .orElse("-"))
                .as("in capitals: " + parts[0])
                .isEqualTo(parts[1]);
    }

    @Test
    void noTitleTellsNothing() {
        assertThat(JobTitles.level(" ")).isEmpty();
    }
}
