package dev.kap.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kap.theme.Theme;
import java.awt.geom.Rectangle2D;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {

    private static final Lettering TEN = Lettering.of(Theme.standard(), "ink", 10);

    /** On a machine without a font for a letter the box in its place is measured. */
    @ParameterizedTest
    @ValueSource(strings = {"山田太郎", "김철수", "カタ", "محمد الأحمد", "דוד כהן", "Al (محمد 12) Ltd", "Ольга"})
    void aTextIsAsWideAsItIsDrawn(String text) {
        Rectangle2D ink = TEN.outline(text, 0, 0).getBounds2D();
        assertThat(ink.getMaxX()).isBetween(TEN.width(text) - 2, TEN.width(text) + 0.5);
        assertThat(ink.getMinX()).isBetween(-0.5, 2.0);
    }

    /** A text from the right says so with an override, so that any canvas draws it as we measured it. */
    @Test
    void partsOfOneDirectionAreDrawnFromLeftToRight() {
        String drawn = TEN.pieces("Al דוד כהן 12").stream().map(Glyphs::text).collect(Collectors.joining("|"));
        assertThat(drawn.replaceAll("[|\u202C]", "")).isEqualTo("Al 12\u202E \u202Eכהן\u202E \u202Eדוד");
    }

    @Test
    void aMixedTextIsAsWideAsItsParts() {
        assertThat(TEN.width("Ann 山")).isEqualTo(TEN.width("Ann ") + TEN.width("山"), within(0.01));
    }
}
