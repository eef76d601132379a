package dev.kap.report.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.bidi.JoinedForms;
import dev.kap.bidi.Stretch;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a machine without any font. */
class FacesTest {

    private static final Faces OURS = new Faces(List.of());

    @ParameterizedTest
    @CsvSource({"محمد الأحمد, Noto Sans Arabic", "پرویز گنجی ١٢؟, Noto Sans Arabic", "דוד כהן, Noto Sans Hebrew"})
    void arabicAndHebrewArePrintedInBothWeights(String text, String font) {
        String joined = JoinedForms.joined(text);
        assertThat(joined.codePoints()).noneMatch(OURS::isMissing);
        assertThat(first(joined, false)).startsWith(font).doesNotContain("Bold");
        assertThat(first(joined, true)).startsWith(font).contains("Bold");
    }

    private static String first(String text, boolean bold) {
        return OURS.runs(new Stretch(text, 1), bold).getFirst().face().awt().getFontName();
    }
}
