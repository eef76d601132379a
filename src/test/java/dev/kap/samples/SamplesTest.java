package dev.kap.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
