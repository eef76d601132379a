package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.PeriodResult;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.YearFigures;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much a cell says: units, currencies, years and periods. The day is 22 November 2026, the plan year 2027. */
class AmountsTest {

    @TempDir
    Path folder;

    private Book.Reading accounts(String rows) throws IOException {
        return Book.in(folder).sheet("Accounts", rows).read();
    }

    private static YearFigures figures(Book.Reading reading, String account) {
        return reading.account(account).profile().business().figures();
    }

    @ParameterizedTest
    @CsvSource({
        "Revenue (k€),1250,1250000",
        "Umsatz T€,1250,1250000",
        "Umsatz in TEUR,1250,1250000",
        "Revenue in thousand,1250,1250000",
        "Umsatz in Mio.,1.25,1250000",
        "Revenue (€ m),1.25,1250000",
        "Revenue (EUR bn),1.25,1250000000",
        "Umsatz in Mrd. €,1.25,1250000000",
        "Revenue (x1000),1250,1250000",
        "Umsatz (in 1.000 €),1250,1250000",
        "Revenue $000,1250,1250000",
        "Revenue,1250,1250",
        "Revenue (€),1250,1250"
    })
    void theUnitOfAHeaderMultiplies(String header, String typed, double revenue) throws IOException {
        Book.Reading reading = accounts("Account|" + header + "\nAlder|" + typed);
        assertThat(figures(reading, "Alder").revenue().actual()).isEqualTo(revenue);
        assertThat(reading.problems().contains("NOTE unit-in-header Accounts!B1"))
                .isEqualTo(revenue > 1250);
    }

    @ParameterizedTest
    @CsvSource({
        "Alle Beträge in T€,1250000,1250",
        "Figures in EUR million,1250000000,1250",
        "All amounts in thousands,1250000,1250",
        "Customers 2026 (M),1250,1250",
        "Angaben in EUR,1250,1250"
    })
    void aLineAboveTheHeaderMayNameTheUnitOfAllAmounts(String line, double revenue, double ofItsOwn)
            throws IOException {
        Book.Reading reading = accounts(line + "\nAccount|Revenue|Strategic fit|Profit (€)\nAlder|1250|4|" + ofItsOwn);
        assertThat(figures(reading, "Alder").revenue().actual()).isEqualTo(revenue);
        assertThat(figures(reading, "Alder").profit().actual()).isEqualTo(ofItsOwn);
        assertThat(reading.problems().contains("WARNING unit-of-neighbour Accounts!B2"))
                .isEqualTo(revenue != ofItsOwn);
    }

    @Test
    void theUnitHoldsForTheColumnBesideAndThatIsSaid() throws IOException {
        Book.Reading reading =
                accounts("Account|Revenue (k€)|Revenue 2025|Profit|Units|Strategic fit\nAlder|1250|1100|90|7|4");
        assertThat(figures(reading, "Alder"))
                .isEqualTo(new YearFigures(
                        new Measure(1_250_000.0, 1_100_000.0, null),
                        new Measure(90_000.0, null, null),
                        new Measure(7.0, null, null)));
        assertThat(reading.problems())
                .contains("WARNING unit-of-neighbour Accounts!C1", "WARNING unit-of-neighbour Accounts!D1");
    }

    @Test
    void amountsThatAreWholeByTheirSizeTakeNoUnitFromBeside() throws IOException {
        Book.Reading reading = accounts("Account|Revenue (k€)|Profit\nAlder|1250|110000\nBirch|480|45000");
        assertThat(figures(reading, "Alder").profit().actual()).isEqualTo(110_000);
        assertThat(reading.problems()).doesNotContain("WARNING unit-of-neighbour Accounts!C1");
    }

    @Test
    void anotherCurrencyWithoutARateIsNamedAndUnknown() throws IOException {
        Book.Reading reading = accounts("Account|Revenue|Revenue last year\n"
                + "Alder|€ 1,250,000|1,100,000 EUR\n"
                + "Birch|$480,000|\n"
                + "Cedar|PLN 90,000|\n"
                + "Elm|£210,000|(£12,000)");
        assertThat(figures(reading, "Alder").revenue()).isEqualTo(new Measure(1_250_000.0, 1_100_000.0, null));
        assertThat(figures(reading, "Birch").revenue().actual()).isNull();
        assertThat(reading.problems())
                .containsExactly(
                        "ERROR other-currency Accounts!B3",
                        "ERROR other-currency Accounts!B4",
                        "ERROR other-currency Accounts!B5",
                        "ERROR other-currency Accounts!C5");
    }

