package dev.kap.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "...",
                "aux",
                "com1",
                "CON",
                "Nul.old",
                "COM¹",
                "lpt9 .x",
                "a<b>c:d\"e|f?g*h",
                "a/b\\c",
                "tab\there",
                "bell\u0007",
                "next\u0085line",
                "‮fdp",
                "trailing.",
                "trailing ",
                " leading",
                ".hidden",
                "half \ud800 pair"
            })
    void aNameThatSomeSystemDoesNotTakeIsChangedAndStaysItsOwn(String name) {
        String safe = SafeName.of(name);
        assertThat(safe)
                .matches("[^<>:\"/\\\\|?*\\p{Cc}\\p{Cf}\\p{Cs}]+-[0-9a-f]{8}")
                .doesNotMatch("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])( *\\..*)?")
                .doesNotMatch("[. ].*|.*[. ]");
        assertThat(SafeName.of(name + "x")).isNotEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Müller & Söhne GmbH, Q4", "株式会社", "plan 3.1", "console", "com10", "a-b"})
    void anOrdinaryNameStaysAsItIs(String name) {
        assertThat(SafeName.of(name)).isEqualTo(name);
    }

    @Test
    void aLongNameIsCutBetweenCharactersAndTwoOfOneBeginningStayApart() {
        String most = "🙂".repeat(50);
        assertThat(SafeName.of(most)).isEqualTo(most);
        String one = SafeName.of(most + "1");
        String other = SafeName.of(most + "2");
        assertThat(one).isNotEqualTo(other).matches("(🙂)+-[0-9a-f]{8}");
        assertThat(one.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(SafeName.LONGEST_BYTES);
    }

    /** Found by fuzzing: the time grew with the square of the length. */
    @Test
    @Timeout(20)
    void aNameOfAWholeCellIsCutAtOnce() {
        String cell = "Vossfeld ".repeat(3_600);
        for (int i = 0; i < 200; i++) {
            assertThat(SafeName.of(cell + i)).startsWith("Vossfeld").hasSizeLessThanOrEqualTo(SafeName.LONGEST_BYTES);
        }
        assertThat(SafeName.cut("ä\uD83D\uDE00b", 5)).isEqualTo("ä");
        assertThat(SafeName.cut("ä\uD83D\uDE00b", 6)).isEqualTo("ä\uD83D\uDE00");
        assertThat(SafeName.cut("a \uD800b", 3)).isEqualTo("a \uD800");
    }
}
