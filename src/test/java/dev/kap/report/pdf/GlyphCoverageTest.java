package dev.kap.report.pdf;

import static dev.kap.report.word.SampleDocument.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class GlyphCoverageTest {

    private static final int PRIVATE_USE = 0x10FFFD;

    @Test
    void coversEuropeanNamesAndOurOwnSigns() {
        assertThat(new GlyphCoverage()
                        .missingGlyphs(
                                "Łukasz Žižek, Ελένη, Ольга: 4,82\u00a0Mio.\u202f€ → – “…” ½ \u00ad\u2011\u2003"))
                .isEmpty();
    }

    @Test
    void namesWhatNoFontHasInOrder() {
        String text = "a" + Character.toString(PRIVATE_USE) + "b" + Character.toString(PRIVATE_USE - 1) + "\uFE0F\t\n";
        assertThat(new GlyphCoverage().missingGlyphs(text)).containsExactly(PRIVATE_USE - 1, PRIVATE_USE);
    }

    @Test
    void showsABoxForWhatNoFontHas() throws IOException {
        assertThat(Printed.of(paragraph("a" + Character.toString(PRIVATE_USE) + "b"))
                        .text(1))
                .contains("a□b");
    }
}
