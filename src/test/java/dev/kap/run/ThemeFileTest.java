package dev.kap.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.kap.document.TemplateProblem;
import dev.kap.theme.Theme;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeFileTest {

    @TempDir
    private Path folder;

    @Test
    void theBuiltInThemeIsAPossibleOne() throws IOException {
        assertThat(new ThemeFile(Path.of("templates")).read().values())
                .isEqualTo(Theme.standard().values());
    }

    @Test
    void theSecondThemeOfTheSamplesIsAPossibleOne() throws IOException {
        Theme plum = new ThemeFile(Path.of("samples/plum")).read();
        assertThat(plum.colour("accent")).isEqualTo(new Color(0x5B2A4E));
        assertThat(plum.colour("nurture")).isEqualTo(Theme.standard().colour("nurture"));
    }

    @ParameterizedTest
    @CsvSource({
        "colour.accent = blue, report.theme.wrong-value",
        "colour.heat = #112233 12, report.theme.wrong-value",
        "colour.heat = #112233 #445566, report.theme.wrong-value",
        "colour.zones = #112233, report.theme.wrong-value",
        "size.body = big, report.theme.wrong-value",
        "page.margin.mm = -3, report.theme.wrong-value",
        "line.rule.pt =, report.theme.wrong-value",
        "size.body = 0, report.theme.out-of-range",
        "size.cover = 999, report.theme.out-of-range",
        "page.margin.mm = 500, report.theme.out-of-range",
        "page.columns = 0, report.theme.out-of-range",
        "logo.max.mm = 0 x 10, report.theme.out-of-range",
        "logo.max.mm = 50, report.theme.wrong-value",
        "page.size = A3, report.theme.wrong-value",
        "shape.watch = star, report.theme.wrong-value",
        "color.accent = #112233, report.theme.unknown-key",
        "logo.file = none.png, report.theme.no-logo",
        "logo.file = theme.properties, report.theme.no-picture",
        "logo.file = bitmap.bmp, report.theme.no-picture",
        "logo.file = vast.png, report.theme.large-logo",
        "logo.file = our\\logo.png, report.theme.backslash",
        "confidential.line = C:\\users, report.theme.backslash",
        "page.size = \\, report.theme.backslash",
    })
    void aWrongLineIsNamed(String line, String message) throws IOException {
        ImageIO.write(image(20, 4), "bmp", folder.resolve("bitmap.bmp").toFile());
        ImageIO.write(image(4100, 4100), "png", folder.resolve("vast.png").toFile());
        Files.writeString(folder.resolve("theme.properties"), "# ours\n\n" + line + "\nsize.h3 = 9\n");
        assertThatThrownBy(() -> new ThemeFile(folder).read())
                .asInstanceOf(type(TemplateProblem.class))
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.what().key()).isEqualTo(message);
                });
    }

    @Test
    void aFileThatIsNotUtf8IsToldByItsLine() throws IOException {
        byte[] windows = "# Größe\nfont.family = Carlito\n".getBytes(Charset.forName("windows-1252"));
        Files.write(folder.resolve("theme.properties"), windows);
        assertThatThrownBy(() -> new ThemeFile(folder).read())
                .asInstanceOf(type(TemplateProblem.class))
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo("theme.properties");
                    assertThat(problem.line()).isEqualTo(1);
                    assertThat(problem.what().key()).isEqualTo("report.template.not-utf8");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFconfidential.line = Größe",
                "confidential.line = Gr\\u00f6\\u00dfe",
                "#\\u\nconfidential.line=Größe"
            })
    void lettersOfOtherLanguagesAndTheirEscapesAreRead(String text) throws IOException {
        Files.writeString(folder.resolve("theme.properties"), text);
        assertThat(new ThemeFile(folder).read().text("confidential.line")).isEqualTo("Größe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../logo.png", "link.png"})
    void aPictureOutsideTheFolderIsNotRead(String name) throws IOException {
        Path themes = Files.createDirectories(folder.resolve("themes"));
        Path outside = folder.resolve("logo.png");
        ImageIO.write(image(20, 4), "png", outside.toFile());
        Files.createSymbolicLink(themes.resolve("link.png"), outside);
        Files.writeString(themes.resolve("theme.properties"), "logo.file = " + name + "\n");
        assertThatThrownBy(() -> new ThemeFile(themes).read())
                .asInstanceOf(type(TemplateProblem.class))
                .extracting(problem -> problem.what().key())
                .isEqualTo("report.theme.no-logo");
    }

    private static BufferedImage image(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
    }
}
