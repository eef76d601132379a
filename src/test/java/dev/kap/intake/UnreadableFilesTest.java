package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFileThatDoesNotExistIsMissing() {
        assertThat(reasonFor(folder.resolve("absent.xlsx"))).isEqualTo("missing-file");
    }

    @Test
    void anEmptyFileIsEmpty() throws IOException {
        assertThat(reasonFor(file("empty.xlsx", ""))).isEqualTo("empty-file");
    }

    @Test
    void aTextNamedAsAWorkbookIsNoSpreadsheet() throws IOException {
        assertThat(reasonFor(file("text.xlsx", "Account,Revenue\nVossfeld,1\n")))
                .isEqualTo("not-a-spreadsheet");
    }

    @Test
    void aPdfNamedAsAWorkbookIsNoSpreadsheet() throws IOException {
        assertThat(reasonFor(file("paper.xlsx", "%PDF-1.7\n%%EOF\n"))).isEqualTo("not-a-spreadsheet");
    }

    @Test
    void aZipNamedAsAWorkbookIsNoSpreadsheet() throws IOException {
        Path file = folder.resolve("zipped.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("accounts.csv"));
            zip.write("Account\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(reasonFor(file)).isEqualTo("not-a-spreadsheet");
    }

    @Test
    void aWorkbookCutInHalfIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(workbook("whole.xlsx"));
        Path half = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(reasonFor(half)).isEqualTo("damaged-file");
    }

    @Test
    void anOldWorkbookCutInHalfIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(oldWorkbook("whole.xls"));
        Path half = Files.write(folder.resolve("half.xls"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(reasonFor(half)).isEqualTo("damaged-file");
    }

    @Test
    void aWorkbookOfExcel4IsTooOld() throws IOException {
        byte[] start = {0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00, 0, 0, 0, 0};
        assertThat(reasonFor(Files.write(folder.resolve("old.xls"), start))).isEqualTo("old-excel");
    }

    @Test
    void aWorkbookWithAPasswordIsProtected() throws Exception {
        assertThat(reasonFor(encrypted("secret"))).isEqualTo("password-protected");
    }

    private Path encrypted(String password) throws Exception {
        Path file = folder.resolve("secret.xlsx");
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword(password);
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream encrypted = encryptor.getDataStream(container);
                    XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.createSheet("Accounts").createRow(0).createCell(0).setCellValue("Account");
                workbook.write(encrypted);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        return file;
    }

    @Test
    void aWorkbookWithThePasswordThatExcelSetsItselfIsRead() throws Exception {
        assertThat(Book.reading(encrypted(Decryptor.DEFAULT_PASSWORD)).problems())
                .containsExactly("FATAL no-accounts Accounts");
    }

    @Test
    void anOldWorkbookWithAPasswordIsProtected() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        Path file;
        try {
            file = oldWorkbook("secret.xls");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(reasonFor(file)).isEqualTo("password-protected");
    }

    @Test
    void aFileAboveTheLimitIsTooLarge() throws IOException {
        Path file = folder.resolve("huge.csv");
        Files.write(file, new byte[51 * 1024 * 1024]);
        assertThat(reasonFor(file)).isEqualTo("too-large-file");
    }

    @Test
    void aCsvFileWithAQuoteThatNeverClosesNamesItsRow() throws IOException {
        String text = "Account,Notes\nVossfeld,\"open" + "\nmore".repeat(20_000);
        Book.Reading reading = Book.reading(file("accounts.csv", text));
        assertThat(reading.problems()).containsExactly("FATAL unclosed-quote ");
        assertThat(reading.problem("unclosed-quote").args()).containsExactly(Arg.count(2));
    }

    @Test
    void aRowWithThousandsOfColumnsIsTooLarge() throws IOException {
        String text = String.join(",", Collections.nCopies(501, "x")) + "\n";
        assertThat(reasonFor(file("accounts.csv", text))).isEqualTo("too-large-columns");
    }

    @Test
    void aWorkbookWithoutAccountsNamesTheSheetsItHas() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Plan", "a|b\n1|2")
                .sheet("Team", "Team member\nDana Moor")
                .read();
        assertThat(reading.checked().value()).isEmpty();
        Problem problem = reading.problem("no-accounts-sheet");
        assertThat(problem.severity()).isEqualTo(Severity.FATAL);
        assertThat(problem.args()).hasToString("[Names[names=[Plan, Team]]]");
    }

    @Test
    void aFolderWithoutCsvFilesIsEmpty() throws IOException {
        assertThat(reasonFor(Files.createDirectory(folder.resolve("nothing")))).isEqualTo("empty-folder");
    }

    @Test
    void anEmptyFileInAFolderSpoilsNothing() throws IOException {
        file("accounts.csv", "Account\nVossfeld\n");
        file("links.csv", "");
        Book.Reading reading = Book.reading(folder);
        assertThat(reading.accounts()).containsExactly("Vossfeld");
        assertThat(reading.problems()).containsExactly("WARNING empty-file ");
    }

    private Path file(String name, String text) throws IOException {
        return Book.csv(folder, name, text, StandardCharsets.UTF_8);
    }

    private Path workbook(String name) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Accounts").createRow(0).createCell(0).setCellValue("Account");
            workbook.write(out);
        }
        return file;
    }

    private Path oldWorkbook(String name) throws IOException {
        Path file = folder.resolve(name);
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Accounts").createRow(0).createCell(0).setCellValue("Account");
            workbook.write(out);
        }
        return file;
    }

    private static String reasonFor(Path file) {
        Book.Reading reading = Book.reading(file);
        assertThat(reading.checked().value()).isEmpty();
        assertThat(reading.checked().problems())
                .filteredOn(problem -> problem.severity() == Severity.FATAL)
                .hasSize(1);
        return reading.checked().problems().getFirst().kind();
    }
}
