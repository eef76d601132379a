package dev.kap.report.workbook.next;

import dev.kap.intake.table.ColumnNames;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.portfolio.column.ActionColumn;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.OpportunityColumn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// Writes ids where the file has none: into the empty cells of its own column, or of a new one at the right of the
/// head.
final class IdCells {

    private static final int WIDTH = 14 * 256;

    private final XSSFWorkbook book;
    private final RowIds ids;
    private final Map<String, OptionalInt> added = new HashMap<>();

    IdCells(XSSFWorkbook book, RowIds ids) {
        this.book = book;
        this.ids = ids;
    }

    void fill(Portfolio portfolio) {
        Set<String> people = new HashSet<>();
        for (Account account : portfolio.accounts()) {
            account.contacts().forEach(contact -> people.add(contact.origin().sheet()));
        }
        for (Account account : portfolio.accounts()) {
            // Accounts that were made of the sheet of contacts have no row of their own.
            if (!people.contains(account.profile().origin().sheet())) {
                fill(account.profile(), account.profile().origin(), AccountColumn.ACCOUNT, AccountColumn.ACCOUNT_ID);
            }
            for (Contact contact : account.contacts()) {
                Column<?> name = contact.origin().columns().containsKey(ContactColumn.CONTACT)
                        ? ContactColumn.CONTACT
                        : ContactColumn.LAST_NAME;
                fill(contact, contact.origin(), name, ContactColumn.CONTACT_ID);
            }
            account.opportunities()
                    .forEach(deal ->
                            fill(deal, deal.origin(), OpportunityColumn.OPPORTUNITY, OpportunityColumn.OPPORTUNITY_ID));
            account.actions().stream()
                    .filter(action -> action.proposal() == null)
                    .forEach(action -> fill(action, action.origin(), ActionColumn.ACTION, ActionColumn.ACTION_ID));
        }
    }

    private void fill(Object record, Origin origin, Column<?> name, Column<?> column) {
        String id = ids.of(record);
        XSSFSheet sheet = book.getSheet(origin.sheet());
        XSSFRow row = sheet == null ? null : sheet.getRow(origin.row() - 1);
        if (id.isEmpty() || sheet == null || row == null) {
            return;
        }
        Integer own = origin.columns().get(column);
        OptionalInt index = own != null
                ? OptionalInt.of(own)
                : added.computeIfAbsent(origin.sheet(), _ -> add(sheet, origin, name, column));
        index.ifPresent(place -> {
            XSSFCell cell = row.getCell(place);
            if (cell == null || cell.getCellType() == CellType.BLANK) {
                (cell == null ? CellNotes.blank(row, place) : cell).setCellValue(id);
            }
        });
    }

    /// A new column behind the head; none where the head is not found again.
    private static OptionalInt add(XSSFSheet sheet, Origin origin, Column<?> name, Column<?> column) {
        XSSFRow head = head(sheet, origin, name);
        if (head == null) {
            return OptionalInt.empty();
        }
        int index = free(sheet);
        XSSFCell left = head.getCell(head.getLastCellNum() - 1);
        XSSFCell cell = head.createCell(index);
        cell.setCellValue(column.title());
        if (left != null) {
            cell.setCellStyle(left.getCellStyle());
        }
        OwnSheet.widen(sheet, index, WIDTH, false);
        return OptionalInt.of(index);
    }

    private static int free(XSSFSheet sheet) {
        ToIntFunction<org.apache.poi.ss.usermodel.Row> last = org.apache.poi.ss.usermodel.Row::getLastCellNum;
        int free = 0;
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            free = Math.max(free, last.applyAsInt(row));
        }
        return free;
    }

    private static @Nullable XSSFRow head(XSSFSheet sheet, Origin origin, Column<?> name) {
        Integer index = origin.columns().get(name);
        for (int number = origin.row() - 2; index != null && number >= 0; number--) {
            XSSFRow row = sheet.getRow(number);
            XSSFCell cell = row == null ? null : row.getCell(index);
            boolean names = cell != null
                    && cell.getCellType() == CellType.STRING
                    && ColumnNames.STANDARD
                            .column(name.sheet(), cell.getStringCellValue())
                            .filter(known -> known.column().equals(name))
                            .isPresent();
            if (names) {
                return row;
            }
        }
        return null;
    }
}
