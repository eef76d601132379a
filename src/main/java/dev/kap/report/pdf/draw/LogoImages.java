package dev.kap.report.pdf.draw;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.Image;

/// The logos of one file, each read and stored once however many pages it stands on.
final class LogoImages {

    private final Map<Path, Image> read = new HashMap<>();

    Image of(Path file) throws IOException {
        Image known = read.get(file);
        if (known == null) {
            known = Image.getInstance(file.toString());
            read.put(file, known);
        }
        return known;
    }
}
