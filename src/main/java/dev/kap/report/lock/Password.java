package dev.kap.report.lock;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;

/// The word that opens a locked file. It is never printed: not even where somebody prints all that there is.
public final class Password {

    /// What a PDF can take, in bytes.
    static final int MOST_BYTES = 127;

    private static final int MOST_READ = 4096;

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    /// The first line of a file, without its end; empty where that is no password: nothing, too long, or no text.
    ///
    /// @throws IOException if the file cannot be read
    public static Optional<Password> in(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String read = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readNBytes(MOST_READ)))
                    .toString();
            // NFC, as Office and readers of PDF type it.
            return of(Normalizer.normalize(read.lines().findFirst().orElse(""), Normalizer.Form.NFC));
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    /// That line itself; empty where it is no password.
    public static Optional<Password> of(String line) {
        boolean fits = line.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
        boolean typed = !line.isBlank() && line.codePoints().noneMatch(Character::isISOControl);
        return fits && typed ? Optional.of(new Password(line)) : Optional.empty();
    }

    /// As a PDF takes it.
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    String text() {
        return text;
    }

    @Override
    public String toString() {
        return "a password";
    }
}
