package dev.kap.theme;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/// Keeps Java's own search for fonts quiet. On Linux it asks for the name of this machine, which can become a question
/// to the network, and keeps what it finds in the user's home folder under that name. Both fall away where it is told
/// which fonts there are.
public final class QuietFonts {

    /// Where Java looks for the file that tells it.
    private static final String PROPERTY = "sun.awt.fontconfig";

    private QuietFonts() {}

    /// The same before a library asks Java for fonts, as POI does to measure the width of a column, where nothing of
    /// ours has been drawn yet.
    ///
    /// @throws UncheckedIOException if there is no room in memory for a file
    public static void beforeOthersAsk() {
        if (System.getProperty(PROPERTY) == null) {
            try (InputStream font = QuietFonts.class.getResourceAsStream(Fonts.REGULAR)) {
                Optional<File> inMemory = MemoryFile.of(
                        Fonts.REGULAR, Objects.requireNonNull(font).readAllBytes());
                if (inMemory.isPresent()) {
                    onlyFrom(inMemory.get());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Tells Java that all its own names for fonts mean this file; before it draws the first letter. Who set the
    /// property knows what they want.
    static void onlyFrom(File font) throws IOException {
        if (System.getProperty(PROPERTY) == null) {
            Optional<File> told =
                    MemoryFile.of("fontconfig", """
                        version=1
                        allfonts.default=Carlito
                        sequence.allfonts=default
                        filename.Carlito=%s
                        """.formatted(font).getBytes(StandardCharsets.UTF_8));
            told.ifPresent(file -> System.setProperty(PROPERTY, file.getPath()));
        }
    }
}
