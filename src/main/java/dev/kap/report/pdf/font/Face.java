package dev.kap.report.pdf.font;

import dev.kap.theme.Fonts;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/// A font that can be measured, embedded as a subset, and painted on a Graphics2D; usable by several threads.
///
/// @param awt the same font file at size 1
public record Face(BaseFont embedded, Font awt) {

    /// Reads a font file of this machine.
    ///
    /// @param name name of the file; for a collection with the number of the font: "some.ttc,0"
    /// @throws IOException for a file that is no font, or one that its licence does not let us embed
    public static Face read(String name, Path file) throws IOException {
        try {
            // By its file: Java would write its bytes to the folder for temporary files.
            return of(name, Files.readAllBytes(file), Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
        } catch (FontFormatException e) {
            throw new IOException("cannot use the font " + name, e);
        }
    }

    /// A font file that the program carries, and which is read but once for figures.
    public static Face carried(String file) throws IOException {
        return of(file, Fonts.bytes(file), Fonts.ofFile(file));
    }

    private static Face of(String name, byte[] bytes, Font awt) throws IOException {
        try {
            BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SteadyLetters());
            return new Face(font, awt);
        } catch (DocumentException e) {
            throw new IOException("cannot use the font " + name, e);
        }
    }

    /// Whether the font has a glyph for that code point.
    public boolean has(int codePoint) {
        return awt.canDisplay(codePoint) && embedded.charExists(codePoint);
    }

    /// Width of text at that size, both in points.
    public double width(String text, double size) {
        return embedded.getWidth(text) * size / 1000;
    }
}
