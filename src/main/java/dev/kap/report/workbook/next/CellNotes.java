package dev.kap.report.workbook.next;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.DataGap;
import dev.kap.plan.PortfolioPlan;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.List;
import org.apache.poi.ss.usermodel.Comment;
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
        book.forEach(sheet -> List.copyOf(sheet.getCellComments().values()).stream()
                .filter(comment -> AUTHOR.equals(comment.getAuthor()))
                .forEach(comment -> remove((XSSFSheet) sheet, comment)));
        for (AccountPlan account : plan.accounts()) {
            account.agenda().cells().forEach(gap -> mark(account, gap));
        }
    }

    private static void remove(XSSFSheet sheet, Comment comment) {
        XSSFRow row = sheet.getRow(comment.getRow());
        XSSFCell cell = row == null ? null : row.getCell(comment.getColumn());
        if (cell != null) {
            cell.removeCellComment();
        }
    }

    private void mark(AccountPlan account, DataGap gap) {
        XSSFSheet sheet = book.getSheet(gap.place().sheet());
        String place = gap.place().cell();
        if (sheet == null || place.isEmpty()) {
            return;
        }
        int number = Integer.parseInt(place.replaceAll("\\D", "")) - 1;
        String letters = place.replaceAll("\\d", "");
        XSSFRow row = sheet.getRow(number);
        if (row == null) {
            return;
        }
        int column =
                letters.isEmpty() ? Math.max(0, row.getFirstCellNum()) : CellReference.convertColStringToIndex(letters);
        XSSFCell cell = row.getCell(column, org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (cell.getCellComment() == null) {
            comment(sheet, cell, text(account, gap));
        }
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
