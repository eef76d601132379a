package dev.kap.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.figure.Drawing;
import dev.kap.theme.Fonts;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    void svgHasThePrintedSizeAndNeedsNoFont() {
        Drawing words = drawing(canvas -> {
            canvas.setFont(Fonts.of(true, 8.5));
            canvas.drawString("Vosskuhl", 5, 20);
        });
        String svg = new String(SvgPicture.of(words), StandardCharsets.UTF_8);
        assertThat(svg).contains("width=\"72pt\"", "height=\"72pt\"", "<path").doesNotContain("<text", "<!DOCTYPE");
        assertThat(SvgPicture.of(words)).isEqualTo(SvgPicture.of(words));
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
