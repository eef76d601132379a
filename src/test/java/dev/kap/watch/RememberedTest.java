package dev.kap.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook dropped again is compared with the last one made from the same, whatever it is called now. */
class RememberedTest {

    private static final Path SAMPLE = Path.of("samples/three-accounts.xlsx");

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void serve() throws IOException {
        served = new Served(folder);
    }

    /** The life of a workbook over five days; each day another watcher, as after a restart. */
    @Test
    void eachDropSaysWhatChangedSinceTheOneBefore() throws IOException {
        Files.copy(SAMPLE, served.inbox.resolve("portfolio.xlsx"));
        assertThat(next().made()).isEqualTo(1);
        assertThat(served.status())
                .contains("Everything is well.", "The results lie in " + served.out, "Nothing made before")
                .doesNotContain("Since");
        assertThat(served.out.resolve("portfolio/index.html")).content().doesNotContain("class=\"changed\"");

        Path changed = edited(served.inbox.resolve("done/portfolio.xlsx"), "changed.xlsx", book -> {
            Sheet contacts = book.getSheet("Contacts");
            contacts.getRow(1).getCell(column(contacts, "Influence")).setCellValue(1);
            contacts.getRow(1).getCell(column(contacts, "Relationship")).setCellValue(1);
        });
        Files.copy(changed, served.inbox.resolve("portfolio.xlsx"));
        next();
        assertThat(line()).startsWith("Since 22 November 2026: ").contains("1 contact in another quadrant");
        assertThat(index("portfolio")).contains(line());

        Path refused = edited(served.out.resolve("portfolio/next-workbook.xlsx"), "refused.xlsx", book -> {
            Sheet proposals = book.getSheet("Proposals");
            Row row = proposals.getRow(1);
            row.createCell(column(proposals, "Decision")).setCellValue("refuse");
            row.createCell(column(proposals, "Refused because")).setCellValue("Not this year");
        });
        Files.copy(refused, served.inbox.resolve("portfolio.xlsx"));
        next();
        assertThat(line())
                .startsWith("Since 22 November 2026: ")
                .contains("1 move refused")
                .doesNotContain("quadrant");

        Path renamed = edited(refused, "renamed.xlsx", book -> {
            Sheet contacts = book.getSheet("Contacts");
            String name =
                    contacts.getRow(2).getCell(column(contacts, "Contact")).getStringCellValue();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(name)) {
                    cell.setCellValue("Ottilie Brandt-Neumann");
                }
            })));
        });
        Files.copy(renamed, served.inbox.resolve("Q1 for the board.xlsx"));
        next();
        assertThat(line())
                .startsWith("Since 22 November 2026: ")
                .contains("1 contact renamed, moved or promoted")
                .doesNotContain("refused", "joined", "left");
        assertThat(index("Q1 for the board")).contains(line());

        Files.copy(renamed, served.inbox.resolve("portfolio.xlsx"));
        next();
        assertThat(line()).isEqualTo("Since 22 November 2026 nothing changed.");
        assertThat(served.audit().findings()).isEmpty();
        assertThat(served.audit().done()).isEqualTo(5);
    }

    @Test
    void anotherWorkbookIsNotComparedWithIt() throws IOException {
        served.drop("one.xlsx", TinyWorkbook.of("First"));
        next();
        served.drop("one.xlsx", TinyWorkbook.of("Second"));
        next();
        assertThat(line()).isEqualTo("Nothing made before to compare with.");
    }

    /** Neither of the drop nor of whoever stands in it: what is kept lies where nobody looks for names. */
    @Test
    void whatIsRememberedHoldsNoNames() throws IOException {
        served.drop("Hartwell renewal.xlsx", TinyWorkbook.of("Marlow Foundry"));
        assertThat(next().made()).isEqualTo(1);
        try (Stream<Path> kept = Files.walk(served.inbox.resolve(".kap"))) {
            for (Path file : kept.filter(Files::isRegularFile).toList()) {
                assertThat(file + "\n" + Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContainIgnoringCase("Hartwell", "Marlow");
            }
        }
        assertThat(served.inbox.resolve(".kap/made")).isNotEmptyDirectory();
    }

    @Test
    void whereTheVersionBeforeWasTakenAwayTheOneBeforeThatIsUsed() throws IOException {
        for (String version : List.of("one", "two", "three")) {
            served.drop(version + ".xlsx", withExtraSheet(version));
            next();
            Files.deleteIfExists(served.inbox.resolve("done/two.xlsx"));
        }
        assertThat(line()).isEqualTo("Since 22 November 2026 nothing changed.");
    }

    @Test
    void whatLiesInFailedIsNotCalledWell() throws IOException {
        served.drop("bad.xlsx", new byte[] {1});
        served.drop("good.xlsx");
        next();
        assertThat(served.status()).contains("1 workbook lies in \"failed\"").doesNotContain("Everything is well");
        Files.delete(served.inbox.resolve("failed/bad.xlsx"));
        Files.delete(served.inbox.resolve("failed/bad.xlsx.report.txt"));
        next();
        served.drop("another.xlsx");
        served.pace.at(Duration.ofSeconds(30), () -> assertThat(served.status()).contains("Everything is well."));
        served.pace.stopAt(Duration.ofSeconds(31));
        served.serve();
    }

    /** Exit code 4 of `kap plan`. */
    @Test
    void aDropMadeInPartHasItsReportBesideItInDone() throws IOException {
        Path partly = edited(SAMPLE, "partly.xlsx", book -> {
            Sheet accounts = book.getSheet("Accounts");
            accounts.getRow(1).getCell(column(accounts, "Revenue")).setCellValue("a lot");
        });
        Files.copy(partly, served.inbox.resolve("partly.xlsx"));
        DropCounts tally = next();
        assertThat(tally.partly()).isEqualTo(1);
        assertThat(served.done()).containsExactly("partly.xlsx", "partly.xlsx.report.txt");
        assertThat(Files.readString(served.inbox.resolve("done/partly.xlsx.report.txt")))
                .startsWith("Made, but for one account that errors cost: ")
                .contains("a lot");
        assertThat(served.status()).contains("1 of them was made without some accounts or rows");
        assertThat(served.audit().findings()).isEmpty();
        assertThat(served.audit().done()).isEqualTo(1);

        Files.copy(partly, served.inbox.resolve("same.xlsx"));
        served.clock = Clock.offset(served.clock, Duration.ofDays(-1));
        next();
        assertThat(served.done()).contains("same.xlsx", "same.xlsx.report.txt");

        Files.copy(SAMPLE, served.inbox.resolve("partly.xlsx"));
        next();
        assertThat(served.done())
                .contains(
                        "partly.xlsx", "partly 2026-11-22 10.00.00.xlsx", "partly 2026-11-22 10.00.00.xlsx.report.txt")
                .doesNotContain("partly.xlsx.report.txt");
        assertThat(served.audit().findings()).isEmpty();
    }

    /** Serves what is there, and lets a day pass. */
    private DropCounts next() throws IOException {
        served.restart();
        // The last words of a watcher are that it serves no more: what it said before is what people see.
        String[] said = {""};
        served.pace.at(Duration.ofSeconds(100), () -> said[0] = served.status());
        served.pace.stopAt(Duration.ofSeconds(101));
        DropCounts tally = served.serve();
        Files.writeString(served.inbox.resolve("STATUS.txt"), said[0]);
        served.clock = Clock.offset(served.clock, Duration.ofDays(1));
        return tally;
    }

    /** What the status says of the latest result. */
    private String line() throws IOException {
        return served.status()
                .lines()
                .filter(line -> line.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d  .*"))
                .findFirst()
                .orElseThrow()
                .substring(18)
                .replace('\u00a0', ' ');
    }

    private String index(String result) throws IOException {
        return Files.readString(served.out.resolve(result).resolve("index.html"))
                .replace('\u00a0', ' ');
    }

    private interface Edit {
        void of(Workbook book);
    }

    private Path edited(Path from, String name, Edit edit) throws IOException {
        Path to = folder.resolve(name);
        try (InputStream in = Files.newInputStream(from);
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(to)) {
            edit.of(book);
            book.write(out);
        }
        return to;
    }

    private byte[] withExtraSheet(String name) throws IOException {
        Path plain = Files.write(folder.resolve("plain.xlsx"), TinyWorkbook.of("First"));
        return Files.readAllBytes(edited(plain, name, book -> book.createSheet(name)));
    }

    private static int column(Sheet sheet, String title) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (new DataFormatter().formatCellValue(cell).equals(title)) {
                    return cell.getColumnIndex();
                }
            }
        }
        throw new IllegalArgumentException(title);
    }
}
