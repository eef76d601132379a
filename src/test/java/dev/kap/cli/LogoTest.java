package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture on the cover, named in the sheet Settings or by the theme. */
class LogoTest {

    @TempDir
    private Path folder;

    private Path input = Path.of("");
    private Path own = Path.of("");

    @BeforeEach
    void anInput() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        own = Files.createDirectories(folder.resolve("own"));
        Files.writeString(input.resolve("Accounts.csv"), "Account\nA Ltd\n");
        picture(own.resolve("theirs.png"), "png", 30);
        Files.writeString(own.resolve("theme.properties"), "logo.file = theirs.png\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"logo.png", "pictures/logo.jpg", "pictures\\logo.jpg", "Our Logo.PNG"})
    void theLogoOfTheSettingsStandsOnTheCover(String name) throws IOException {
        Path logo = input.resolve(name.replace('\\', '/'));
        Files.createDirectories(logo.getParent());
        picture(logo, name.endsWith("jpg") ? "jpg" : "png", 20);
        Kap.Result result = plan(name);
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.err()).doesNotContain("ogo");
        assertThat(widthsInPdf()).containsExactly(20);
        assertThat(isInWord(logo)).isTrue();
    }

    @Test
    void itWinsOverThatOfTheTheme() throws IOException {
        picture(input.resolve("logo.png"), "png", 20);
        plan("logo.png", "--templates", own.toString());
        assertThat(widthsInPdf()).containsExactly(20);
        assertThat(isInWord(own.resolve("theirs.png"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "none.png, There is no picture \"none.png\"",
        "../outside.png, There is no picture",
        "link.png, There is no picture",
        "., There is no picture",
        "Accounts.csv, \"Accounts.csv\" is not a picture",
        "bitmap.bmp, \"bitmap.bmp\" is not a picture",
        "cut.png, \"cut.png\" is not a picture",
        "heavy.png, The picture \"heavy.png\" has more than 5 MB or 16 million pixels",
        "vast.png, The picture \"vast.png\" has more than 5 MB or 16 million pixels",
    })
    void onlyASmallPictureBesideTheWorkbookIsPrinted(String name, String warning) throws IOException {
        picture(folder.resolve("outside.png"), "png", 20);
        Files.createSymbolicLink(input.resolve("link.png"), folder.resolve("outside.png"));
        picture(input.resolve("bitmap.bmp"), "bmp", 20);
        Files.write(input.resolve("cut.png"), Arrays.copyOf(Files.readAllBytes(folder.resolve("outside.png")), 60));
        Files.write(input.resolve("heavy.png"), new byte[5 * 1024 * 1024 + 1]);
        ImageIO.write(
                new BufferedImage(4100, 4100, BufferedImage.TYPE_BYTE_BINARY),
                "png",
                input.resolve("vast.png").toFile());
        Kap.Result result = plan(name);
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.err())
                .contains("Settings.csv, Settings!B2: " + warning)
                .contains("the documents are made without it");
        assertThat(widthsInPdf()).isEmpty();
    }

    @Test
    void whereItIsNotFoundThatOfTheThemeStandsThere() throws IOException {
        Kap.Result result = plan("none.png", "--templates", own.toString());
        assertThat(result.err()).contains("There is no picture \"none.png\"").contains("theme.properties");
        assertThat(widthsInPdf()).containsExactly(30);
        assertThat(isInWord(own.resolve("theirs.png"))).isTrue();
    }

    private Kap.Result plan(String logo, String... more) throws IOException {
        Files.writeString(input.resolve("Settings.csv"), "Setting,Value\nLogo file," + logo + "\nCompany,We Ltd\n");
        List<String> arguments = new ArrayList<>(
                List.of("plan", input.toString(), "--out", folder.resolve("out").toString(), "--pack", "annual-plan"));
        arguments.addAll(List.of("--format", "pdf,docx"));
        arguments.addAll(List.of(more));
        return Kap.run(arguments.toArray(String[]::new));
    }

    /** A picture is told from others by its width. */
    private static void picture(Path file, String kind, int width) throws IOException {
        BufferedImage image = new BufferedImage(width, 8, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(2, 2, width - 4, 4);
        pen.dispose();
        assertThat(ImageIO.write(image, kind, file.toFile())).isTrue();
    }

    private Path made(String ending) {
        return folder.resolve("out/input/accounts/a-ltd/annual-plan." + ending);
    }

    private List<Integer> widthsInPdf() throws IOException {
        List<Integer> widths = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(made("pdf").toFile())) {
            PDResources cover = pdf.getPage(0).getResources();
            for (COSName name : cover.getXObjectNames()) {
                if (cover.getXObject(name) instanceof PDImageXObject image) {
                    widths.add(image.getWidth());
                }
            }
        }
        return widths;
    }

    private boolean isInWord(Path logo) throws IOException {
        byte[] content = Files.readAllBytes(logo);
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(made("docx")))) {
            return word.getAllPictures().stream().anyMatch(p -> Arrays.equals(p.getData(), content));
        }
    }
}
