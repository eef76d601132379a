package dev.kap.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

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
        String result = FileNames.result(name, false);
        assertThat(result)
                .doesNotContainPattern("[<>:\"/\\\\|?*\\p{Cntrl}\\p{Cf}]")
                .doesNotMatch("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?")
                .doesNotMatch("[. ].*|.*[. ]")
                .isNotEmpty();
    }

    @Test
    void anOrdinaryNameStaysAsItIs() {
        assertThat(FileNames.result("Müller & Söhne GmbH, Q4.xlsx", false)).isEqualTo("Müller & Söhne GmbH, Q4");
        assertThat(FileNames.result("Export 3.1", true)).isEqualTo("Export 3.1");
        assertThat(FileNames.result("株式会社.xlsx", false)).isEqualTo("株式会社");
    }

    @Test
    void aCopyWithMarksThatWasRepairedHasTheResultOfItsWorkbook() {
        assertThat(FileNames.marked("plan.xls")).isEqualTo("plan.marked.xlsx");
        assertThat(FileNames.result(FileNames.marked("plan.xlsx"), false)).isEqualTo("plan");
    }

    @Test
    void namesThatBecomeTheSameDoNotReplaceEachOther() {
        assertThat(List.of(
                        FileNames.result("a:b.xlsx", false),
                        FileNames.result("a?b.xlsx", false),
                        FileNames.result("a-b.xlsx", false)))
                .doesNotHaveDuplicates();
    }

    @Test
    void longNamesAreCutBetweenCharacters() {
        String name = "🙂".repeat(60) + ".xlsx";
        assertThat(FileNames.result(name, false).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(140);
        assertThat(FileNames.report("x".repeat(250) + ".xlsx"))
                .hasSizeLessThan(255)
                .endsWith(".report.txt");
        assertThat(FileNames.dated(name, false, Instant.EPOCH, ZoneOffset.UTC, 2)
                        .getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(255);
        assertThat(FileNames.dated("plan.xlsx", false, Instant.EPOCH, ZoneOffset.UTC, 1))
                .isEqualTo("plan 1970-01-01 00.00.00.xlsx");
    }
}
