package dev.kap.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.intake.Intake;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Nomination;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Stance;
import dev.kap.portfolio.TeamMember;
import dev.kap.problem.Checked;
import dev.kap.problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checked-in samples are what their generator writes; {@code -Dsamples=accept} writes them anew. */
class SamplesTest {

    @TempDir
    private Path fresh;

    @Test
    void theCheckedInWorkbooksAreWhatTheGeneratorWrites() throws IOException {
        SampleWorkbooks.write(fresh);
        if ("accept".equals(System.getProperty("samples"))) {
            SampleWorkbooks.write(Path.of("samples"));
        }
        for (String name : List.of("portfolio.xlsx", "portfolio-2026-q3.xlsx", "three-accounts.xlsx")) {
            assertThat(cells(Path.of("samples", name))).isEqualTo(cells(fresh.resolve(name)));
        }
    }

    @Test
    void theLargeSampleIsLarge() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("samples/portfolio.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(20);
            assertThat(book.getSheet("Accounts").getLastRowNum()).isGreaterThanOrEqualTo(12 + 2);
            assertThat(book.getSheet("Contacts").getLastRowNum()).isGreaterThanOrEqualTo(120 + 2);
            assertThat(book.getSheet("Team").getLastRowNum()).isGreaterThanOrEqualTo(15 + 2);
        }
    }

    /** Of one account in another's words nobody learns anything: what is typed of an account stands there alone. */
    @ParameterizedTest
    @CsvSource({
        "Objectives, Objective",
        "Actions, Action",
        "Reviews, Outcome",
        "Opportunities, Opportunity",
        "Opportunities, Next step",
        "Opportunities, Lost because",
        "Contacts, Evidence",
        "Contacts, Why weak",
        "Contacts, Pain points",
        "Value, What",
        "SWOT, Point",
        "Accounts, Culture",
        "Accounts, Decision process"
    })
    void noTextRepeatsOverTheAccounts(String sheet, String column) throws IOException {
        for (String name : List.of("portfolio.txt", "portfolio-2026-q3.txt")) {
            assertThat(column(name, sheet, column)).doesNotHaveDuplicates().hasSizeGreaterThan(2);
        }
    }

    @Test
    void theYearTellsItsStory() {
        Portfolio now = read("samples/portfolio.xlsx");
        assertThat(now.asOf()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(now.planYear()).isEqualTo(2027);
        assertThat(now.accounts().stream()
                        .mapToInt(account -> account.contacts().size())
                        .sum())
                .isGreaterThan(120);
        TeamMember left = now.team().stream()
                .filter(member -> !member.present(now.asOf()))
                .findAny()
                .orElseThrow();
        assertThat(now.accounts())
                .as("who left still holds an account")
                .anyMatch(account -> account.profile().care().accountManager().equals(left.name()));
        assertThat(contacts(now, "Brightwater Beverages"))
                .as("an opponent decides, and what shows it")
                .anyMatch(contact -> contact.rating().stance() == Stance.OPPONENT
                        && contact.rating().roles().contains(DecisionRole.APPROVER)
                        && contact.rating().evidenceDate() != null);
        for (String changed : List.of("Harrowgate Foods plc", "Fjordline Ferries")) {
            assertThat(contacts(now, changed)).as("a buyer left").anyMatch(contact -> contact.left(now.asOf()));
            assertThat(contacts(now, changed))
                    .as("and one came")
                    .anyMatch(contact -> contact.stay().since() != null
                            && contact.present(now.asOf())
                            && contact.rating().relationship() == null);
        }
        assertThat(account(now, "Kestrel Dairy Group").openOpportunities())
                .as("a contract ends, and nothing is in the pipeline")
                .isEmpty();
        assertThat(now.nominations().stream().map(Nomination::manager).distinct())
                .hasSize(6);
    }

    @Test
    void theQuarterBeforeIsOfTheSamePeople() {
        Portfolio now = read("samples/portfolio.xlsx");
        Portfolio before = read("samples/portfolio-2026-q3.xlsx");
        assertThat(before.asOf()).isEqualTo(LocalDate.of(2026, 8, 21));
        assertThat(ids(now))
                .containsAll(ids(before))
                .hasSizeGreaterThan(ids(before).size());
        assertThat(before.accounts()).extracting(Account::name).contains("Ostbahn Güter GmbH");
        assertThat(now.accounts()).extracting(Account::name).contains("Ostbahn Cargo GmbH");
    }

    private static List<String> ids(Portfolio portfolio) {
        return portfolio.accounts().stream()
                .flatMap(account -> account.contacts().stream())
                .map(contact -> contact.identity().id())
                .toList();
    }

    private static List<Contact> contacts(Portfolio portfolio, String account) {
        return account(portfolio, account).contacts();
    }

    private static Account account(Portfolio portfolio, String name) {
        return portfolio.accounts().stream()
                .filter(account -> account.name().equals(name))
                .findAny()
                .orElseThrow();
    }

    private static Portfolio read(String file) {
        Checked<Optional<Portfolio>> read = Intake.read(List.of(Path.of(file)), Optional.empty(), Clock.systemUTC());
        assertThat(read.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        return read.value().orElseThrow();
    }

    private static List<String> column(String text, String sheet, String column) throws IOException {
        Rows rows = SheetText.read(text).stream()
                .filter(one -> one.sheet().equals(sheet))
                .findAny()
                .orElseThrow();
        int index = rows.header().indexOf(column);
        return rows.rows().stream()
                .filter(row -> index < row.size() && row.get(index) != null)
                .map(row -> row.get(index).toString())
                .toList();
    }

    private static List<String> cells(Path file) throws IOException {
        DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
        List<String> cells = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add(
                    sheet.getSheetName() + "!" + cell.getAddress() + "=" + formatter.formatCellValue(cell)))));
        }
        return cells;
    }
}
