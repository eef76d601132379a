package dev.kap.report.slides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.figure.Drawing;
import dev.kap.figure.Lettering;
import dev.kap.figure.LineStyle;
import dev.kap.figure.Pen;
import dev.kap.theme.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FigurePlayerTest {

    private static final Theme THEME = Theme.standard();

    @Test
    void knownOutlinesAreShapesWithHandles() {
        assertThat(played(pen -> pen.fill(Color.RED, 1, 2, 30, 10))).contains("prst=\"rect\"");
        assertThat(played(pen -> pen.fill(Color.RED, Pen.circle(20, 20, 5)))).contains("prst=\"ellipse\"");
        assertThat(played(pen -> pen.fill(Color.RED, diamond()))).contains("prst=\"diamond\"");
        assertThat(played(pen -> pen.line(LineStyle.of(THEME, "axis", 1), 1, 1, 9, 20)))
                .contains("prst=\"line\"");
        assertThat(played(pen -> pen.line(LineStyle.of(THEME, "axis", 1), 1, 20, 9, 1)))
                .contains("custGeom")
                .doesNotContain("prst=\"line\"");
    }

    @Test
    void aShapeThatIsFilledAndOutlinedIsOne() {
        String xml = played(pen -> {
            pen.fill(THEME.colour("paper"), Pen.circle(20, 20, 5));
            pen.draw(LineStyle.of(THEME, "gap", 1).dashed(1, 0.6), Pen.circle(20, 20, 5));
        });
        assertThat(xml.split("<p:sp>", -1)).hasSize(2);
        assertThat(xml).contains("<a:custDash>", "<a:schemeClr val=\"bg1\"/>", "<a:schemeClr val=\"accent6\"/>");
    }

    @Test
    void whatIsCutOffIsCutInTheShape() {
        String xml = played(pen -> {
            pen.canvas().setClip(new Rectangle2D.Double(0, 0, 10, 10));
            pen.fill(Color.RED, 5, 5, 50, 50);
        });
        assertThat(xml).contains("<a:off x=\"63500\" y=\"63500\"/><a:ext cx=\"63500\" cy=\"63500\"/>");
    }

    @Test
    void textIsABoxOfItsFontAndSize() {
        String xml = played(
                pen -> pen.text("Vosskuhl", Lettering.of(THEME, "ink", 18).inBold(), 10, 20));
        assertThat(xml).contains("sz=\"1800\" b=\"1\"", "<a:t>Vosskuhl</a:t>", "<a:schemeClr val=\"tx1\"/>");
    }

    @Test
    void turnedTextIsATurnedBox() {
        assertThat(played(pen -> pen.textTurned("Influence", Lettering.of(THEME, "ink", 18), 10, 60, 90)))
                .contains("rot=\"16200000\"", "sz=\"1800\"");
    }

    @Test
    void textFromTheRightIsWrittenAsItIsTyped() {
        String name = "\u05D3\u05D5\u05D3 \u05DB\u05D4\u05DF";
        assertThat(played(pen -> pen.text(name, Lettering.of(THEME, "ink", 18), 10, 20)))
                .contains("\u05DB\u05D4\u05DF");
    }

    @Test
    void aColourThatTheThemeLacksIsWrittenAsItIs() {
        assertThat(played(pen -> pen.fill(new Color(1, 2, 3), 0, 0, 5, 5))).contains("<a:srgbClr val=\"010203\"/>");
        assertThat(played(pen -> pen.fill(THEME.colour("nurture.tint"), 0, 0, 5, 5)))
                .contains("<a:schemeClr val=\"accent2\"><a:satMod", "<a:lumOff");
    }

    @Test
    void shadesComeOutAsTheThemeHasThem() {
        for (String[] pair : new String[][] {
            {"nurture", "nurture.tint"}, {"develop", "develop.text"}, {"support", "support.tint"}, {"accent", "link"},
            {"muted", "hairline"}, {"accent", "accent.tint"}, {"watch", "watch.tint"}, {"develop", "develop.tint"}
        }) {
            Color wanted = THEME.colour(pair[1]);
            Color made = Shades.applied(THEME.colour(pair[0]), Shade.of(THEME.colour(pair[0]), wanted));
            assertThat(Math.abs(made.getRed() - wanted.getRed())).as(pair[1]).isLessThanOrEqualTo(6);
            assertThat(Math.abs(made.getGreen() - wanted.getGreen()))
                    .as(pair[1])
                    .isLessThanOrEqualTo(6);
            assertThat(Math.abs(made.getBlue() - wanted.getBlue())).as(pair[1]).isLessThanOrEqualTo(6);
        }
    }

    private static Path2D diamond() {
        Path2D path = new Path2D.Double();
        path.moveTo(20, 10);
        path.lineTo(30, 20);
        path.lineTo(20, 30);
        path.lineTo(10, 20);
        path.closePath();
        return path;
    }

    private static String played(Consumer<Pen> painter) {
        Drawing drawing = new Drawing() {
            @Override
            public double width() {
                return 100;
            }

            @Override
            public double height() {
                return 80;
            }

            @Override
            public void paint(Graphics2D canvas) {
                painter.accept(new Pen(canvas));
            }
        };
        Shapes shapes = new Shapes();
        FigurePlayer.play(drawing, "figure", "Alt", new SlideColours(THEME), shapes, "en-GB", new Point2D.Double(0, 0));
        return shapes.tree();
    }
}
