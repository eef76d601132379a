package dev.kap.report.pdf.font;

import dev.kap.theme.Fonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.BaseFont;

/// Finds a font for every character: Carlito first, then the system's, and a visible box for what none has.
public final class Faces {

    /// What stands for a character that no font has.
    public static final String BOX = "□";

    private static final String HYPHENS = "\u2010\u2011";

    private final Face regular = carlito(Fonts.REGULAR);
    private final Face bold = carlito(Fonts.BOLD);
    private final List<Path> others;
    private final Map<Path, Optional<Face>> read = new ConcurrentHashMap<>();
    private final Map<Integer, Optional<Face>> found = new ConcurrentHashMap<>();

    /// Carlito, and the fonts of this machine for what it lacks.
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
        return read.values().stream()
                .flatMap(Optional::stream)
                .filter(face -> face.awt().getFontName().equals(awtName))
                .map(Face::embedded)
                .findFirst()
                .orElse(carlito(ofBold).embedded());
    }

    /// Text cut into parts of one font each, ready to be shown: without invisible characters, each kind of blank as a
    /// blank, and a box for what no font has.
    public List<FaceRun> runs(String text, boolean ofBold) {
        List<FaceRun> runs = new ArrayList<>();
        text.codePoints().filter(c -> !invisible(c)).forEach(c -> append(runs, glyph(c, ofBold)));
        return runs;
    }

    /// Whether no font has this character.
    public boolean isMissing(int codePoint) {
        return !invisible(codePoint)
                && !isBlank(codePoint)
                && !isHyphen(codePoint)
                && !regular.has(codePoint)
                && fallback(codePoint).isEmpty();
    }

    private FaceRun glyph(int codePoint, boolean ofBold) {
        Face face = carlito(ofBold);
        if (isBlank(codePoint)) {
            return new FaceRun(face, " ");
        }
        if (face.has(codePoint)) {
            return new FaceRun(face, Character.toString(codePoint));
        }
        if (isHyphen(codePoint)) {
            return new FaceRun(face, "-");
        }
        return fallback(codePoint)
                .map(other -> new FaceRun(other, Character.toString(codePoint)))
                .orElseGet(() -> new FaceRun(face.has(BOX.codePointAt(0)) ? face : regular, BOX));
    }

    private Optional<Face> fallback(int codePoint) {
        return found.computeIfAbsent(
                codePoint,
                wanted -> others.stream()
                        .map(file -> read.computeIfAbsent(file, SystemFonts::read))
                        .flatMap(Optional::stream)
                        .filter(face -> face.has(wanted))
                        .findFirst());
    }

    private static void append(List<FaceRun> runs, FaceRun next) {
        if (!runs.isEmpty() && runs.getLast().face().equals(next.face())) {
            FaceRun last = runs.removeLast();
            runs.add(new FaceRun(last.face(), last.text() + next.text()));
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

    private static Face carlito(String file) {
        try {
            return Face.read(file, Fonts.bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the font carried with the program cannot be read", e);
        }
    }
}
