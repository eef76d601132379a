package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.report.pdf.PdfUa;
import dev.kap.report.word.WordSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets, handovers and the customer's edition, as a run leaves them: PDF/UA-1, and valid by the schemas of Word. */
class PeopleDocumentsTest {

    private static final String SAMPLE = "samples/three-accounts.xlsx";

    @TempDir
    private Path folder;

    @Test
    void everyOneOfThemIsValid() throws Exception {
        Kap.Result result = Kap.run(
                "plan",
                SAMPLE,
                "--out",
                folder.toString(),
                "--pack",
                "personal-sheets,handover,shareable",
                "--person",
                "Nora Field",
                "-q");
        assertThat(result.exit()).as(result.err()).isZero();
        List<Path> pdfs = files(".pdf");
        List<Path> words = files(".docx");
        // Four sheets, a handover, three editions, and the method.
        assertThat(pdfs).hasSize(9);
        assertThat(words).hasSize(9);
        for (Path pdf : pdfs) {
            assertThat(PdfUa.failures(Files.readAllBytes(pdf)))
                    .as(pdf.toString())
                    .isEmpty();
        }
        try (WordSchema schema = new WordSchema()) {
            for (Path word : words) {
                assertThat(schema.problems(Files.readAllBytes(word)))
                        .as(word.toString())
                        .singleElement()
                        .asString()
                        .startsWith("checked ");
            }
        }
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
