package dev.kap.intake.raw;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/// Tables of a workbook of Excel 97 to 2003.
final class XlsFile {

    private XlsFile() {}

    static List<RawTable> read(Path file) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            if (container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return encrypted(InputFiles.name(file), container);
            }
            refuseOthers(container.getRoot());
            try (Workbook workbook = new HSSFWorkbook(container.getRoot(), false)) {
                return tables(InputFiles.name(file), workbook);
            }
        } catch (EncryptedDocumentException e) {
            throw new Unreadable("password-protected");
        } catch (OldExcelFormatException e) {
            throw new Unreadable("old-excel");
        }
    }

    /// A new workbook inside an old container is encrypted. With the password that Excel itself sets, for a workbook
    /// whose structure alone is protected, Excel opens it without asking, and so do we.
    private static List<RawTable> encrypted(String name, POIFSFileSystem container) throws Exception {
        Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
        if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
            throw new Unreadable("password-protected");
        }
        try (InputStream decrypted = decryptor.getDataStream(container)) {
            return XlsxFile.read(name, decrypted);
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

    private static List<RawTable> tables(String file, Workbook workbook) throws Unreadable {
        Limits.check(workbook.getNumberOfSheets(), Limits.SHEETS, "sheets");
        List<RawTable> tables = new ArrayList<>();
        for (Sheet sheet : workbook) {
            tables.add(new RawTable(file, sheet.getSheetName(), rows(sheet)));
        }
        return tables;
    }

    private static List<Row> rows(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            List<Cell> cells = new ArrayList<>();
            row.forEach(cell -> cell(cell).ifPresent(cells::add));
            if (!cells.isEmpty()) {
                rows.add(new Row(row.getRowNum() + 1, cells));
            }
        }
        return rows;
    }

    private static Optional<Cell> cell(org.apache.poi.ss.usermodel.Cell cell) {
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
        return text.isBlank() ? Optional.empty() : Optional.of(new Cell.Text(column, text));
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell cell, int column) {
        LocalDateTime moment = DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue() : null;
        return Moments.cell(column, cell.getNumericCellValue(), moment);
    }

    private static String code(byte error) {
        return FormulaError.isValidCode(error) ? FormulaError.forInt(error).getString() : "#ERROR!";
    }
}
