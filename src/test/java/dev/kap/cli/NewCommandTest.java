package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theStarterWorkbookIsReadWithoutAProblem() {
        Path file = folder.resolve("start.xlsx");
        assertThat(Kap.run("new", "workbook", file.toString()).exit()).isZero();

        Kap.Result check = Kap.run("check", file.toString());
        assertThat(check.exit()).as(check.err()).isZero();
        assertThat(check.err()).contains("0 errors, 0 warnings");
    }

    @Test
    void theStarterWorkbookHasChoicesAndNotes() throws IOException {
        Path file = folder.resolve("start.xlsx");
        Kap.run("new", "workbook", file.toString());
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheet("Contacts").getDataValidations()).hasSizeGreaterThan(6);
            assertThat(book.getSheet("Contacts").getCellComments()).isNotEmpty();
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .contains("key accounts");
        }
    }

    @Test
    void theExampleIsATryAndIsLeftOutBesideAnOwnAccount() throws IOException {
        Path file = folder.resolve("start.xlsx");
        Kap.run("new", "workbook", file.toString());
        assertThat(planned(file)).contains("Example Mills Ltd");

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            book.getSheet("Accounts").createRow(2).createCell(0).setCellValue("Own Ltd");
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
        assertThat(planned(file))
                .contains("Own Ltd")
                .doesNotContain("Jo Example")
                .doesNotContain("Ben Sample");
        assertThat(Kap.run("check", file.toString()).err()).contains("the example of the starter workbook");
    }

    private String planned(Path file) throws IOException {
        Kap.Result plan = Kap.run(
                "plan",
                file.toString(),
                "--format",
                "data",
                "--out",
                folder.resolve("out").toString());
        assertThat(plan.exit()).as(plan.err()).isZero();
        return Files.readString(folder.resolve("out/start/results.json"));
    }

    @Test
    void theGuideTellsHowToRateEachOfTheThree() throws IOException {
        Path file = folder.resolve("start.xlsx");
        Kap.run("new", "workbook", file.toString());
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            List<String> guide = new ArrayList<>();
            book.getSheetAt(0).forEach(row -> guide.add(row.getCell(0).getStringCellValue()));
            assertThat(guide.stream().filter(line -> line.startsWith("How to rate")))
                    .hasSize(3);
            assertThat(guide).anyMatch(line -> line.startsWith("5: trusts"));
        }
    }

    @Test
    void anExportBecomesAWorkbookThatIsPlannedWithoutAnError() throws IOException {
        Path crm = Files.createDirectories(folder.resolve("crm"));
        Files.writeString(crm.resolve("accounts.csv"), "Account,Industry\nGood Ltd,Food\n");
        Files.writeString(
                crm.resolve("contacts.csv"),
                "Account,Contact,Job title,Email\nGood Ltd,Ada Sample,Chief Executive,ada@example.com\n");
        Path file = folder.resolve("rated.xlsx");

        Kap.Result made = Kap.run("new", "workbook", file.toString(), "--from", crm.toString());

        assertThat(made.exit()).as(made.err()).isZero();
        Kap.Result plan = Kap.run(
                "plan",
                file.toString(),
                "--format",
                "data",
                "--out",
                folder.resolve("out").toString());
        assertThat(plan.exit()).as(plan.err()).isZero();
        assertThat(folder.resolve("out/rated/results.json")).content().contains("Ada Sample");
    }

    @Test
    void whatAnExportKnowsOfOwnersAndActivitiesBecomesLinksAndNothingIsLost() throws IOException {
        Path crm = Files.createDirectories(folder.resolve("crm"));
        Files.writeString(crm.resolve("companies.csv"), "Company name,Company owner\nAlder GmbH,Nora Vale\n");
        Files.writeString(crm.resolve("contacts.csv"), """
            Company name,Full name,Contact owner,Last Activity Date,Create Date,Number of times contacted
            Alder GmbH,Ida Kern,Nora Vale,2026-11-03 09:12,2025-11-22 08:00,12
            Alder GmbH,Max Rohr,Tim Oak,,,
            """);
        Files.writeString(
                crm.resolve("deals.csv"),
                "Company name,Deal name,Amount,Pipeline of the deal\nAlder GmbH,Line 4,120000,Sales\n");
        Path file = folder.resolve("rated.xlsx");
        Kap.Result made = Kap.run("new", "workbook", file.toString(), "--from", crm.toString());
        assertThat(made.exit()).as(made.err()).isZero();

        assertThat(rows(file, "Links"))
                .containsExactly(
                        List.of(
                                "Team member",
                                "Contact",
                                "Account",
                                "Strength",
                                "Last contact",
                                "Contacts per quarter"),
                        List.of("Nora Vale", "Ida Kern", "Alder GmbH", "", "2026-11-03", "3"),
                        List.of("Tim Oak", "Max Rohr", "Alder GmbH"));
        assertThat(rows(file, "Contacts").getFirst()).contains("Create Date", "Number of times contacted");
        assertThat(rows(file, "Opportunities").getFirst()).contains("Pipeline of the deal");
        assertThat(rows(file, "Opportunities").getLast()).contains("Sales");
    }

    /** As Pipedrive, Dynamics in German and Zoho head the day of the last activity. */
    @ParameterizedTest
    @ValueSource(strings = {"""
        Person - Organization,Person - Name,Person - Owner,Person - Last activity date,Person - Done activities,Person - Person created
        Alder GmbH,Ida Kern,Nora Vale,2026-11-03,12,2025-11-22 08:00:00
        """, """
            Firmenname;Vollständiger Name;Besitzer;Letzte Aktivität;Anzahl Aktivitäten;Erstellt am
            Alder GmbH;Ida Kern;Nora Vale;03.11.2026 09:12;12;22.11.2025 08:00
            """, """
                Account Name,Full Name,Contact Owner,Last Activity Time,Total Activities,Created Time
                Alder GmbH,Ida Kern,Nora Vale,2026-11-03 09:12:00,12,2025-11-22 08:00:00
                """})
    void theLastActivityIsKnownAsOtherProgramsHeadIt(String people) throws IOException {
        Path crm = Files.createDirectories(folder.resolve("crm"));
        Files.writeString(crm.resolve("contacts.csv"), people);
        Path file = folder.resolve("rated.xlsx");
        Kap.Result made = Kap.run("new", "workbook", file.toString(), "--from", crm.toString());
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(rows(file, "Links").getLast().subList(0, 5))
                .containsExactly("Nora Vale", "Ida Kern", "Alder GmbH", "", "2026-11-03");
        assertThat(rows(file, "Links").getLast().get(5)).isNotEmpty();
    }

    /** A workbook made of an export loses no amount, whoever knows a rate for it; a plan still wants one. */
    @Test
    void amountsInACurrencyWithoutARateStayInIt() throws IOException {
        Path crm = Files.createDirectories(folder.resolve("crm"));
        Files.writeString(
                crm.resolve("accounts.csv"),
                "Account,Revenue,Currency\nAlder GmbH,900,EUR\nBirch Ltd,400,GBP\nCedar Inc,\"$1,200\",\n");
        Files.writeString(
                crm.resolve("deals.csv"),
                "Company name,Deal name,Amount,Currency\nAlder GmbH,Line 4,100,EUR\nBirch Ltd,Audit,250,US Dollar\n");
        Path file = folder.resolve("rated.xlsx");
        Kap.Result made = Kap.run("new", "workbook", file.toString(), "--from", crm.toString());
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.err())
                .contains("Amounts in USD stand in the new workbook as they are")
                .contains("Amounts in GBP stand in the new workbook as they are");

        assertThat(columns(file, "Accounts", "Account", "Revenue", "Currency"))
                .containsExactly(
                        List.of("Alder GmbH", "900", "EUR"),
                        List.of("Birch Ltd", "400", "GBP"),
                        List.of("Cedar Inc", "1,200", "USD"));
        assertThat(columns(file, "Opportunities", "Opportunity", "Value", "Currency"))
                .containsExactly(List.of("Line 4", "100", "EUR"), List.of("Audit", "250", "US Dollar"));
        Kap.Result check = Kap.run("check", file.toString());
        assertThat(check.exit()).isEqualTo(4);
        assertThat(check.err()).contains("Rate: GBP").contains("Rate: USD");
    }

    private static List<List<String>> columns(Path file, String sheet, String... titles) throws IOException {
        List<List<String>> rows = rows(file, sheet);
        List<String> header = rows.getFirst();
        return rows.subList(1, rows.size()).stream()
                .map(row -> Stream.of(titles)
                        .map(title -> row.get(header.indexOf(title)))
                        .toList())
                .toList();
    }

    private static List<List<String>> rows(Path file, String sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        DataFormatter shown = new DataFormatter(Locale.ROOT);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Row row : book.getSheet(sheet)) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    cells.add(shown.formatCellValue(row.getCell(i)));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    @Test
    void anAccountThatTheExportSpoilsIsNamed() throws IOException {
        Path export = Files.writeString(folder.resolve("accounts.csv"), "Account,Revenue\nGood Ltd,7\nBad Ltd,lots\n");
        Kap.Result made =
                Kap.run("new", "workbook", folder.resolve("new.xlsx").toString(), "--from", export.toString());
        assertThat(made.exit()).isEqualTo(4);
        assertThat(made.err()).contains("1 account was not made, because of the errors above: Bad Ltd");
    }

    @Test
    void aFileThatIsThereIsNeverWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.xlsx"), "mine");
        assertThat(Kap.run("new", "workbook", file.toString()).exit()).isEqualTo(2);
        assertThat(file).hasContent("mine");
    }

    @Test
    void theBuiltInTemplatesAreCopiedAndCanBeUsed() {
        Path own = folder.resolve("own");
        assertThat(Kap.run("new", "templates", own.toString()).exit()).isZero();
        assertThat(own.resolve("theme.properties")).exists();
        Kap.Result plan = Kap.run(
                "plan",
                "samples/three-accounts.xlsx",
                "--format",
                "pdf",
                "--account",
                "Tidewater Labs",
                "--out",
                folder.resolve("out").toString(),
                "--templates",
                own.toString());
        assertThat(plan.exit()).as(plan.err()).isZero();
    }
}
