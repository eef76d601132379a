package dev.kap.report.workbook;

import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;

/// Colours cells by the severity of their problems and says in a comment why and what to do.
final class CellMarker {

    /// The author of our comments, by which a later check knows them from those of people.
    static final String AUTHOR = "kap check";

    private static final int LONGEST_COMMENT = 8_000;
    private static final int LETTERS_A_LINE = 42;

    /// An old workbook has room for about 4,000 styles: a few are kept free.
    private static final int MOST_STYLES_OF_OLD = 3_900;

    private record Look(int style, Severity severity) {}

    private final Workbook book;
    private final Wording wording;
    private final Map<Severity, CellStyle> plain = new EnumMap<>(Severity.class);
    private final Map<Look, CellStyle> styles = new HashMap<>();

    CellMarker(Workbook book, Wording wording) {
        this.book = book;
        this.wording = wording;
        for (Severity severity : Severity.values()) {
            plain.put(severity, coloured(book.createCellStyle(), severity));
        }
    }

    /// Colours a style as cells of that severity are.
    static CellStyle coloured(CellStyle style, Severity severity) {
        IndexedColors colour = switch (severity) {
            case FATAL, ERROR -> IndexedColors.ROSE;
            case WARNING -> IndexedColors.LIGHT_YELLOW;
            case NOTE -> IndexedColors.LIGHT_TURQUOISE;
        };
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /// Marks a cell, or the first filled one where the place is a whole row.
    ///
    /// @param problems of that place, worst first
    void mark(Sheet sheet, Place place, List<Problem> problems) {
        int number = CellMarks.rowNumber(place) - 1;
        Row found = sheet.getRow(number);
        Row row = found == null ? sheet.createRow(number) : found;
        int column = CellMarks.column(place) >= 0 ? CellMarks.column(place) : Math.max(0, row.getFirstCellNum());
        if (column >= book.getSpreadsheetVersion().getMaxColumns()) {
            return;
        }
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        Severity worst = problems.getFirst().severity();
        cell.setCellStyle(style(cell.getCellStyle(), worst));
        comment(sheet, cell, text(problems));
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VISIBLE);
    }

    /// The cell's own look in another colour.
    private CellStyle style(CellStyle own, Severity severity) {
        boolean full = book.getSpreadsheetVersion() == SpreadsheetVersion.EXCEL97
                && book.getNumCellStyles() > MOST_STYLES_OF_OLD;
        return styles.computeIfAbsent(new Look(own.getIndex(), severity), look -> {
            if (full) {
                return plain.getOrDefault(look.severity, own);
            }
            CellStyle style = book.createCellStyle();
            style.cloneStyleFrom(own);
            return coloured(style, severity);
        });
    }

    private String text(List<Problem> problems) {
        String text = problems.stream().map(this::text).collect(Collectors.joining("\n\n"));
        return text.length() <= LONGEST_COMMENT ? text : text.substring(0, LONGEST_COMMENT) + "…";
    }

    private String text(Problem problem) {
        return wording.say(
                "workbook.check.note",
                Arg.phrase(problem.severity().word()),
                Arg.phrase(problem.message()),
                Arg.phrase(problem.remedy()));
    }

    /// What a person has noted at the cell stays there.
    private void comment(Sheet sheet, Cell cell, String text) {
        Comment own = cell.getCellComment();
        CreationHelper helper = book.getCreationHelper();
        if (own != null && own.getString() != null) {
            own.setString(helper.createRichTextString(own.getString().getString() + "\n\n" + text));
            return;
        }
        ClientAnchor anchor = helper.createClientAnchor();
        int lines = text.lines()
                .mapToInt(line -> 1 + line.length() / LETTERS_A_LINE)
                .sum();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 5);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 2 + Math.min(lines, 30));
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        comment.setAuthor(AUTHOR);
        comment.setAddress(cell.getAddress());
        cell.setCellComment(comment);
    }
}
