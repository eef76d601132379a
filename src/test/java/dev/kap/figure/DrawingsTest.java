package dev.kap.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.kap.Given;
import dev.kap.plan.AccountChange;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ChangeDetail;
import dev.kap.report.picture.Recording;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every figure. */
class DrawingsTest {

    private static final int MARGIN = 40;

    static Stream<Drawing> drawings() {
        return Wording.LANGUAGES.stream()
                .flatMap(language -> Stream.of(0, 1, 5, 22, 60)
                        .flatMap(contacts -> all(SamplePlan.of(contacts, contacts > 30 ? 14 : 6, 7), language)));
    }

    private static Stream<Drawing> all(SamplePlan sample, Locale language) {
        Theme theme = Theme.standard();
        Wording wording = Wording.of(language, "EUR", SamplePlan.AS_OF);
        AccountPlan plan = sample.plan();
        List<Drawing> drawings =
                new ArrayList<>(HeatMap.pages(plan, Given.portfolio().build(), theme, wording));
        for (QuadrantFigure.Size size : QuadrantFigure.Size.values()) {
            drawings.add(new QuadrantFigure(plan, theme, wording, size));
        }
        drawings.add(new QuadrantFigure(plan, theme, wording, QuadrantFigure.Size.LARGE).legend());
        drawings.add(new CoverageGridFigure(plan, theme, wording));
        drawings.add(new Timeline(plan, SamplePlan.AS_OF, theme, wording));
        drawings.add(new IndexFigure(plan.diagnosis(), Optional.empty(), theme, wording));
        drawings.add(new IndexFigure(SamplePlan.diagnosis(18, 0, 0), Optional.empty(), theme, wording));
        drawings.add(new IndexFigure(SamplePlan.diagnosis(0, 0, 18), Optional.empty(), theme, wording));
        for (double before : new double[] {0, 40, 55, 100}) {
            drawings.add(new IndexFigure(SamplePlan.diagnosis(9, 2, 7), Optional.of(since(before)), theme, wording));
            drawings.add(new IndexFigure(SamplePlan.diagnosis(18, 0, 0), Optional.of(since(before)), theme, wording));
            drawings.add(new IndexFigure(SamplePlan.diagnosis(0, 0, 18), Optional.of(since(before)), theme, wording));
        }
        int accounts = plan.insight().contacts().size();
        drawings.add(new ParetoChart(SampleConcentration.of(accounts, 3), SampleConcentration.name(1), theme, wording));
        return drawings.stream();
    }

    private static AccountChange since(double index) {
        AccountChange.Figures before = new AccountChange.Figures(index, null, null, null);
        return new AccountChange(
                SamplePlan.AS_OF.minusMonths(3),
                before,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ChangeDetail.NONE);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void paintingTwiceGivesTheSamePicture(Drawing drawing) {
        assertThat(pixels(picture(drawing))).isEqualTo(pixels(picture(drawing)));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void aRecordingPlaysTheSamePicture(Drawing drawing) {
        assertThat(farthest(pixels(picture(Recording.of(drawing))), pixels(picture(drawing))))
                .isLessThan(32);
    }

    /** How much red, green or blue of a pixel differ at most, of 255: the edge of a curve is rounded twice. */
    private static int farthest(int[] one, int[] other) {
        int most = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                most = Math.max(most, Math.abs((one[i] >> shift & 255) - (other[i] >> shift & 255)));
            }
        }
        return most;
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void nothingIsPaintedBeyondTheEdges(Drawing drawing) {
        BufferedImage picture = picture(drawing);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (!inside(drawing, x - MARGIN, y - MARGIN) && picture.getRGB(x, y) != Color.WHITE.getRGB()) {
                    fail("%s paints at %d, %d", drawing.getClass().getSimpleName(), x - MARGIN, y - MARGIN);
                }
            }
        }
    }

    /** Half a line's width may stand out. */
    private static boolean inside(Drawing drawing, int x, int y) {
        return x >= -2 && y >= -2 && x <= drawing.width() + 2 && y <= drawing.height() + 2;
    }

    private static BufferedImage picture(Drawing drawing) {
        BufferedImage image = new BufferedImage(
                (int) drawing.width() + 2 * MARGIN, (int) drawing.height() + 2 * MARGIN, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.translate(MARGIN, MARGIN);
        drawing.paint(canvas);
        canvas.dispose();
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
