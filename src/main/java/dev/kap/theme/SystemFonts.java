package dev.kap.theme;

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
public final class SystemFonts {

    private static final List<String> FOLDERS = List.of(
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            "/Library/Fonts",
            "/System/Library/Fonts",
            "C:/Windows/Fonts");

    /// Starts of file names, in lower case without blanks and hyphens. Plain faces only; the bold one is looked for
    /// beside them.
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

    /// How the name of a bold face ends: DejaVuSans-Bold.ttf, arialbd.ttf, segoeuib.ttf, Arial Bold.ttf.
    private static final List<String> BOLD = List.of("-Bold", "bd", "b", " Bold");

    private SystemFonts() {}

    /// The files in the order in which they are asked for a character.
    public static List<Path> files() {
        return FOLDERS.stream()
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(folder -> fontsIn(folder).stream())
                .filter(file -> rank(file) < FAMILIES.size())
                .sorted(Comparator.comparingInt(SystemFonts::rank).thenComparing(Path::toString))
                .toList();
    }

    /// The files to ask for a character: for bold text the bold face beside a plain one first, where there is one.
    public static List<Path> faces(Path file, boolean bold) {
        return bold ? bold(file).map(face -> List.of(face, file)).orElse(List.of(file)) : List.of(file);
    }

    private static Optional<Path> bold(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String plain = name.substring(0, dot).replaceAll("-Regular$", "");
        return BOLD.stream()
                .map(ending -> file.resolveSibling(plain + ending + name.substring(dot)))
                .filter(Files::isRegularFile)
                .findFirst();
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
