package dev.kap.report.pdf.font;

import dev.kap.bidi.JoinedForms;
import dev.kap.bidi.Stretch;
import dev.kap.theme.Fonts;
import dev.kap.theme.SystemFonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;

/// Finds a font for every character: Carlito first, then the others that we carry, then the system's, and a visible box
/// for what none has.
public final class Faces {

    /// What stands for a character that no font has.
    public static final String BOX = "□";

    private static final String HYPHENS = "\u2010\u2011";

    private final Face regular = load(Fonts.REGULAR);
    private final Face bold = load(Fonts.BOLD);
    private final Map<String, Face> carried = new ConcurrentHashMap<>();
    private final List<Path> others;
    private final Map<Path, Optional<Face>> read = new ConcurrentHashMap<>();
    private final Map<Wanted, Optional<Face>> found = new ConcurrentHashMap<>();

    /// The fonts that we carry, and those of this machine for what they lack.
    public Faces() {
        this(SystemFonts.files());
    }

    Faces(List<Path> others) {
        this.others = List.copyOf(others);
    }

    /// Carlito.
    public Face carlito(boolean ofBold) {
        return ofBold ? bold : regular;
    }

    /// The font to embed for an AWT font of that name: one of those in use, or Carlito for a stranger.
    public BaseFont embedded(String awtName, boolean ofBold) {
        return Stream.concat(carried.values().stream(), read.values().stream().flatMap(Optional::stream))
                .filter(face -> face.awt().getFontName().equals(awtName))
                .map(Face::embedded)
                .findFirst()
                .orElse(carlito(ofBold).embedded());
    }

    /// A stretch cut into parts of one font each in the order in which they are read, ready to be shown: without
    /// invisible characters, each kind of blank as a
    /// blank, and a box for what no font has.
    public List<FaceRun> runs(Stretch stretch, boolean ofBold) {
        Face first = carlito(ofBold);
        if (!stretch.text().isEmpty() && isPlain(stretch.text(), first)) {
            return List.of(new FaceRun(first, stretch.text(), 0).at(stretch.level()));
        }
        List<FaceRun> runs = new ArrayList<>();
        stretch.text()
                .codePoints()
                .filter(c -> !invisible(c))
                .flatMap(this::shown)
                .forEach(c -> append(runs, glyph(c, ofBold)));
        return runs.stream().map(run -> run.at(stretch.level())).toList();
    }

    /// Whether the text is shown in that font as it stands, as nearly every word is.
    private static boolean isPlain(String text, Face face) {
        return text.chars()
                .allMatch(c -> c == ' '
                        || (face.has(c) && !isBlank(c) && !invisible(c) && !JoinedForms.isForm(c)));
    }

    /// Whether no font has this character.
    public boolean isMissing(int codePoint) {
        return !invisible(codePoint)
                && !isBlank(codePoint)
                && !isHyphen(codePoint)
                && !regular.has(codePoint)
                && fallback(codePoint, false).isEmpty();
    }

    /// A joined letter that no font has is shown as the letter it was made of.
    private IntStream shown(int codePoint) {
        return JoinedForms.isForm(codePoint) && isMissing(codePoint)
                ? JoinedForms.apart(Character.toString(codePoint)).codePoints()
                : IntStream.of(codePoint);
    }

    private FaceRun glyph(int codePoint, boolean ofBold) {
        Face face = carlito(ofBold);
        if (isBlank(codePoint)) {
            return new FaceRun(face, " ", 0);
        }
        if (face.has(codePoint)) {
            return new FaceRun(face, Character.toString(codePoint), 0);
        }
        if (isHyphen(codePoint)) {
            return new FaceRun(face, "-", 0);
        }
        return fallback(codePoint, ofBold)
                .map(other -> new FaceRun(other, Character.toString(codePoint), 0))
                .orElseGet(() -> new FaceRun(face.has(BOX.codePointAt(0)) ? face : regular, BOX, 0));
    }

    private Optional<Face> fallback(int codePoint, boolean ofBold) {
        return found.computeIfAbsent(
                new Wanted(codePoint, ofBold), wanted -> carried(wanted).or(() -> ofMachine(wanted)));
    }

    private Optional<Face> carried(Wanted wanted) {
        return Fonts.carried(wanted.codePoint, wanted.bold)
                .map(file -> carried.computeIfAbsent(file, Faces::load))
                .filter(face -> face.has(wanted.codePoint));
    }

    private Optional<Face> ofMachine(Wanted wanted) {
        return others.stream()
                .flatMap(file -> SystemFonts.faces(file, wanted.bold).stream())
                .map(file -> read.computeIfAbsent(file, Faces::read))
                .flatMap(Optional::stream)
                .filter(face -> face.has(wanted.codePoint))
                .findFirst();
    }

    /// The font in that file; empty where it cannot be read or embedded, for then the next one is asked.
    private static Optional<Face> read(Path file) {
        String name = file.getFileName().toString();
        boolean collection = name.toLowerCase(Locale.ROOT).endsWith(".ttc");
        try {
            return Optional.of(Face.read(collection ? name + ",0" : name, Files.readAllBytes(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void append(List<FaceRun> runs, FaceRun next) {
        if (!runs.isEmpty() && runs.getLast().face().equals(next.face())) {
            FaceRun last = runs.removeLast();
            runs.add(new FaceRun(last.face(), last.text() + next.text(), 0));
        } else {
            runs.add(next);
        }
    }

    private static boolean isHyphen(int codePoint) {
        return HYPHENS.indexOf(codePoint) >= 0;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint);
    }

    private static boolean invisible(int codePoint) {
        boolean variationSelector = codePoint >= 0xFE00 && codePoint <= 0xFE0F;
        boolean control = Character.isISOControl(codePoint) && !Character.isWhitespace(codePoint);
        return control || variationSelector || Character.getType(codePoint) == Character.FORMAT;
    }

    private static Face load(String file) {
        try {
            return Face.read(file, Fonts.bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the font carried with the program cannot be read", e);
        }
    }

    private record Wanted(int codePoint, boolean bold) {}
}
