package dev.kap.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes rows as a workbook that looks as a company keeps it: a title, a coloured header, filters, frozen heads. */
final class WorkbookFile {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle title = bold(14, "123A63", null);
    private final CellStyle header = bold(10, "FFFFFF", "123A63");
    private final CellStyle text = style("@", HorizontalAlignment.LEFT);
    private final CellStyle number = style("#,##0.##", HorizontalAlignment.RIGHT);
    private final CellStyle date = style("dd.mm.yyyy", HorizontalAlignment.RIGHT);

    /** The workbook's bytes; a sheet gets a title row above its header where {@code titled} says so. */
    static byte[] of(List<Rows> sheets, boolean titled) throws IOException {
        WorkbookFile file = new WorkbookFile();
        sheets.forEach(rows -> file.write(rows, titled));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = file.book) {
            book.getProperties().getCoreProperties().setCreator("kap samples");
            book.write(out);
        }
        return out.toByteArray();
    }

    private void write(Rows rows, boolean titled) {
        XSSFSheet sheet = book.createSheet(rows.sheet());
        int head = 0;
        if (titled && !rows.sheet().equals("Settings")) {
            XSSFCell cell = sheet.createRow(0).createCell(0);
            cell.setCellValue(rows.sheet() + " – key account programme, sales operations");
            cell.setCellStyle(title);
            head = 2;
        }
        XSSFRow headRow = sheet.createRow(head);
        for (int column = 0; column < rows.header().size(); column++) {
            XSSFCell cell = headRow.createCell(column);
            cell.setCellValue(rows.header().get(column));
            cell.setCellStyle(header);
            sheet.setColumnWidth(column, width(rows, column) * 256);
        }
        for (int i = 0; i < rows.rows().size(); i++) {
            write(sheet.createRow(head + 1 + i), rows.rows().get(i));
        }
        sheet.createFreezePane(1, head + 1);
        sheet.setAutoFilter(new CellRangeAddress(
                head, head + rows.rows().size(), 0, rows.header().size() - 1));
    }

    private void write(XSSFRow row, List<Object> values) {
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value == null) {
                continue;
            }
            XSSFCell cell = row.createCell(column);
            switch (value) {
                case Number n -> {
                    cell.setCellValue(n.doubleValue());
                    cell.setCellStyle(number);
                }
                case LocalDate day -> {
                    cell.setCellValue(day);
                    cell.setCellStyle(date);
                }
                default -> {
                    cell.setCellValue(value.toString());
                    cell.setCellStyle(text);
                }
            }
        }
    }

    private static int width(Rows rows, int column) {
        int longest = rows.rows().stream()
                .filter(row -> column < row.size() && row.get(column) instanceof String)
                .mapToInt(row -> row.get(column).toString().length())
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, rows.header().get(column).length() + 3), 10, 55);
    }

    private CellStyle bold(int size, String colour, String fill) {
        XSSFFont font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) size);
        font.setColor(new XSSFColor(java.util.HexFormat.of().parseHex(colour), null));
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        if (fill != null) {
            style.setFillForegroundColor(new XSSFColor(java.util.HexFormat.of().parseHex(fill), null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private CellStyle style(String format, HorizontalAlignment alignment) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
