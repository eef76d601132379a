package dev.kap.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReferenceDocumentTest {

    private static final Path CHECKED_IN = Path.of("templates/reference.docx");

    @Test
    void theCheckedInReferenceIsMadeFromTheStandardTheme() throws IOException {
        byte[] made = ReferenceDocument.of(Theme.standard());
        if ("accept".equals(System.getProperty("golden"))) {
            Files.write(CHECKED_IN, made);
        }
        assertThat(Files.readAllBytes(CHECKED_IN))
                .as("repair with: mvn test -Dtest=ReferenceDocumentTest -Dgolden=accept")
                .isEqualTo(made);
    }
}
