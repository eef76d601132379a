package dev.kap.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.theme.Fonts;
import dev.kap.theme.Theme;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word files bring their font along, so that they break into the same pages where it is not installed. */
class EmbeddedFontsTest {

    private static final byte[] FILE = file(Theme.standard());

    @Test
    void theFileSaysThatItBringsFonts() throws IOException {
        assertThat(Written.part(FILE, "word/settings.xml")).contains("w:embedTrueTypeFonts", "w:saveSubsetFonts");
        assertThat(Written.part(FILE, "word/fontTable.xml"))
                .contains("w:name=\"Calibri\"", "embedRegular", "embedBold");
        assertThat(Written.part(FILE, "word/_rels/document.xml.rels")).contains("fontTable.xml");
        assertThat(Written.part(FILE, "[Content_Types].xml")).contains("obfuscatedFont");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold"})
    void theFontInTheFileIsCarlitoWithTheLettersOfEurope(String weight) throws IOException, FontFormatException {
        byte[] content = plain(weight);
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(content));

        assertThat(font.getFamily()).isEqualTo("Carlito");
        assertThat(font.canDisplayUpTo("Łódź, Škoda, Ünal, Αθήνα, Москва → 54 % – €5 ½ ×"))
                .isNegative();
        assertThat(content.length).isLessThan(400_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold"})
    void itsLettersAreAsWideAsThoseOfTheFigures(String weight) throws IOException, FontFormatException {
        Font slim = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(plain(weight)))
                .deriveFont(100f);
        Font ours = Fonts.of(weight.equals("Bold"), 100);
        var still = new java.awt.font.FontRenderContext(null, true, true);
        for (String letter : "AÄbßçéfijkŁmnøпяΩ0123456789.,–€".split("")) {
            assertThat(slim.getStringBounds(letter, still).getWidth())
                    .as(letter)
                    .isEqualTo(ours.getStringBounds(letter, still).getWidth());
            assertThat(slim.createGlyphVector(still, letter).getVisualBounds())
                    .as(letter)
                    .isEqualTo(ours.createGlyphVector(still, letter).getVisualBounds());
        }
    }

    @Test
    void aFontThatIsNotAsWideStaysOutside() {
        byte[] file = file(Theme.standard().with(Map.of("font.word", "Georgia")));
        assertThat(names(file)).noneMatch(name -> name.endsWith(".odttf"));
    }

    private static byte[] file(Theme theme) {
        try {
            var out = new java.io.ByteArrayOutputStream();
            new WordWriter(theme, WordWriter.builtInReference())
                    .write(SampleDocument.document(), SampleDocument.PAGES, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The font as it was before its first bytes were hidden. */
    private static byte[] plain(String weight) throws IOException {
        Matcher key = Pattern.compile("embed" + weight + " r:id=\"rId(\\d)\" w:fontKey=\"\\{([0-9A-F-]+)}\"")
                .matcher(Written.part(FILE, "word/fontTable.xml"));
        assertThat(key.find()).isTrue();
        byte[] font = entry(FILE, "word/fonts/font" + key.group(1) + ".odttf");
        String digits = key.group(2).replace("-", "");
        for (int i = 0; i < 32; i++) {
            int at = 30 - 2 * (i % 16);
            font[i] ^= (byte) Integer.parseInt(digits.substring(at, at + 2), 16);
        }
        return font;
    }

    private static java.util.List<String> names(byte[] file) {
        java.util.List<String> names = new java.util.ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return names;
    }

    private static byte[] entry(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("no " + name);
    }
}
