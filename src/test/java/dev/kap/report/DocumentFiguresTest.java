package dev.kap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kap.figure.Drawing;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A figure that fails says its name; left out, a line stands in its place. */
class DocumentFiguresTest {

    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", LocalDate.of(2026, 11, 22));

    @Test
    void whatCannotBeLaidOutSaysItsName() {
        assertThatThrownBy(() -> figures(Set.of()).add("coverage", List.of(), () -> {
                    throw new IllegalArgumentException("no place");
                }))
                .isInstanceOfSatisfying(
                        FigureFailure.class,
                        failure -> assertThat(failure.figure()).isEqualTo("coverage"));
    }

    @Test
    void whatCannotBePaintedSaysItsName() {
        DocumentFigures figures = figures(Set.of());
        figures.addPages("map", List.of(), () -> List.of(new Unpaintable()));
        Drawing page = figures.all().get("map-1").drawing();
        assertThat(page.width()).isEqualTo(10);
        assertThatThrownBy(() -> paint(page))
                .isInstanceOfSatisfying(
                        FigureFailure.class,
                        failure -> assertThat(failure.figure()).isEqualTo("map"));
    }

    @Test
    void aLineStandsInThePlaceOfWhatIsLeftOut() {
        DocumentFigures figures = figures(Set.of("map", "coverage"));
        assertThat(figures.addPages("map", List.of("fact"), () -> List.of(new Unpaintable())))
                .containsExactly("map-1");
        assertThat(figures.add("coverage", List.of("fact"), Unpaintable::new)).isEmpty();
        figures.all().values().forEach(left -> paint(left.drawing()));
        assertThat(figures.all().get("coverage").facts()).isEmpty();
    }

    private static DocumentFigures figures(Set<String> without) {
        return new DocumentFigures(without, Theme.standard(), ENGLISH);
    }

    private static void paint(Drawing drawing) {
        Graphics2D canvas = new BufferedImage(400, 40, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            drawing.paint(canvas);
        } finally {
            canvas.dispose();
        }
    }

    private record Unpaintable() implements Drawing {
        @Override
        public double width() {
            return 10;
        }

        @Override
        public double height() {
            return 10;
        }

        @Override
        public void paint(Graphics2D canvas) {
            throw new IllegalStateException("cannot be painted");
        }
    }
}
