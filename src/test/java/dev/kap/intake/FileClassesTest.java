package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each class of file that users bring ends as it must: it is read, or one fatal problem names what to do. */
class FileClassesTest {

    private static final String CSV = "Account,Notes\nVossfeld,Größe\n";

    /** Writes a file of its class. */
    interface Maker {
        void write(Path file) throws Exception;
    }

    /** @param problem the fatal problem that the file must end with; empty where it must be read */
    record FileClass(String name, String file, String problem, Maker maker) {
        @Override
        public String toString() {
            return name + " " + file;
        }
    }

    @TempDir
    Path folder;

    static Stream<FileClass> classes() {
        return Stream.of(
                read("plain", "a.xlsx", file -> save(workbook(new XSSFWorkbook()), file)),
                read("plain", "a.xls", file -> save(workbook(new HSSFWorkbook()), file)),
                read(
                        "with macros' type",
                        "a.xlsm",
                        file -> save(workbook(new XSSFWorkbook(XSSFWorkbookType.XLSM)), file)),
                read("another ending", "a.xls", file -> save(workbook(new XSSFWorkbook()), file)),
                read("another ending", "a.xlsx", file -> save(workbook(new HSSFWorkbook()), file)),
                read("hidden sheet, row and column", "a.xlsx", file -> save(hidden(), file)),
                read("merged title and footer", "a.xls", file -> save(merged(), file)),
                read("sheet protected", "a.xlsx", file -> save(sheetProtected(), file)),
                read("CSV", "accounts.csv", file -> text(file, CSV)),
                read("CSV", "accounts.txt", file -> text(file, CSV)),
                read("Windows-1252", "accounts.csv", file -> Files.write(file, CSV.getBytes("windows-1252"))),
                read("encrypted by Excel itself", "a.xlsx", file -> encrypt(file, Decryptor.DEFAULT_PASSWORD)),
                read("encrypted by Excel itself", "a.xls", file -> encryptOld(file, Decryptor.DEFAULT_PASSWORD)),
                refused("password-protected", "a.xlsx", file -> encrypt(file, "secret")),
                refused("password-protected", "a.xlsb", file -> encrypt(file, "secret")),
                refused("password-protected", "a.xls", file -> encryptOld(file, "secret")),
                refused("damaged-file", "a.xlsx", file -> cut(bytes(workbook(new XSSFWorkbook())), file)),
                refused("damaged-file", "a.xls", file -> cut(bytes(workbook(new HSSFWorkbook())), file)),
                refused("damaged-file", "a.xlsx", FileClassesTest::brokenXml),
                refused("binary-workbook", "a.xlsb", FileClassesTest::binary),
                refused("old-excel", "a.xls", FileClassesTest::excel95),
                refused("old-excel", "a.xls", file -> biff(file, 0x09, 0x02, 0x06, 0x00)),
                refused("not-a-spreadsheet", "a.pdf", file -> text(file, "%PDF-1.7\n%%EOF\n")),
                refused("not-a-spreadsheet", "a.psv", file -> text(file, CSV)),
                refused("not-a-spreadsheet", "a.zip", file -> zip(file, "accounts.csv", CSV)),
                refused("not-a-spreadsheet", "a.doc", FileClassesTest::wordDocument),
                refused("empty-file", "a.unknown", file -> text(file, "")),
                refused("no-accounts-sheet", "a.xlsx", file -> save(other(new XSSFWorkbook()), file)),
                refused("no-accounts-sheet", "a.xls", file -> save(other(new HSSFWorkbook()), file)),
                refused("no-accounts-sheet", "orders.csv", file -> text(file, "a,b\n1,2\n")),
                refused("too-large-text", "a.xlsx", FileClassesTest::endlessText));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyClassOfFileEndsAsItMust(FileClass kind) throws Exception {
        Path file = folder.resolve(kind.file);
        kind.maker.write(file);
        Book.Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Book.reading(file));
        if (kind.problem.isEmpty()) {
            assertThat(reading.accounts()).containsExactly("Vossfeld");
            assertThat(reading.account("Vossfeld").profile().remarks().notes()).isEqualTo("Größe");
        } else {
            assertThat(reading.checked().value()).isEmpty();
            assertThat(reading.problems())
                    .filteredOn(problem -> problem.startsWith("FATAL"))
                    .hasSize(1);
            assertThat(reading.problem(kind.problem).place().file()).isEqualTo(kind.file);
        }
    }

