package dev.kap.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kap.figure.Drawing;
import dev.kap.theme.Fonts;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final int PALETTE = 3;
    private static final int RGB = 2;
    private static final int RGBA = 6;

    @Test
    void pixelsComeFromThePrintedSize() throws IOException {
        // 72 points = 1 inch = 220 pixels
        BufferedImage read = read(PngPicture.onWhite(square(Color.RED), 220));
        assertThat(read.getWidth()).isEqualTo(220);
        assertThat(read.getHeight()).isEqualTo(220);
    }

    @Test
    void lettersStandWhereTheLayoutHasThemAndNotOnWholePixels() throws IOException {
        BufferedImage read = read(PngPicture.onWhite(text("l l l l l l l l l l l l"), 110));
        List<Double> stems = stems(read);
        assertThat(stems).hasSize(12);
        double step = (stems.getLast() - stems.getFirst()) / 11;
        for (int i = 0; i < stems.size(); i++) {
            assertThat(stems.get(i)).isCloseTo(stems.getFirst() + i * step, within(0.1));
        }
    }

    /** The middles of what is dark, from left to right. */
    private static List<Double> stems(BufferedImage image) {
        List<Double> middles = new ArrayList<>();
        double weight = 0;
        double moment = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            double dark = 0;
            for (int y = 0; y < image.getHeight(); y++) {
                dark += 255 - (image.getRGB(x, y) & 0xFF);
            }
            if (dark == 0 && weight > 0) {
                middles.add(moment / weight);
                weight = 0;
                moment = 0;
            }
            weight += dark;
            moment += dark * x;
        }
        return middles;
    }

    private static Drawing text(String words) {
        return drawing(canvas -> {
            canvas.setColor(Color.BLACK);
            canvas.setFont(Fonts.of(false, 8.5));
            canvas.drawString(words, 2.3f, 20);
        });
    }

    @Test
    void fewColoursBecomeAPaletteThatReadsBackTheSame() throws IOException {
        byte[] png = PngPicture.onWhite(square(new Color(0x123A63)), 72);
        assertThat(png[25]).isEqualTo((byte) PALETTE);
        assertThat(read(png).getRGB(10, 10)).isEqualTo(0xFF123A63);
        assertThat(read(png).getRGB(60, 60)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void manyColoursReadBackTheSame() throws IOException {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 1600; i++) {
            image.setRGB(i % 40, i / 40, 0xFF000000 | i * 7919);
        }
        byte[] png = new PngEncoder(image).encode(220);
        assertThat(png[25]).isEqualTo((byte) RGB);
        assertThat(pixels(read(png))).isEqualTo(pixels(image));
    }

    @Test
    void seeThroughPixelsStaySo() throws IOException {
        byte[] png = PngPicture.transparent(square(Color.RED), 72);
        assertThat(png[25]).isEqualTo((byte) RGBA);
        assertThat(read(png).getRGB(60, 60) >>> 24).isZero();
        assertThat(read(png).getRGB(10, 10)).isEqualTo(0xFFFF0000);
    }

    @Test
    void aSeeThroughFirstPixelIsNoReasonForAPalette() throws IOException {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(1, 0, 0xFF123456);
        assertThat(pixels(read(new PngEncoder(image).encode(72)))).containsExactly(0, 0xFF123456);
    }

    @Test
    void aPaletteHoldsExactly256Colours() throws IOException {
        for (int count : new int[] {256, 257}) {
            BufferedImage image = new BufferedImage(count, 1, BufferedImage.TYPE_INT_ARGB);
            for (int i = 0; i < count; i++) {
                image.setRGB(i, 0, 0xFF000000 | i * 4099);
            }
            byte[] png = new PngEncoder(image).encode(72);
            assertThat(png[25]).isEqualTo((byte) (count == 256 ? PALETTE : RGB));
            assertThat(pixels(read(png))).isEqualTo(pixels(image));
        }
    }

    @Test
    void svgHasThePrintedSizeAndItsTextIsText() {
        String svg = svg(canvas -> {
            canvas.setFont(Fonts.of(true, 8.5));
            canvas.drawString("Voß & kuhl", 5, 20);
        });
        assertThat(svg)
                .contains("width=\"72pt\"", "height=\"72pt\"", "font-family=\"Calibri, sans-serif\"")
                .contains("<text x=\"5\" y=\"20\" font-size=\"8.5\" font-weight=\"bold\" fill=\"#000000\">Voß &amp;"
                        + " kuhl</text>")
                .doesNotContain("<path", "<!DOCTYPE");
    }

    @Test
    void lettersOfAFontThatTheReaderMayLackAreDrawn() {
        String svg = svg(canvas -> {
            canvas.setFont(Fonts.having('\u05d0', false, 9).orElseThrow());
            canvas.drawString("\u05d0\u05d1", 5, 20);
        });
        assertThat(svg).contains("<path").doesNotContain("<text");
    }

    @Test
    void turnedTextAndCutShapesStandWhereTheyArePainted() {
        String svg = svg(canvas -> {
            canvas.setFont(Fonts.of(false, 9));
            canvas.rotate(-Math.PI / 2, 10, 30);
            canvas.drawString("upwards", 10, 30);
            canvas.rotate(Math.PI / 2, 10, 30);
            canvas.translate(2, 3);
            canvas.clip(new Rectangle2D.Double(0, 0, 10, 10));
            canvas.fill(new Rectangle2D.Double(5, 5, 20, 20));
        });
        assertThat(svg)
                .contains("transform=\"matrix(0 -1 1 0 -20 40)\">upwards")
                .contains("<clipPath id=\"clip1\"><path d=\"M2 3l10 0l0 10l-10 0l0-10z\"/>")
                .contains("d=\"M7 8l20 0l0 20l-20 0l0-20z\" clip-path=\"url(#clip1)\"");
    }

    @Test
    void aSmallStepIsNotRoundedAwayHoweverOftenItIsTaken() {
        String svg = svg(canvas -> {
            Path2D line = new Path2D.Double();
            line.moveTo(0, 0);
            for (int i = 1; i <= 1000; i++) {
                line.lineTo(i * 0.004, 0);
            }
            canvas.draw(line);
        });
        String steps = svg.substring(svg.indexOf("d=\"M0 0") + 7, svg.indexOf("\"/>"));
        double end = Arrays.stream(steps.split("l"))
                .filter(step -> !step.isBlank())
                .mapToDouble(step -> Double.parseDouble(step.split(" ")[0]))
                .sum();
        assertThat(end).isCloseTo(4, within(0.006));
    }

    @Test
    void aPictureOfPixelsIsRefusedAndNotLeftOut() {
        Drawing pixels =
                drawing(canvas -> canvas.drawImage(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), 0, 0, null));
        assertThatThrownBy(() -> Recording.of(pixels)).hasMessageContaining("no part of our figures");
    }

    private static String svg(Consumer<Graphics2D> painter) {
        Drawing drawing = drawing(painter);
        byte[] once = SvgPicture.of(drawing, "Calibri, sans-serif");
        assertThat(SvgPicture.of(drawing, "Calibri, sans-serif")).isEqualTo(once);
        return new String(once, StandardCharsets.UTF_8);
    }

    private static Drawing square(Color colour) {
        return drawing(canvas -> {
            canvas.setColor(colour);
            canvas.fill(new Rectangle2D.Double(0, 0, 36, 36));
        });
    }

    private static Drawing drawing(Consumer<Graphics2D> painter) {
        return new Drawing() {
            @Override
            public double width() {
                return 72;
            }

            @Override
            public double height() {
                return 72;
            }

            @Override
            public void paint(Graphics2D canvas) {
                painter.accept(canvas);
            }
        };
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
