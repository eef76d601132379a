package dev.kap.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedFormsTest {

    /** Initial, medial, final; a letter that joins to the one before only; Persian letters; digits stay. */
    @ParameterizedTest
    @CsvSource({
        "محمد, \uFEE3\uFEA4\uFEE4\uFEAA",
        "نورا, \uFEE7\uFEEE\u0631\u0627",
        "پرویز, \uFB58\uFEAE\u0648\uFBFE\uFEB0",
        "گنجی, \uFB94\uFEE8\uFEA0\uFBFD",
        "عمر 12, \uFECB\uFEE4\uFEAE 12",
        "شيء, \uFEB7\uFEF2\u0621"
    })
    void lettersTakeTheFormTheirNeighboursAskFor(String text, String joined) {
        assertThat(JoinedForms.joined(text)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource({"لا, \uFEFB", "سلام, \uFEB3\uFEFC\u0645", "الأحمد, \u0627\uFEF7\uFEA3\uFEE4\uFEAA"})
    void lamAndAlefBecomeOneThatJoinsOnlyBackwards(String text, String joined) {
        assertThat(JoinedForms.joined(text)).isEqualTo(joined);
    }

    @Test
    void aVowelSignDoesNotPartLetters() {
        assertThat(JoinedForms.joined("مُحَمَّد")).isEqualTo("\uFEE3\u064F\uFEA4\u064E\uFEE4\u064E\u0651\uFEAA");
    }

    @Test
    void aNonJoinerPartsAndAJoinerJoins() {
        assertThat(JoinedForms.joined("\u0628\u200C\u0628")).isEqualTo("\u0628\u200C\u0628");
        assertThat(JoinedForms.joined("\u0628\u200D")).isEqualTo("\uFE91\u200D");
    }

    @ParameterizedTest
    @CsvSource({"محمد الأحمد", "سلام", "Smith & Sons", "דוד כהן", "گنجی", "لا إله", "山田"})
    void whatWasJoinedCanBeTakenApart(String text) {
        assertThat(JoinedForms.apart(JoinedForms.joined(text))).isEqualTo(text);
    }

    @Test
    void lettersWithoutJoinedFormsAreTold() {
        assertThat(JoinedForms.cannotJoin('\u069A')).as("Pashto").isTrue();
        assertThat(JoinedForms.cannotJoin('\u0712')).as("Syriac").isTrue();
        assertThat("محمد پرویز ء ـ ١٢ דוד Ann ئؤ".codePoints()).noneMatch(JoinedForms::cannotJoin);
    }
}