    /** A workbook in which any byte may be wrong is read or refused, whatever the libraries throw. */
    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"xlsx", "xls"})
    void wrongBytesNeverBreakTheProgram(String form) throws Exception {
        byte[] sound = bytes(workbook(form.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()));
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] wrong = sound.clone();
            for (int j = 0; j < 8; j++) {
                wrong[random.nextInt(wrong.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve(i + "." + form), wrong);
            Book.Reading reading = Book.reading(file);
            boolean fatal = reading.problems().stream().anyMatch(problem -> problem.startsWith("FATAL"));
            assertThat(reading.checked().value().isEmpty()).isEqualTo(fatal);
        }
    }

    private static FileClass read(String name, String file, Maker maker) {
        return new FileClass(name, file, "", maker);
    }

    private static FileClass refused(String problem, String file, Maker maker) {
        return new FileClass(problem, file, problem, maker);
    }

    private static Workbook workbook(Workbook book) {
        fill(book.createSheet("Accounts"), 0);
        return book;
    }

    private static void fill(Sheet sheet, int row) {
        sheet.createRow(row).createCell(1).setCellValue("Account");
        sheet.getRow(row).createCell(2).setCellValue("Notes");
        sheet.createRow(row + 1).createCell(1).setCellValue("Vossfeld");
        sheet.getRow(row + 1).createCell(2).setCellValue("Größe");
    }

    private static Workbook hidden() {
        Workbook book = workbook(new XSSFWorkbook());
        book.createSheet("Cover");
        book.getSheet("Accounts").setColumnHidden(2, true);
        book.getSheet("Accounts").getRow(1).setZeroHeight(true);
        book.setActiveSheet(1);
        book.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
        return book;
    }

    private static Workbook merged() {
        Workbook book = new HSSFWorkbook();
        Sheet sheet = book.createSheet("Accounts");
        sheet.createRow(0).createCell(0).setCellValue("Our customers");
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 4));
        fill(sheet, 3);
        return book;
    }

    private static Workbook sheetProtected() {
        XSSFWorkbook book = new XSSFWorkbook();
        workbook(book).getSheet("Accounts").protectSheet("secret");
        book.lockStructure();
        return book;
    }

    private static Workbook other(Workbook book) {
        book.createSheet("Plan").createRow(0).createCell(0).setCellValue("anything");
        return book;
    }

    private static byte[] bytes(Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (book) {
            book.write(out);
        }
        return out.toByteArray();
    }

    private static void save(Workbook book, Path file) throws IOException {
        Files.write(file, bytes(book));
    }

    private static void text(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }

    private static void cut(byte[] whole, Path file) throws IOException {
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    }

    private static void encrypt(Path file, String password) throws Exception {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword(password);
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                encrypted.write(bytes(workbook(new XSSFWorkbook())));
            }
            container.writeFilesystem(out);
        }
    }

    private static void encryptOld(Path file, String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            save(workbook(new HSSFWorkbook()), file);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static void zip(Path file, String... namesAndTexts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void binary(Path file) throws IOException {
        parts(file, "bin", "application/vnd.ms-excel.sheet.binary.macroEnabled.main", "");
    }

    private static void brokenXml(Path file) throws IOException {
        parts(
                file,
                "xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "<workbook><sh");
    }

    /** A workbook whose sheet holds one text without an end in sight, which packs very well. */
    private static void endlessText(Path file) throws IOException {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row>"
                + "<c t=\"inlineStr\"><is><t>" + "x".repeat(5_000_000) + "</t></is></c></row></sheetData></worksheet>";
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        zip(
                file,
                "[Content_Types].xml",
                types("<Override PartName=\"/book.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/sheet.xml\" ContentType=\"" + type + "worksheet+xml\"/>"),
                "_rels/.rels",
                relationship(link + "/officeDocument", "book.xml"),
                "book.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + link
                        + "\"><sheets><sheet name=\"Accounts\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "_rels/book.xml.rels",
                relationship(link + "/worksheet", "sheet.xml"),
                "sheet.xml",
                sheet);
    }

    private static void parts(Path file, String ending, String type, String content) throws IOException {
        zip(
                file,
                "[Content_Types].xml",
                types("<Override PartName=\"/xl/workbook." + ending + "\" ContentType=\"" + type + "\"/>"),
                "_rels/.rels",
                relationship(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                        "xl/workbook." + ending),
                "xl/workbook." + ending,
                content);
    }

    private static String types(String overrides) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + overrides + "</Types>";
    }

    private static String relationship(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void excel95(Path file) throws IOException {
        ole(file, "Book");
    }

    private static void wordDocument(Path file) throws IOException {
        ole(file, "WordDocument");
    }

    private static void ole(Path file, String stream) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            container.writeFilesystem(out);
        }
    }

    private static void biff(Path file, int... start) throws IOException {
        byte[] bytes = new byte[64];
        for (int i = 0; i < start.length; i++) {
            bytes[i] = (byte) start[i];
        }
        bytes[6] = 0x10;
        Files.write(file, bytes);
    }
}
