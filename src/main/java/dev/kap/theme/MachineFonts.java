package dev.kap.theme;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Fonts of this machine for the characters that Carlito lacks; each file is read when it is first asked.
final class MachineFonts {

    private static final List<Path> FILES = SystemFonts.files();
    private static final Map<Path, Optional<Font>> READ = new ConcurrentHashMap<>();
    private static final Map<Wanted, Optional<Font>> FOUND = new ConcurrentHashMap<>();

    private MachineFonts() {}

    private record Wanted(int codePoint, boolean bold) {}

    /// The first font, at size 1, that has the character; its bold face where it has one.
    static Optional<Font> having(int codePoint, boolean bold) {
        return FOUND.computeIfAbsent(
                new Wanted(codePoint, bold),
                wanted -> FILES.stream()
                        .flatMap(file -> faces(file, wanted.bold))
                        .filter(font -> font.canDisplay(wanted.codePoint))
                        .findFirst());
    }

    private static Stream<Font> faces(Path file, boolean bold) {
        return SystemFonts.faces(file, bold).stream()
                .flatMap(face -> READ.computeIfAbsent(face, MachineFonts::read).stream());
    }

    /// Empty for a file that cannot be read, for then the next one is asked.
    private static Optional<Font> read(Path file) {
        try {
            return Optional.of(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
        } catch (FontFormatException | IOException e) {
            return Optional.empty();
        }
    }
}
