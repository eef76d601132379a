package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void everyDefaultCanBeChanged() throws IOException {
        Settings settings = settings("threshold|6\nHalf-life months|9\nRole: approver|0,8\nYear starts|Juli\n"
                        + "Language|Deutsch\nCurrency|€\nCompany|Moorland GmbH\nPlan year|2028")
                .portfolio()
                .settings();
        assertThat(settings.number(Setting.THRESHOLD)).isEqualTo(6);
        assertThat(settings.number(Setting.HALF_LIFE_MONTHS)).isEqualTo(9);
        assertThat(settings.number(Setting.ROLE_APPROVER)).isEqualTo(0.8);
        assertThat(settings.month(Setting.YEAR_STARTS)).isEqualTo(Month.JULY);
        assertThat(settings.language()).isEqualTo(Locale.GERMAN);
        assertThat(settings.text(Setting.CURRENCY)).isEqualTo("EUR");
        assertThat(settings.wholeNumber(Setting.PLAN_YEAR)).hasValue(2028);
        assertThat(settings.number(Setting.DAMPING)).isEqualTo(0.85);
    }

    @Test
    void cadencesAndPointsMayBeLargerThanOneAndSharesMayNot() throws IOException {
        Book.Reading reading = settings("Cadence: nurture|4\nDay 90: at most|3\nRole: approver|2\nWeight: role|2");
        assertThat(reading.portfolio().settings().number(Setting.CADENCE_NURTURE))
                .isEqualTo(4);
        assertThat(reading.problems())
                .containsExactly("ERROR setting-out-of-range Settings!B4", "ERROR setting-out-of-range Settings!B5");
    }

    @Test
    void anUnknownSettingIsAWarningWithASuggestion() throws IOException {
        Book.Reading reading = settings("Treshold|6");
        assertThat(reading.problems()).containsExactly("WARNING unknown-setting Settings!A2");
        assertThat(reading.problem("unknown-setting").args().toString()).contains("Threshold");
    }

    @ParameterizedTest
    @CsvSource({
        "Threshold, high, not-a-number",
        "Threshold, 60, setting-out-of-range",
        "Half-life months, 0, setting-out-of-range",
        "Plan year, next, not-a-number",
        "Year starts, Smarch, wrong-setting",
        "Influence scale, 1-7, wrong-setting",
        "Currency, gold bars, wrong-setting",
        "As-of date, soon, not-a-date",
        "Accent colour, reddish, wrong-setting"
    })
    void aWrongSettingIsAnErrorAndTheDefaultHolds(String name, String value, String kind) throws IOException {
        Book.Reading reading = settings(name + "|" + value);
        assertThat(reading.problems()).containsExactly("ERROR " + kind + " Settings!B2");
        assertThat(reading.portfolio().settings()).isEqualTo(Settings.STANDARD);
        assertThat(reading.accounts()).containsExactly("Vossfeld");
    }

    @Test
    void theLastOfTwoRowsHolds() throws IOException {
        Book.Reading reading = settings("Threshold|6\nThreshold|7");
        assertThat(reading.portfolio().settings().number(Setting.THRESHOLD)).isEqualTo(7);
        assertThat(reading.problems()).containsExactly("WARNING setting-twice Settings!A3");
    }

    @Test
    void theAsOfDateComesFromTheCallerElseTheSheetElseTheClock() throws IOException {
        assertThat(settings("As-of date|2026-06-30").portfolio().asOf()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(settings("Threshold|6").portfolio().asOf()).isEqualTo(Book.TODAY);
        Optional<LocalDate> given = Optional.of(LocalDate.of(2026, 1, 1));
        assertThat(Intake.read(List.of(folder.resolve("book.xlsx")), given, Clock.system(ZoneOffset.UTC))
                        .value()
                        .orElseThrow()
                        .asOf())
                .isEqualTo(LocalDate.of(2026, 1, 1));
    }

    private Book.Reading settings(String rows) throws IOException {
        return Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld")
                .sheet("Settings", "Setting|Value\n" + rows)
                .read();
    }
}
