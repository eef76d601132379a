package dev.kap.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    private static final Theme THEME = Theme.standard();

    @Test
    void contrastIsThatOfTheWebGuidelines() {
        assertThat(Contrast.between(Color.BLACK, Color.WHITE)).isEqualTo(21, within(1e-9));
        assertThat(Contrast.between(THEME.colour("ink"), Color.WHITE)).isEqualTo(15.6, within(0.05));
        assertThat(Contrast.between(THEME.colour("muted"), Color.WHITE)).isEqualTo(5.8, within(0.06));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ink",
                "muted",
                "accent",
                "tie",
                "good",
                "attention",
                "gap",
                "unknown",
                "nurture.text",
                "develop.text",
                "support.text",
                "watch.text"
            })
    void everyColourOfTextCanBeReadOnWhite(String colour) {
        assertThat(Contrast.between(THEME.colour(colour), Color.WHITE)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nurture", "develop", "support", "watch"})
    void everyQuadrantsTextCanBeReadOnItsTint(String quadrant) {
        assertThat(Contrast.between(THEME.colour(quadrant + ".text"), THEME.colour(quadrant + ".tint")))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.between(THEME.colour(quadrant), Color.WHITE)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aPaleAccentIsDarkenedUntilItCanBeRead() {
        Theme pale = THEME.withAccent("#FFCC00");
        assertThat(Contrast.between(pale.colour("accent"), Color.WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(THEME.withAccent("#5B2A4E").text("colour.accent")).isEqualTo("#5B2A4E");
    }

    @Test
    void theTintOfTheAccentIsMostlyWhite() {
        assertThat(THEME.withAccent("#123A63").text("colour.accent.tint")).isEqualTo("#E7EBEF");
    }

    @Test
    void aListOfColoursIsReadInOrder() {
        assertThat(THEME.colours("zones"))
                .isEqualTo(List.of(Color.decode("#E1E5EA"), Color.decode("#C3CCD7"), Color.decode("#9FB1C5")));
    }

    @Test
    void anUnknownKeyIsNamed() {
        assertThatThrownBy(() -> THEME.colour("nonsense")).hasMessageContaining("colour.nonsense");
    }
}
