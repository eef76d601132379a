package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Programs of others open what `--password-file` has locked, with the password only. */
class LockedFilesTest {

    private static final boolean REQUIRED = "required".equals(System.getProperty("locks"));
    private static final String PASSWORD = "Größe 7 zählt";
    private static final String ACCOUNT = "accounts/tidewater-labs/";

    @TempDir
    private Path folder;

    private Path made = Path.of("");

    @BeforeEach
    void aLockedPlan() throws IOException {
        assumeTrue(
                REQUIRED
                        || (Files.isExecutable(Path.of("/usr/bin/qpdf"))
                                && Files.isExecutable(Path.of("/usr/bin/soffice"))),
                "qpdf or LibreOffice is not there");
        Path file = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
        Kap.Result result = Kap.run(
                "plan",
                "samples/three-accounts.xlsx",
                "--out=" + folder.resolve("out"),
                "--account=Tidewater Labs",
                "--pack=annual-plan,slides",
                "--password-file=" + file);
        assertThat(result.exit()).as(result.err()).isZero();
        made = folder.resolve("out/three-accounts");
    }

    @Test
    void qpdfOpensThePdfAndItsTagsAreThere() throws Exception {
        String pdf = made.resolve(ACCOUNT + "annual-plan.pdf").toString();
        Path opened = folder.resolve("opened.pdf");
        assertThat(run("qpdf", "--decrypt", pdf, opened.toString())).isEqualTo(2);
        assertThat(run("qpdf", "--password=wrong", "--decrypt", pdf, opened.toString()))
                .isEqualTo(2);
        assertThat(opened).doesNotExist();
        String key = "--password-file=" + folder.resolve("password");
        assertThat(run("qpdf", key, "--check", pdf)).as(said()).isZero();
        assertThat(said()).contains("R = 6", "AESv3");
        assertThat(run("qpdf", key, "--decrypt", pdf, opened.toString()))
                .as(said())
                .isZero();
        try (PDDocument plain = Loader.loadPDF(opened.toFile())) {
            assertThat(plain.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(plain.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(new PDFTextStripper().getText(plain)).contains("Tidewater Labs");
        }
    }

    @Test
    @Timeout(300)
    void libreOfficeOpensWordSlidesAndWorkbooks() throws Exception {
        Office office = Office.in(folder.resolve("office"));
        List<String> files = List.of(
                ACCOUNT + "annual-plan.docx", ACCOUNT + "slides.pptx", "results.xlsx", "next-workbook.xlsx");
        for (String file : files) {
            String name = file.replace('/', '-');
            office.open(made.resolve(file), PASSWORD, folder.resolve("opened-" + name + ".pdf"));
            office.open(made.resolve(file), "wrong", folder.resolve("wrong-" + name + ".pdf"));
            office.open(made.resolve(file), "", folder.resolve("without-" + name + ".pdf"));
        }
        assertThat(run(office.first())).as(said()).isZero();
        assertThat(run(office.then())).as(said()).isZero();
        for (String file : files) {
            String name = file.replace('/', '-') + ".pdf";
            assertThat(folder.resolve("wrong-" + name)).doesNotExist();
            assertThat(folder.resolve("without-" + name)).doesNotExist();
            try (PDDocument printed =
                    Loader.loadPDF(folder.resolve("opened-" + name).toFile())) {
                assertThat(new PDFTextStripper().getText(printed)).as(name).contains("Tidewater Labs");
            }
        }
    }

    private int run(String... line) throws IOException, InterruptedException {
        return run(List.of(line));
    }

    private int run(List<String> line) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        if (!process.waitFor(250, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return process.exitValue();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"), StandardCharsets.UTF_8);
    }
}
