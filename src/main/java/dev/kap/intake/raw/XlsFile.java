package dev.kap.intake.raw;

import dev.kap.wording.Arg;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.RecordFormatException;

/// Tables of a workbook of Excel 97 to 2003.
final class XlsFile {

    /// How many bytes of memory a byte of the file takes.
    private static final int BYTES_A_BYTE = 16;

    /// Below it are the built-in formats.
    private static final int FIRST_OWN_FORMAT = 164;

    private XlsFile() {}

    static List<RawTable> read(Path file, Budget budget) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            refuseRightsProtected(container.getRoot());
            if (container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return encrypted(InputFiles.name(file), container, budget);
            }
            refuseOthers(container.getRoot());
            refuseHuge(container.getRoot());
            try (Workbook workbook = new HSSFWorkbook(container.getRoot(), false)) {
                return tables(InputFiles.name(file), workbook, budget);
            }
        } catch (EncryptedDocumentException e) {
            throw new Unreadable("password-protected");
        } catch (OldExcelFormatException e) {
            throw new Unreadable("old-excel");
        } catch (RecordFormatException e) {
            throw tooMany(e) ? new Unreadable("too-large-cells", Arg.count(ReadingLimits.cells())) : e;
        }
    }

    /// POI says only in words that it has met the limit it was given.
    private static boolean tooMany(RecordFormatException e) {
        return String.valueOf(e.getMessage()).contains("maximum length for this record type is " + grouped());
    }

    private static String grouped() {
        return String.format(Locale.ROOT, "%,d", ReadingLimits.cells());
    }

    /// The whole workbook is held in memory, each byte as several.
    private static void refuseHuge(DirectoryNode root) throws IOException, Unreadable {
        long most = Math.min(
                ReadingLimits.FILE_MEGABYTES,
                Runtime.getRuntime().maxMemory() / ReadingLimits.BYTES_A_MEGABYTE / BYTES_A_BYTE);
        if (root.getEntryCaseInsensitive("Workbook") instanceof DocumentEntry workbook) {
            ReadingLimits.check(workbook.getSize() / ReadingLimits.BYTES_A_MEGABYTE, most, "file");
        }
    }

    /// A new workbook inside an old container is encrypted. With the password that Excel itself sets, for a workbook
    /// whose structure alone is protected, Excel opens it without asking, and so do we.
    private static List<RawTable> encrypted(String name, POIFSFileSystem container, Budget budget) throws Exception {
        Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
        if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
            throw new Unreadable("password-protected");
        }
        try (InputStream decrypted = decryptor.getDataStream(container)) {
            return XlsxFile.read(name, decrypted, budget);
        }
    }

    /// A workbook under rights management has no password: only somebody whom it lets in can save it without.
    private static void refuseRightsProtected(DirectoryNode root) throws Unreadable {
        boolean keyless = root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)
                && !root.hasEntryCaseInsensitive(EncryptionInfo.ENCRYPTION_INFO_ENTRY);
        if (keyless || root.hasEntryCaseInsensitive("\tDRMContent")) {
            throw new Unreadable("rights-protected");
        }
    }

    private static void refuseOthers(DirectoryNode root) throws Unreadable {
        if (root.hasEntryCaseInsensitive("Book") && !root.hasEntryCaseInsensitive("Workbook")) {
            throw new Unreadable("old-excel");
        }
        if (!root.hasEntryCaseInsensitive("Workbook")) {
            throw new Unreadable("not-a-spreadsheet");
        }
    }

    private static List<RawTable> tables(String file, Workbook workbook, Budget budget) throws Unreadable {
        ReadingLimits.check(workbook.getNumberOfSheets(), ReadingLimits.SHEETS, "sheets");
        List<RawTable> tables = new ArrayList<>();
        for (Sheet sheet : workbook) {
            budget.table();
            Layout layout = new Layout(merged(sheet), List.of(), hidden(workbook, sheet));
            tables.add(new RawTable(file, sheet.getSheetName(), rows(sheet, budget), layout));
        }
        return tables;
    }

    private static boolean hidden(Workbook workbook, Sheet sheet) {
        return workbook.isSheetVeryHidden(workbook.getSheetIndex(sheet));
    }

    private static List<Area> merged(Sheet sheet) {
        return sheet.getMergedRegions().stream()
                .map(area -> new Area(
                        area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn()))
                .toList();
    }

    private static List<Row> rows(Sheet sheet, Budget budget) throws Unreadable {
        List<Row> rows = new ArrayList<>();
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            List<Cell> cells = new ArrayList<>();
            for (org.apache.poi.ss.usermodel.Cell each : row) {
                Optional<Cell> cell = cell(each);
                if (cell.isPresent()) {
                    cells.add(cell.get());
                    budget.cell();
                    budget.characters(cell.get() instanceof Cell.Text(int _, String text) ? text.length() : 0);
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(row.getRowNum() + 1, cells));
            }
        }
        return rows;
    }

    private static Optional<Cell> cell(org.apache.poi.ss.usermodel.Cell cell) {
        try {
            return sound(cell);
        } catch (RuntimeException e) {
            // POI answers a broken record with any exception there is; the cells beside it are sound.
            return Optional.of(Cell.Broken.of(cell.getColumnIndex(), ""));
        }
    }

    private static Optional<Cell> sound(org.apache.poi.ss.usermodel.Cell cell) {
        int column = cell.getColumnIndex();
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> Optional.of(number(cell, column));
            case BOOLEAN -> Optional.of(new Cell.Truth(column, cell.getBooleanCellValue()));
            case ERROR -> Optional.of(new Cell.Fault(column, code(cell.getErrorCellValue())));
            case STRING -> text(column, cell.getRichStringCellValue().getString());
            default -> Optional.empty();
        };
    }

    private static Optional<Cell> text(int column, String text) {
        if (text.length() > ReadingLimits.EXCEL_CELL_CHARACTERS) {
            return Optional.of(Cell.Broken.tooLong(column, text));
        }
        return text.isBlank() ? Optional.empty() : Optional.of(new Cell.Text(column, text));
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell cell, int column) {
        if (!Double.isFinite(cell.getNumericCellValue())) {
            return new Cell.Fault(column, "#NUM!");
        }
        LocalDateTime moment = DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue() : null;
        return Moments.cell(column, cell.getNumericCellValue(), moment, currency(cell.getCellStyle()));
    }

    /// Built-in formats show the currency of the machine they are seen on, which says nothing.
    private static String currency(CellStyle style) {
        return style.getDataFormat() < FIRST_OWN_FORMAT ? "" : ShownCurrency.of(style.getDataFormatString());
    }

    private static String code(byte error) {
        return FormulaError.isValidCode(error) ? FormulaError.forInt(error).getString() : "#ERROR!";
    }
}
