package dev.kap.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {

    @TempDir
    private Path folder;

    @Test
    void everyTemplateIsCopied() throws IOException {
        Starter.templates(folder.resolve("own"));
        try (Stream<Path> built = Files.list(Path.of("templates"))) {
            assertThat(Starter.TEMPLATES)
                    .containsExactlyInAnyOrderElementsOf(
                            built.map(file -> file.getFileName().toString()).toList());
        }
        assertThat(folder.resolve("own/theme.properties"))
                .hasSameBinaryContentAs(Path.of("templates/theme.properties"));
    }

    @Test
    void aPersonsTemplateIsNeverWrittenOver() throws IOException {
        Path own = Files.writeString(folder.resolve("annual-plan.ftlh"), "mine");
        assertThatThrownBy(() -> Starter.templates(folder)).isInstanceOf(Refusal.class);
        assertThat(own).hasContent("mine");
    }
}
