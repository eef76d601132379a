package dev.kap.report.pdf;

import dev.kap.report.word.SampleDocument;
import dev.kap.theme.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample document into a file, for the eye: {@code PdfPreview FILE}. */
public final class PdfPreview {

    private PdfPreview() {}

    public static void main(String[] args) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            new PdfWriter(Theme.standard()).write(SampleDocument.document(), out);
        }
    }
}
