package dev.kap.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.kap.insight.Thresholds;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.Status;
import dev.kap.theme.Contrast;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The hand that all figures are drawn with: letters, marks, signs, colours. */
class HandTest {

    private static final Theme THEME = Theme.standard();
    private static final Lettering INK = Lettering.of(THEME, "ink", 10);

    @Test
    void aMillimetreIsThe254thPartOfAnInchOf72Points() {
        assertThat(Pen.mm(25.4)).isCloseTo(72, offset(1e-9));
    }

    @Test
    void aTextIsCutWithAnEllipsisWhereItIsTooWide() {
        assertThat(INK.cut("Nordhaven", INK.width("Nordhaven"))).isEqualTo("Nordhaven");
        assertThat(INK.cut("Nordhaven", INK.width("Nordha\u2026"))).isEqualTo("Nordha\u2026");
        assertThat(INK.cut("Nord haven", INK.width("Nord \u2026"))).isEqualTo("Nord\u2026");
        assertThat(INK.cut("Nordhaven", 0)).isEqualTo("\u2026");
    }

    @Test
    void aNoBreakSpaceIsAsWideAsABlank() {
        assertThat(INK.width("31\u00a0March")).isEqualTo(INK.width("31 March"));
    }

    @ParameterizedTest
    @EnumSource(
            value = MarkKind.class,
            names = {"NURTURE", "SUPPORT", "DEVELOP", "WATCH"})
    void aFilledMarkHasItsColourInTheMiddleAndAHollowOnePaper(MarkKind kind) {
        assertThat(middle(canvas -> ContactMarks.paint(canvas, THEME, kind, false, false, 20, 20, 6)))
                .isEqualTo(ContactMarks.colour(THEME, kind));
        assertThat(middle(canvas -> ContactMarks.paint(canvas, THEME, kind, true, false, 20, 20, 6)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void theFourShapesOfOneRadiusWeighTheSame() {
        int circle = ink(canvas -> ContactMarks.paint(canvas, THEME, MarkKind.NURTURE, false, false, 20, 20, 10));
        Stream.of(MarkKind.SUPPORT, MarkKind.DEVELOP, MarkKind.WATCH)
                .map(kind -> ink(canvas -> ContactMarks.paint(canvas, THEME, kind, false, false, 20, 20, 10)))
                .forEach(area -> assertThat((double) area / circle).isBetween(0.7, 1.1));
    }

    @Test
    void theFourSignsAreToldApartWithoutColour() {
        assertThat(Stream.of(Status.values())
                        .map(status -> ink(canvas -> Signs.paint(canvas, THEME, status, 20, 20, 10)))
                        .distinct())
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 2.4, 2.5, 4.9, 5, 6.9, 7, 8.9, 9, 10})
    void theFigureInAHeatCellCanBeRead(double worth) {
        BufferedImage image = image(canvas -> new HeatSteps(THEME).paint(new Pen(canvas), worth, 0, 0, 40, 40));
        Color ground = new Color(image.getRGB(20, 20));

        assertThat(Contrast.between(ground, new HeatSteps(THEME).text(worth))).isGreaterThan(4.5);
        assertThat(new HeatSteps(THEME).text(worth)).isEqualTo(worth < 7 ? THEME.colour("ink") : Color.WHITE);
    }

    @Test
    void theThresholdsOfBothAxesMayDiffer() {
        Settings settings = new Settings(Map.of(Setting.THRESHOLD, "6", Setting.INFLUENCE_THRESHOLD, "4.5"));

        assertThat(Thresholds.of(settings)).isEqualTo(new Thresholds(4.5, 6, 0.5));
        assertThat(Thresholds.STANDARD).isEqualTo(new Thresholds(5, 5, 0.5));
    }

    @Test
    void theUsersOwnAccentColoursTheTimeline() {
        Theme plum = THEME.with(Map.of("colour.accent", "#5B2A4E"));
        Timeline timeline = new Timeline(
                SamplePlan.of(5, 3, 7).plan(),
                SamplePlan.AS_OF,
                plum,
                Wording.of(Locale.ENGLISH, "EUR", SamplePlan.AS_OF));
        BufferedImage picture = Preview.picture(timeline, 4);

        assertThat(new Color(picture.getRGB((int) (4 * TimelineScale.START), (int) (4 * Pen.mm(15)))))
                .isEqualTo(new Color(0x5B2A4E));
    }

    private static Color middle(Consumer<Graphics2D> drawing) {
        return new Color(image(drawing).getRGB(20, 20));
    }

    private static int ink(Consumer<Graphics2D> drawing) {
        BufferedImage image = image(drawing);
        int painted = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                painted += image.getRGB(x, y) == Color.WHITE.getRGB() ? 0 : 1;
            }
        }
        return painted;
    }

    private static BufferedImage image(Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 40, 40);
        drawing.accept(canvas);
        canvas.dispose();
        return image;
    }
}
