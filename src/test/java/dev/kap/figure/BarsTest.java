package dev.kap.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.theme.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Where the ink of a bar stands: 100 points wide, looked at in the middle of its height. */
class BarsTest {

    private static final Theme THEME = Theme.standard();
    private static final Color ACCENT = THEME.colour("accent");

    @Test
    void aShareFillsItsPartOfTheTrack() {
        BufferedImage bar = painted(bars -> bars.share(0.25, null));
        assertThat(at(bar, 20)).isEqualTo(ACCENT);
        assertThat(at(bar, 30)).isEqualTo(THEME.colour("track"));
    }

    @Test
    void theIndexStandsInItsZone() {
        BufferedImage bar = painted(bars -> bars.index(0.795, 0.2));
        assertThat(at(bar, 79)).isEqualTo(ACCENT);
        assertThat(at(bar, 20)).as("inside the ring of the time before").isEqualTo(THEME.colour("paper"));
        assertThat(at(bar, 30)).isEqualTo(THEME.colours("zones").get(0));
        assertThat(at(bar, 60)).isEqualTo(THEME.colours("zones").get(1));
        assertThat(at(bar, 90)).isEqualTo(THEME.colours("zones").get(2));
    }

    @Test
    void aRiseIsFilledToTheRightAndAFallIsHollowToTheLeft() {
        BufferedImage rise = painted(bars -> bars.change(0.75));
        assertThat(at(rise, 70)).isEqualTo(ACCENT);
        assertThat(at(rise, 80)).isEqualTo(Color.WHITE);
        assertThat(at(rise, 30)).isEqualTo(Color.WHITE);
        BufferedImage fall = painted(bars -> bars.change(0.25));
        assertThat(at(fall, 40)).as("hollow").isEqualTo(Color.WHITE);
        assertThat(at(fall, 25)).isNotEqualTo(Color.WHITE);
        assertThat(at(fall, 70)).isEqualTo(Color.WHITE);
    }

    private static BufferedImage painted(Consumer<Bars> painter) {
        BufferedImage image = new BufferedImage(100, 10, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 100, 10);
        painter.accept(new Bars(canvas, THEME, 100, 10));
        canvas.dispose();
        return image;
    }

    private static Color at(BufferedImage image, int x) {
        return new Color(image.getRGB(x, 5));
    }
}
