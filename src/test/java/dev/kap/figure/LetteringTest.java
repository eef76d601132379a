package dev.kap.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kap.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetteringTest {

    private static final Lettering TEN = Lettering.of(Theme.standard(), "ink", 10);

    @ParameterizedTest
    @CsvSource({"山田太郎, 40", "김철수, 30", "カタ, 20", "\uD83D\uDE00, 10", "محمد, 26"})
    void lettersOfOtherFontsHaveTheRoomTheyNeed(String text, double width) {
        assertThat(TEN.width(text)).isEqualTo(width, within(1e-9));
    }

    @Test
    void aMixedTextIsAsWideAsItsParts() {
        assertThat(TEN.width("Ann 山")).isEqualTo(TEN.width("Ann ") + 10, within(0.01));
    }
}
