package dev.kap.report.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The font files of this machine that cover many scripts, the best first.
final class SystemFonts {

    private static final List<String> FOLDERS = List.of(
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            "/Library/Fonts",
            "/System/Library/Fonts",
            "C:/Windows/Fonts");

    /// Starts of file names, in lower case without blanks and hyphens. Plain faces only: a fallback is for a few
    /// characters, and a bold one of the same font seldom exists.
    private static final List<String> FAMILIES = List.of(
            "dejavusans.",
            "notosansregular.",
            "notosans",
            "segoeui.",
            "arialunicode",
            "droidsansfallback",
            "msyh",
            "msgothic",
            "malgun.",
            "simsun",
            "wqy",
            "unifont",
            "freesans.",
            "seguisym",
            "symbola",
            "liberationsansregular.",
            "arial.");

    private SystemFonts() {}

    /// The files in the order in which they are asked for a character.
    static List<Path> files() {
        return FOLDERS.stream()
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(folder -> fontsIn(folder).stream())
                .filter(file -> rank(file) < FAMILIES.size())
                .sorted(Comparator.comparingInt(SystemFonts::rank).thenComparing(Path::toString))
                .toList();
    }

    /// The font in that file; empty where it cannot be read or embedded, for then the next one is asked.
    static Optional<Face> read(Path file) {
        String name = file.getFileName().toString();
        boolean collection = name.toLowerCase(Locale.ROOT).endsWith(".ttc");
        try {
            return Optional.of(Face.read(collection ? name + ",0" : name, Files.readAllBytes(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<Path> fontsIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(SystemFonts::isFont).toList();
        } catch (IOException | UncheckedIOException e) {
            // A folder that may not be read offers no fonts; what is then missing is reported by its characters.
            return List.of();
        }
    }

    private static boolean isFont(Path file) {
        String name = plain(file);
        return name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf");
    }

    private static int rank(Path file) {
        String name = plain(file);
        return IntStream.range(0, FAMILIES.size())
                .filter(i -> name.startsWith(FAMILIES.get(i)))
                .findFirst()
                .orElse(FAMILIES.size());
    }

    private static String plain(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }
}
