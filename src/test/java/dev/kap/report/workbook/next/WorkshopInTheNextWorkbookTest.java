package dev.kap.report.workbook.next;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.Insights;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.intake.Intake;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.RoomRow;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.RoomColumn;
import dev.kap.problem.Severity;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the room wrote is typed into next-workbook.xlsx and read from it. */
class WorkshopInTheNextWorkbookTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Wording WORDING = Wording.of(Locale.ENGLISH, "EUR", AS_OF);
    private static final Path INPUT = Path.of("samples/three-accounts.xlsx");

    @TempDir
    private Path folder;

    @Test
    void itHasALineForBothScoresOfEachContactAndTheEighteen() throws IOException {
        AccountInsight insight = plan(INPUT).insight().accounts().getFirst();
        Account account = insight.account();
        try (XSSFWorkbook book = open(next(INPUT, "next.xlsx"))) {
            OwnSheet sheet = new OwnSheet(book, "Workshop", Map.of());
            List<Map<String, Object>> lines = sheet.rows().stream()
                    .filter(line -> account.name().equals(line.get(RoomColumn.ACCOUNT.title())))
                    .toList();
            long present = account.contacts().stream()
                    .filter(one -> one.present(AS_OF))
                    .count();
            assertThat(lines).hasSize((int) (2 * present + 18));
            assertThat(lines.getLast().get(RoomColumn.ASKS.title()).toString()).startsWith("Q18 ");
            assertThat(sheet.column("Person 1")).isPositive();
            assertThat(lines.stream()
                            .map(line -> line.getOrDefault(RoomColumn.CONTACT.title(), ""))
                            .filter(name -> !name.equals(""))
                            .distinct())
                    .as("as the cards are numbered")
                    .containsExactlyElementsOf(insight.contacts().stream()
                            .sorted(ContactInsight.BY_INFLUENCE)
                            .map(ContactInsight::name)
                            .toList());
        }
    }

    @Test
    void aScoreIsHeldToTheScaleAndAVoteIsChosen() throws IOException {
        try (XSSFWorkbook book = open(next(INPUT, "next.xlsx"))) {
            OwnSheet sheet = new OwnSheet(book, "Workshop", Map.of());
            int person = sheet.column("Person 1");
            for (Map<String, Object> line : sheet.rows()) {
                int row = sheet.rows().indexOf(line) + 1;
                DataValidationConstraint held = book.getSheet("Workshop").getDataValidations().stream()
                        .filter(one ->
                                one.getRegions().getCellRangeAddresses()[0].isInRange(row, person))
                        .findFirst()
                        .orElseThrow()
                        .getValidationConstraint();
                boolean question = line.get(RoomColumn.ASKS.title()).toString().startsWith("Q");
                assertThat(held.getValidationType()).isEqualTo(question ? ValidationType.LIST : ValidationType.DECIMAL);
            }
        }
    }

    @Test
    void whatIsTypedThereIsReadAndStaysInTheOneAfter() throws IOException {
        Path next = next(INPUT, "next.xlsx");
        fill(next, "Dana", "Guest");
        List<RoomRow> room = room(next);
        assertThat(room).hasSizeGreaterThan(18);
        assertThat(room).allSatisfy(line -> assertThat(line.voices()).hasSize(2));
        Path after = next(next, "after.xlsx");
        assertThat(room(after)).isEqualTo(room);
        try (XSSFWorkbook was = open(next);
                XSSFWorkbook is = open(after)) {
            assertThat(is.getSheet("Workshop").getLastRowNum())
                    .isEqualTo(was.getSheet("Workshop").getLastRowNum());
            assertThat(is.getSheet("Workshop (2)")).isNull();
        }
    }

    /** Two people answer each line of the first account. */
    private static void fill(Path file, String... people) throws IOException {
        try (XSSFWorkbook book = open(file)) {
            OwnSheet sheet = new OwnSheet(book, "Workshop", Map.of());
            Object account = sheet.rows().getFirst().get(RoomColumn.ACCOUNT.title());
            int first = sheet.column("Person 1");
            for (int i = 0; i < people.length; i++) {
                sheet.sheet().getRow(0).getCell(first + i).setCellValue(people[i]);
            }
            int number = 1;
            for (Map<String, Object> line : sheet.rows()) {
                XSSFRow row = sheet.sheet().getRow(number++);
                boolean question = line.get(RoomColumn.ASKS.title()).toString().startsWith("Q");
                if (account.equals(line.get(RoomColumn.ACCOUNT.title()))) {
                    for (int i = 0; i < people.length; i++) {
                        if (question) {
                            row.createCell(first + i).setCellValue(i == 0 ? "yes" : "half");
                        } else {
                            row.createCell(first + i).setCellValue(6 + i);
                        }
                    }
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private static List<RoomRow> room(Path file) throws IOException {
        return plan(file).insight().portfolio().accounts().getFirst().room().stream()
                .map(line -> new RoomRow(
                        Given.origin(Sheet.WORKSHOP, 2), line.number(), line.contact(), line.asked(), line.voices()))
                .toList();
    }

    private Path next(Path input, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            NextWorkbook.write(List.of(input), plan(input), Map::of, WORDING, out);
        }
        return file;
    }

    private static PortfolioPlan plan(Path input) {
        var read = Intake.read(List.of(input), Optional.of(AS_OF), Clock.systemUTC());
        assertThat(read.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        return Planning.of(Insights.of(read.value().orElseThrow())).value();
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
