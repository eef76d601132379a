package dev.kap.report.word;

import dev.kap.theme.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample document to the file named, to be looked at. */
final class SamplePrinter {

    private SamplePrinter() {}

    public static void main(String[] args) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            new WordWriter(Theme.standard(), WordWriter.builtInReference())
                    .write(SampleDocument.document(), SampleDocument.PAGES, out);
        }
    }
}
