package dev.kap.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Prints a Word document through LibreOffice, which must be on the path. */
final class WordAsPdf {

    private WordAsPdf() {}

    /** The document beside that PDF as a PDF of its own beside it, `<name>-docx.pdf`. */
    static Path of(Path pdf, Path work) throws IOException, InterruptedException {
        String name = pdf.getFileName().toString().replace(".pdf", "");
        Path out = Files.createDirectories(work.resolve("word"));
        Path profile = work.resolve("libreoffice").toAbsolutePath();
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        out.toString(),
                        pdf.resolveSibling(name + ".docx").toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("soffice.log").toFile())
                .start();
        if (office.waitFor() != 0) {
            throw new IOException("soffice ended with " + office.exitValue());
        }
        return Files.move(
                out.resolve(name + ".pdf"),
                pdf.resolveSibling(name + "-docx.pdf"),
                StandardCopyOption.REPLACE_EXISTING);
    }
}