    @Test
    void aRateConvertsAndThatIsSaidOnce() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet(
                        "Accounts",
                        "Account|Revenue|Revenue last year\n"
                                + "Alder|€ 1,000|\n"
                                + "Birch|$2,000|$3,000\n"
                                + "Elm|£210,000|(£12,000)")
                .sheet("Settings", "Setting|Value\nRate: USD|0.5\nRate: GBP|2")
                .read();
        assertThat(figures(reading, "Birch").revenue()).isEqualTo(new Measure(1_000.0, 1_500.0, null));
        assertThat(figures(reading, "Elm").revenue()).isEqualTo(new Measure(420_000.0, -24_000.0, null));
        assertThat(reading.problems())
                .filteredOn(problem -> problem.contains("converted"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"0.0061,0.0061", "0.91,0.91", "7,7"})
    void aRateIsPrintedAsItWasTyped(String typed, String printed) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Revenue\nAlder|€ 1,000\nBirch|¥ 90,000,000")
                .sheet("Settings", "Setting|Value\nRate: JPY|" + typed)
                .read();
        assertThat(Book.ENGLISH.say(reading.problem("converted").message()))
                .isEqualTo("Amounts in JPY are converted at %s: one JPY is worth %s EUR.", printed, printed);
    }

    /** Their own rows name no currency, so they are in that of their account. */
    @Test
    void resultsAreInTheCurrencyOfTheirAccount() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Currency\nAlder|EUR\nBirch|PLN\nCedar|GBP\nElm|")
                .sheet(
                        "Results",
                        "Account|Period|Revenue\nAlder|2025|100\nBirch|2025|400\nCedar|2025|80\nElm|2025|7"
                                + "\nCedar|2024|€ 90")
                .sheet("Settings", "Setting|Value\nCurrency|EUR\nRate: PLN|0.25")
                .read();
        assertThat(revenues(reading, "Alder")).containsExactly(100.0);
        assertThat(revenues(reading, "Birch")).containsExactly(100.0);
        assertThat(revenues(reading, "Cedar")).containsExactly(null, 90.0);
        assertThat(revenues(reading, "Elm")).containsExactly(7.0);
        assertThat(reading.problems()).containsExactlyInAnyOrder("ERROR other-currency Results!C4", "NOTE converted ");
    }

    @Test
    void furtherYearsOfAccountsAreInItsCurrencyToo() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Currency|Revenue 2024|Revenue 2026\nBirch|PLN|400|800")
                .sheet("Settings", "Setting|Value\nCurrency|EUR\nRate: PLN|0.25")
                .read();
        assertThat(figures(reading, "Birch").revenue().actual()).isEqualTo(200);
        assertThat(revenues(reading, "Birch")).contains(100.0).doesNotContain(400.0, 800.0);
    }

    private static List<Double> revenues(Book.Reading reading, String account) {
        return reading.account(account).results().stream()
                .map(PeriodResult::revenue)
                .toList();
    }

    @Test
    void theColumnOfCurrenciesCountsForItsRow() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Revenue|Currency\nAlder|900|EUR\nBirch|400|PLN\nCedar||GBP")
                .sheet(
                        "Opportunities",
                        "Account|Opportunity|Value|Currency\nAlder|Line|100|Euro\nAlder|Retro|80|US Dollar")
                .sheet("Settings", "Setting|Value\nCurrency|EUR\nRate: USD|0.5")
                .read();
        assertThat(figures(reading, "Birch").revenue().actual()).isNull();
        assertThat(reading.account("Alder").opportunities())
                .extracting(Opportunity::value)
                .containsExactly(100.0, 40.0);
        assertThat(reading.account("Alder").opportunities().getLast().deal().currency())
                .isEqualTo("EUR");
        assertThat(reading.problems()).contains("ERROR other-currency Accounts!B3");
        assertThat(reading.accounts())
                .as("a row without amounts has nothing to convert")
                .contains("Birch", "Cedar");
    }

    @Test
    void theOnlyCurrencyOfTheAmountsIsThePlansWhereSettingsNamesNone() throws IOException {
        Book.Reading reading = accounts("Account|Revenue\nAlder|$1,250,000\nBirch|$480,000");
        assertThat(reading.portfolio().settings().text(Setting.CURRENCY)).isEqualTo("USD");
        assertThat(figures(reading, "Birch").revenue().actual()).isEqualTo(480_000);
        assertThat(reading.problems()).containsExactly("WARNING currency-from-amounts Accounts!1");
    }

    @Test
    void theNumberFormatTellsTheCurrency() throws IOException {
        Path file = folder.resolve("formats.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Accounts");
            row(sheet, 0, "Account", "Revenue");
            String[] formats = {"#,##0", "#,##0\\ [$€-407]", "[$$-409]#,##0", "#,##0 \"GBP\"", "[$-407]#,##0"};
            for (int i = 0; i < formats.length; i++) {
                Row row = row(sheet, i + 1, "Account " + i);
                CellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(formats[i]));
                row.createCell(1).setCellValue(100);
                row.getCell(1).setCellStyle(style);
            }
            book.write(out);
        }
        assertThat(Book.reading(file).problems())
                .containsExactly("ERROR other-currency Accounts!B4", "ERROR other-currency Accounts!B5");
    }

    private static Row row(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
        return row;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Umsatz 2026|Umsatz 2025|Ziel 2026",
                "FY26 Revenue|FY25 Revenue|Revenue target FY26",
                "Revenue 2026|Revenue 2025|Target 2026",
                "Umsatz GJ 26/27|Umsatz GJ 25/26|Planumsatz 2026/27",
                "Revenue '26|CY25 Revenue|2026 Budget",
                "Actual 2026|Actual 2025|Plan 2026",
                "Ist 2026|Revenue 2025 actual|Soll 2026"
            })
    void yearsInHeadersAreThisYearLastYearAndTheTarget(String headers) throws IOException {
        Book.Reading reading = accounts("Account|" + headers + "\nAlder|12|11|14");
        assertThat(figures(reading, "Alder").revenue()).isEqualTo(new Measure(12.0, 11.0, 14.0));
        assertThat(reading.account("Alder").results()).isEmpty();
        assertThat(reading.problems())
                .containsExactly(
                        "NOTE year-in-header Accounts!B1",
                        "NOTE year-in-header Accounts!C1",
                        "NOTE year-in-header Accounts!D1");
    }

    /// Neither a month nor several years are one year, and a forecast is no revenue that was made.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Umsatz 2025-10",
                "Revenue 2024-2026",
                "Revenue 2026 forecast",
                "Revenue YTD 2026",
                "Umsatz 1-9/2026",
                "2026"
            })
    void aYearOfWhichNobodyKnowsWhatItCountsIsNamed(String header) throws IOException {
        Book.Reading reading = accounts("Account|" + header + "\nAlder|12");
        assertThat(figures(reading, "Alder").revenue()).isEqualTo(new Measure(null, null, null));
        assertThat(reading.account("Alder").results()).isEmpty();
        assertThat(reading.problems()).contains("WARNING year-unclear Accounts!B1");
    }

    @Test
    void aYearOfSomethingElseIsAFactOfItsOwn() throws IOException {
        Book.Reading reading = accounts("Account|Audit 2025|Meeting 2026-10\nAlder|yes|12");
        assertThat(reading.problems()).containsExactly("NOTE unknown-columns Accounts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ziel 2027", "Revenue target 2027", "FY27 Target"})
    void targetOfThePlanYearIsTheGoalOfThatYearAndNoneOfThis(String header) throws IOException {
        Book.Reading reading = accounts("Account|Umsatz 2026|Umsatz 2025|" + header + "\nAlder|12|11|14");
        assertThat(figures(reading, "Alder").revenue()).isEqualTo(new Measure(12.0, 11.0, null));
        assertThat(reading.account("Alder").results())
                .extracting(PeriodResult::period, PeriodResult::revenue, PeriodResult::revenueTarget)
                .containsExactly(tuple("2027", null, 14.0));
    }

    @Test
    void furtherYearsFillResults() throws IOException {
        Book.Reading reading = accounts("Account|Revenue 2024 (k€)|Revenue 2025|Revenue 2026|Umsatz 2028|Profit 2025"
                + "\nAlder|10|11|12|15|3\nBirch||21|22||");
        assertThat(figures(reading, "Alder").revenue()).isEqualTo(new Measure(12_000.0, 11_000.0, null));
        assertThat(figures(reading, "Alder").profit()).isEqualTo(new Measure(null, 3_000.0, null));
        assertThat(reading.account("Alder").results())
                .extracting(PeriodResult::period, PeriodResult::revenue)
                .hasToString("[(\"2024\", 10000.0), (\"2025\", 11000.0), (\"2026\", 12000.0)]");
        assertThat(reading.account("Birch").results())
                .extracting(PeriodResult::period)
                .containsExactly("2025", "2026");
        assertThat(reading.problems())
                .contains("WARNING year-not-read Accounts!E1", "NOTE year-in-results Accounts!B1");
    }

    @Test
    void theSheetResultsWinsOverAHeader() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Revenue 2024|Revenue Q1 2026\nAlder|10|4")
                .sheet("Results", "Account|Period|Revenue\nAlder|2024|9")
                .read();
        assertThat(reading.account("Alder").results())
                .extracting(PeriodResult::period, PeriodResult::revenue)
                .hasToString("[(\"2024\", 9.0), (\"2026-Q1\", 4.0)]");
        assertThat(reading.problems()).noneMatch(problem -> problem.startsWith("ERROR"));
    }

    @ParameterizedTest
    @CsvSource({
        "Q2 2026,2026-Q2",
        "2026 Q3,2026-Q3",
        "Q2/2026,2026-Q2",
        "1. Quartal 2026,2026-Q1",
        "March 2026,2026-03",
        "FY26,2026",
        "FY2026-Q1,2026-Q1",
        "2025/26,2025",
        "2025-26,2025",
        "GJ 2026,2026"
    })
    void periodsAreTypedInManyWays(String typed, String period) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nAlder")
                .sheet("Results", "Account|Period|Revenue\nAlder|" + typed + "|5")
                .sheet("Settings", "Setting|Value\nYear starts|01.04.")
                .read();
        assertThat(reading.account("Alder").results())
                .extracting(PeriodResult::period)
                .containsExactly(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY26", "2025/26", "FY2026-Q1"})
    void aFiscalPeriodWithoutTheMonthOfItsBeginningIsNamed(String typed) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nAlder")
                .sheet("Results", "Account|Period|Revenue\nAlder|" + typed + "|5\nAlder|2026-Q2|6")
                .read();
        assertThat(reading.problems()).containsExactly("ERROR fiscal-period Results!B2");
        assertThat(reading.account("Alder").results()).hasSize(1);
    }

    /** Many firms name their year by the one in which it ends, so its days are said in full. */
    @ParameterizedTest
    @CsvSource({
        "April,FY26,1 April 2026,31 March 2027",
        "July,2025/26,1 July 2025,30 June 2026",
        "October,FY2026-Q1,1 October 2026,30 September 2027"
    })
    void aFiscalPeriodIsSaidWithItsDays(String starts, String typed, String from, String to) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nAlder")
                .sheet("Results", "Account|Period|Revenue\nAlder|" + typed + "|5")
                .sheet("Settings", "Setting|Value\nYear starts|" + starts)
                .read();
        assertThat(Book.ENGLISH
                        .say(reading.problem("fiscal-year-read").message())
                        .replace('\u00a0', ' '))
                .isEqualTo("\"%s\" is of the fiscal year from %s to %s.", typed, from, to);
    }

    @Test
    void aColumnOfDatesHalfConvertedIsNamed() throws IOException {
        Path file = folder.resolve("half.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            row(book.createSheet("Accounts"), 0, "Account");
            row(book.getSheet("Accounts"), 1, "Alder");
            Sheet sheet = book.createSheet("Opportunities");
            row(sheet, 0, "Account", "Opportunity", "Close date");
            row(sheet, 1, "Alder", "One", "25/03/2027");
            row(sheet, 2, "Alder", "Two", "31/01/2027");
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            Row day = row(sheet, 3, "Alder", "Three");
            day.createCell(2).setCellValue(java.time.LocalDate.of(2027, 5, 3));
            day.getCell(2).setCellStyle(style);
            book.write(out);
        }
        assertThat(Book.reading(file).problems()).contains("WARNING half-converted-dates Opportunities!C1");
    }
}
