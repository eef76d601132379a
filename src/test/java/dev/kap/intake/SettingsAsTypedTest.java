package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.portfolio.Setting;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsAsTypedTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Currency,€,CURRENCY,EUR",
        "Währung,Euro,CURRENCY,EUR",
        "Currency,US Dollar,CURRENCY,USD",
        "Currency,CHF (Schweizer Franken),CURRENCY,CHF",
        "Language,Deutsch,LANGUAGE,German",
        "Sprache,de-AT,LANGUAGE,German",
        "Language,EN_US,LANGUAGE,English",
        "Plan year,2027/28,PLAN_YEAR,2027",
        "Plan year,FY27,PLAN_YEAR,2027",
        "Planjahr,2027,PLAN_YEAR,2027",
        "As-of date,30.11.2026,AS_OF,2026-11-30",
        "Accent colour,blue,ACCENT_COLOUR,#1F4E9E",
        "Accent color,123a63,ACCENT_COLOUR,#123A63",
        "Influence scale,1 to 5,INFLUENCE_SCALE,1-5",
        "Relationship scale,1–5,RELATIONSHIP_SCALE,1-5",
        "Page size,US Letter,PAGE_SIZE,Letter",
        "Page size,DIN A4,PAGE_SIZE,A4",
        "Key accounts at most,five,KEY_ACCOUNTS_AT_MOST,5",
        "Key accounts at most,zwölf,KEY_ACCOUNTS_AT_MOST,12",
        "Year starts,01.04.,YEAR_STARTS,April",
        "Year starts,April 1,YEAR_STARTS,April",
        "Year starts,1 Apr,YEAR_STARTS,April",
        "Fiscal year start,04-01,YEAR_STARTS,April",
        "Year starts,4,YEAR_STARTS,April",
        "Year starts,Q2,YEAR_STARTS,April",
        "Year starts,q4,YEAR_STARTS,October",
        "Year starts,April - March,YEAR_STARTS,April",
        "Year starts,Oktober,YEAR_STARTS,October"
    })
    void aValueIsUnderstoodAsPeopleTypeIt(String name, String typed, Setting setting, String read) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nAlder")
                .sheet("Settings", "Setting|Value\n" + name + "|" + typed)
                .read();
        assertThat(reading.portfolio().settings().text(setting)).isEqualTo(read);
        assertThat(reading.problems()).noneMatch(problem -> !problem.equals("NOTE setting-read-as Settings!B2"));
    }

    @ParameterizedTest
    @CsvSource({
        "Threshhold,6,WARNING unknown-setting Settings!A2",
        "Accent colour,sunny,ERROR wrong-setting Settings!B2",
        "Page size,large,ERROR wrong-setting Settings!B2",
        "Year starts,15.04.,ERROR wrong-setting Settings!B2",
        "Key accounts at most,some,ERROR not-a-number Settings!B2",
        "Currency,Taler,ERROR wrong-setting Settings!B2"
    })
    void whatIsNotUnderstoodIsNamed(String name, String typed, String problem) throws IOException {
        assertThat(Book.in(folder)
                        .sheet("Accounts", "Account\nAlder")
                        .sheet("Settings", "Setting|Value\n" + name + "|" + typed)
                        .read()
                        .problems())
                .containsExactly(problem);
    }

    @Test
    void aHeaderIsMappedWithoutASheetWhereOnlyOneHasThatColumn() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Money before\nAlder|7")
                .sheet("Settings", "Setting|Value\nColumn: Money before|Revenue last year\nColumn: Anything|Status")
                .read();
        assertThat(reading.account("Alder")
                        .profile()
                        .business()
                        .figures()
                        .revenue()
                        .lastYear())
                .isEqualTo(7);
        assertThat(reading.problems()).containsExactly("WARNING unknown-mapping Settings!B3");
    }
}
