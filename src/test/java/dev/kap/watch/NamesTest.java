package dev.kap.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CON.xlsx",
                "nul.xlsx",
                "COM1.xlsx",
                "LPT¹.csv",
                "aux.tar.xlsx",
                "a:b.xlsx",
                "a\\b.xlsx",
                "..xlsx",
                "a?.xlsx",
                "trailing .xlsx",
                "trailing..xlsx",
                " leading.xlsx",
                "tab\there.xlsx",
                "‮gnp.xlsx",
                "*.xlsx"
            })
    void aResultHasANameThatEverySystemTakes(String name) {
        String result = Names.result(name, false);
        assertThat(result)
                .doesNotContainPattern("[<>:\"/\\\\|?*\\p{Cntrl}\\p{Cf}]")
                .doesNotMatch("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?")
                .doesNotMatch("[. ].*|.*[. ]")
                .isNotEmpty();
    }

    @Test
    void anOrdinaryNameStaysAsItIs() {
        assertThat(Names.result("Müller & Söhne GmbH, Q4.xlsx", false)).isEqualTo("Müller & Söhne GmbH, Q4");
        assertThat(Names.result("Export 3.1", true)).isEqualTo("Export 3.1");
        assertThat(Names.result("株式会社.xlsx", false)).isEqualTo("株式会社");
    }

    @Test
    void aCopyWithMarksThatWasRepairedHasTheResultOfItsWorkbook() {
        assertThat(Names.marked("plan.xls")).isEqualTo("plan.marked.xlsx");
        assertThat(Names.result(Names.marked("plan.xlsx"), false)).isEqualTo("plan");
    }

    @Test
    void namesThatBecomeTheSameDoNotReplaceEachOther() {
        assertThat(List.of(
                        Names.result("a:b.xlsx", false),
                        Names.result("a?b.xlsx", false),
                        Names.result("a-b.xlsx", false)))
                .doesNotHaveDuplicates();
    }

    @Test
    void longNamesAreCutBetweenCharacters() {
        String name = "🙂".repeat(60) + ".xlsx";
        assertThat(Names.result(name, false).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(140);
        assertThat(Names.report("x".repeat(250) + ".xlsx")).hasSizeLessThan(255).endsWith(".report.txt");
        assertThat(Names.dated(name, false, Instant.EPOCH, ZoneOffset.UTC, 2).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(255);
        assertThat(Names.dated("plan.xlsx", false, Instant.EPOCH, ZoneOffset.UTC, 1))
                .isEqualTo("plan 1970-01-01 00.00.00.xlsx");
    }
}
