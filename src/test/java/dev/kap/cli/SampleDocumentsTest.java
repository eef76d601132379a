package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.report.pdf.PdfUa;
import dev.kap.report.word.WordSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every document of the samples, as a run leaves it: PDF/UA-1, and valid by the schemas of Word. */
class SampleDocumentsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samples/portfolio.xlsx",
                "samples/three-accounts.xlsx",
                "samples/three-accounts.xlsx --templates samples/plum"
            })
    void everyDocumentIsValid(String input) throws Exception {
        Kap.Result result = Kap.run(Stream.of(("plan " + input + " --out " + folder + " -q").split(" "))
                .toArray(String[]::new));
        assertThat(result.exit()).as(result.err()).isZero();
        List<Path> pdfs = files(".pdf");
        List<Path> words = files(".docx");
        assertThat(pdfs).hasSameSizeAs(words).hasSizeGreaterThan(3);
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
