package dev.kap.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capitals stand for Hebrew letters, as is the custom in writings on the bidirectional algorithm. */
class DirectionTest {

    @ParameterizedTest
    @CsvSource({
        "ann (12) ltd, ann (12) ltd",
        "DAVID KOHEN, NEHOK DIVAD",
        "al (DAVID 12) ltd, al (12 DIVAD) ltd",
        "DAVID (KOHEN) [12], [12] (NEHOK) DIVAD",
        "DAVID 12 KOHEN then DAVID, NEHOK 12 DIVAD then DIVAD",
        "'DAVID; KOHEN', 'NEHOK ;DIVAD'",
        "12 DAVID, 12 DIVAD"
    })
    void partsStandWhereTheirReadersLookForThem(String text, String seen) {
        assertThat(seen(text)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"DAVID → KOHEN, DIVAD → NEHOK", "DAVID · 30 june, DIVAD · 30 june"})
    void whatOurOwnSignsPartGoesOnToTheRight(String text, String seen) {
        assertThat(seen(text)).isEqualTo(seen);
    }

    @Test
    void aClosedNameKeepsWhatFollowsOnItsRight() {
        assertThat(seen("DAVID: 12")).isEqualTo("12 :DIVAD");
        assertThat(seen(Direction.closed(hebrew("DAVID")) + ": 12")).isEqualTo("DIVAD: 12");
        assertThat(seen(Direction.closed(hebrew("DAVID ")) + "12")).isEqualTo("DIVAD 12");
    }

    @Test
    void onlyNamesFromTheRightAreClosed() {
        assertThat(Direction.closed("Ann")).isEqualTo("Ann");
    }

    @Test
    void aVowelSignStaysOnItsLetter() {
        assertThat(new Stretch("\u05E9\u05C1\u05B8\u05DC", 1).letters())
                .containsExactly("\u05E9\u05C1\u05B8", "\u05DC");
    }

    private static String seen(String text) {
        String seen = Direction.seen(hebrew(text)).stream()
                .map(DirectionTest::drawn)
                .collect(Collectors.joining())
                .replace("\u200E", "");
        return shifted(seen, 'א', 'ת', 'A');
    }

    private static String drawn(Stretch stretch) {
        List<String> letters = stretch.letters();
        return String.join("", stretch.fromRight() ? letters.reversed() : letters);
    }

    private static String hebrew(String text) {
        return shifted(text, 'A', 'Z', 'א');
    }

    private static String shifted(String text, char first, char last, char to) {
        return text.chars()
                .map(c -> c >= first && c <= last ? c - first + to : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
