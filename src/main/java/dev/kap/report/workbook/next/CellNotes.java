package dev.kap.report.workbook.next;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.DataGap;
import dev.kap.plan.PortfolioPlan;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Comments at the cells that matter, as the plans list them. Those of the run before are taken out; what a person
/// noted
/// stays.
final class CellNotes {

    /// By which the next run knows its own comments.
    static final String AUTHOR = "kap next";

    private final XSSFWorkbook book;
    private final Wording wording;

    CellNotes(XSSFWorkbook book, Wording wording) {
        this.book = book;
        this.wording = wording;
    }

    void mark(PortfolioPlan plan) {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (AccountPlan account : plan.accounts()) {
            for (DataGap gap : account.agenda().cells()) {
                cell(gap).ifPresent(cell -> wanted.putIfAbsent(address(cell), text(account, gap)));
            }
        }
        // What is still to be said stays as it is, so that a second run leaves the same file.
        book.forEach(sheet -> List.copyOf(sheet.getCellComments().values()).stream()
                .filter(comment -> AUTHOR.equals(comment.getAuthor()))
                .filter(comment -> !comment.getString().getString().equals(wanted.get(address(sheet, comment))))
                .forEach(comment -> remove((XSSFSheet) sheet, comment)));
        for (AccountPlan account : plan.accounts()) {
            account.agenda().cells().forEach(gap -> mark(account, gap));
        }
    }

    private static String address(XSSFCell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getAddress();
    }

    private static String address(Sheet sheet, Comment comment) {
        return sheet.getSheetName() + "!" + comment.getAddress();
    }

    private static void remove(XSSFSheet sheet, Comment comment) {
        XSSFRow row = sheet.getRow(comment.getRow());
        XSSFCell cell = row == null ? null : row.getCell(comment.getColumn());
        if (cell != null) {
            cell.removeCellComment();
        }
    }

    private void mark(AccountPlan account, DataGap gap) {
        cell(gap)
                .filter(cell -> cell.getCellComment() == null)
                .ifPresent(cell -> comment(cell.getSheet(), cell, text(account, gap)));
    }

    /// Where the gap is, or the row that it is in.
    private Optional<XSSFCell> cell(DataGap gap) {
        XSSFSheet sheet = book.getSheet(gap.place().sheet());
        String place = gap.place().cell();
        if (sheet == null || place.isEmpty()) {
            return Optional.empty();
        }
        XSSFRow row = sheet.getRow(Integer.parseInt(place.replaceAll("\\D", "")) - 1);
        if (row == null) {
            return Optional.empty();
        }
        String letters = place.replaceAll("\\d", "");
        int column =
                letters.isEmpty() ? Math.max(0, row.getFirstCellNum()) : CellReference.convertColStringToIndex(letters);
        XSSFCell known = row.getCell(column);
        return Optional.of(known == null ? blank(row, column) : known);
    }

    /// A cell that names its style as one does that was read: a second run leaves the same file.
    static XSSFCell blank(XSSFRow row, int column) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(row.getSheet().getWorkbook().getCellStyleAt(0));
        return cell;
    }

    private String text(AccountPlan account, DataGap gap) {
        String column = gap.column().title(wording.language());
        String subject = gap.subject() == null ? account.name() : gap.subject();
        return gap.whom() == null
                ? wording.say("workbook.next.cell", Arg.text(column), Arg.text(subject))
                : wording.say("workbook.next.cell.ask", Arg.text(column), Arg.text(subject), Arg.text(gap.whom()));
    }

    private static void comment(XSSFSheet sheet, XSSFCell cell, String text) {
        // POI takes the corner of the box for the cell, and two comments of one cell for a fault.
        int column = cell.getColumnIndex();
        int row = cell.getRowIndex();
        XSSFComment comment = sheet.createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 3, row + 5));
        comment.setString(new XSSFRichTextString(text));
        comment.setAuthor(AUTHOR);
        comment.setAddress(cell.getAddress());
        cell.setCellComment(comment);
    }
}
