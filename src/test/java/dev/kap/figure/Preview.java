package dev.kap.figure;

import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Paints every figure with invented people into a folder, for the eye: {@code Preview DIR}. */
public final class Preview {

    private static final Theme THEME = Theme.standard();
    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", SamplePlan.AS_OF);

    private Preview() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (int contacts : new int[] {0, 3, 5, 25, 60}) {
            var plan = SamplePlan.of(contacts, contacts > 30 ? 14 : 6, 7).plan();
            for (QuadrantFigure.Size size : QuadrantFigure.Size.values()) {
                QuadrantFigure figure = new QuadrantFigure(plan, THEME, ENGLISH, size);
                write(figure, folder.resolve("quadrant-" + contacts + "-" + size + ".png"));
            }
            QuadrantFigure large = new QuadrantFigure(plan, THEME, ENGLISH, QuadrantFigure.Size.LARGE);
            write(large.legend(), folder.resolve("legend-" + contacts + ".png"));
            var pages = HeatMap.pages(plan, dev.kap.Given.portfolio().build(), THEME, ENGLISH);
            for (int i = 0; i < pages.size(); i++) {
                write(pages.get(i), folder.resolve("heat-" + contacts + "-" + (i + 1) + ".png"));
            }
            write(
                    new Timeline(plan, SamplePlan.AS_OF, THEME, ENGLISH),
                    folder.resolve("timeline-" + contacts + ".png"));
            write(new CoverageGridFigure(plan, THEME, ENGLISH), folder.resolve("coverage-" + contacts + ".png"));
            write(
                    new IndexFigure(plan.diagnosis(), Optional.empty(), THEME, ENGLISH),
                    folder.resolve("index-" + contacts + ".png"));
        }
        for (int accounts : new int[] {0, 1, 2, 5, 12, 46, 400}) {
            var concentration = SampleConcentration.of(accounts, 3);
            ParetoChart chart = new ParetoChart(concentration, SampleConcentration.name(1), THEME, ENGLISH);
            write(chart, folder.resolve("pareto-" + accounts + ".png"));
        }
    }

    static void write(Drawing drawing, Path file) throws IOException {
        ImageIO.write(picture(drawing, 2), "png", file.toFile());
    }

    static BufferedImage picture(Drawing drawing, double scale) {
        int width = (int) Math.ceil(drawing.width() * scale);
        int height = (int) Math.ceil(drawing.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.scale(scale, scale);
        drawing.paint(canvas);
        canvas.dispose();
        return image;
    }
}
