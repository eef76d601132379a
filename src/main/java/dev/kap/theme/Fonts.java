package dev.kap.theme;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/// The fonts of text and figures: Carlito, carried with the program, so that a machine without fonts prints the same
/// page; for other scripts those of the machine.
public final class Fonts {

    /// The font file of regular text.
    public static final String REGULAR = "Carlito-Regular.ttf";

    /// The font file of bold text.
    public static final String BOLD = "Carlito-Bold.ttf";

    private static final Font REGULAR_FONT = load(REGULAR);
    private static final Font BOLD_FONT = load(BOLD);

    private Fonts() {}

    /// The font for a Graphics2D at that size in points.
    public static Font of(boolean bold, double size) {
        return (bold ? BOLD_FONT : REGULAR_FONT).deriveFont((float) size);
    }

    /// The font that shows a character at that size in points: ours, else one of this machine; empty where none has it.
    public static Optional<Font> having(int codePoint, boolean bold, double size) {
        Font ours = of(bold, size);
        return ours.canDisplay(codePoint)
                ? Optional.of(ours)
                : MachineFonts.having(codePoint, bold).map(font -> font.deriveFont((float) size));
    }

    /// The bytes of a font file named above.
    public static byte[] bytes(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font load(String file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes(file)));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("the font carried with the program cannot be read: " + file, e);
        }
    }
}
