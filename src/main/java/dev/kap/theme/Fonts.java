package dev.kap.theme;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The fonts of text and figures: Carlito, carried with the program, so that a machine without fonts prints the same
/// page; for Arabic and Hebrew Noto, carried too, and for what else there is the fonts of the machine.
public final class Fonts {

    /// The font file of regular text.
    public static final String REGULAR = "Carlito-Regular.ttf";

    /// The font file of bold text.
    public static final String BOLD = "Carlito-Bold.ttf";

    private static final Font REGULAR_FONT = load(REGULAR);
    private static final Font BOLD_FONT = load(BOLD);

    private static final Map<String, Font> CARRIED = new ConcurrentHashMap<>();
    private static final Pattern ARABIC =
            Pattern.compile("[\\u0600-\\u06FF\\u0750-\\u077F\\u0870-\\u08FF\\uFB50-\\uFDFF\\uFE70-\\uFEFC]");
    private static final Pattern HEBREW = Pattern.compile("[\\u0590-\\u05FF\\uFB1D-\\uFB4F]");

    private Fonts() {}

    /// The font for a Graphics2D at that size in points.
    public static Font of(boolean bold, double size) {
        return (bold ? BOLD_FONT : REGULAR_FONT).deriveFont((float) size);
    }

    /// Whether it is the font of the page, at any size and weight.
    public static boolean isOurs(Font font) {
        return isBold(font) || font.getFontName(Locale.ROOT).equals(REGULAR_FONT.getFontName(Locale.ROOT));
    }

    /// Whether it is the bold font of the page, at any size.
    public static boolean isBold(Font font) {
        return font.getFontName(Locale.ROOT).equals(BOLD_FONT.getFontName(Locale.ROOT));
    }

    /// The font that shows a character at that size in points: ours, else one of this machine; empty where none has it.
    public static Optional<Font> having(int codePoint, boolean bold, double size) {
        Font ours = of(bold, size);
        return ours.canDisplay(codePoint)
                ? Optional.of(ours)
                : others(codePoint, bold).map(font -> font.deriveFont((float) size));
    }

    /// The file, carried with the program, that has the letters of a script which Carlito lacks: Arabic and Hebrew.
    public static Optional<String> carried(int codePoint, boolean bold) {
        String weight = bold ? "-Bold.ttf" : "-Regular.ttf";
        if (ARABIC.matcher(Character.toString(codePoint)).matches()) {
            return Optional.of("NotoSansArabic" + weight);
        }
        boolean hebrew = HEBREW.matcher(Character.toString(codePoint)).matches();
        return hebrew ? Optional.of("NotoSansHebrew" + weight) : Optional.empty();
    }

    private static Optional<Font> others(int codePoint, boolean bold) {
        return carried(codePoint, bold)
                .map(Fonts::ofFile)
                .filter(font -> font.canDisplay(codePoint))
                .or(() -> MachineFonts.having(codePoint, bold));
    }

    /// The bytes of a font file named above.
    public static byte[] bytes(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A font file named above, at size 1: the same each time.
    public static Font ofFile(String file) {
        return switch (file) {
            case REGULAR -> REGULAR_FONT;
            case BOLD -> BOLD_FONT;
            default -> CARRIED.computeIfAbsent(file, Fonts::load);
        };
    }

    private static Font load(String file) {
        byte[] content = bytes(file);
        try {
            // Java would write it to the folder for temporary files, and leave it there where it is killed.
            Optional<File> inMemory = MemoryFile.of(file, content);
            if (inMemory.isPresent()) {
                QuietFonts.onlyFrom(inMemory.get());
                return Font.createFont(Font.TRUETYPE_FONT, inMemory.get());
            }
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(content));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("the font carried with the program cannot be read: " + file, e);
        }
    }
}
