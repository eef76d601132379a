import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Makes a portfolio of any number of accounts: those of a workbook again and again, each time with a team, ids and
/// mail
/// addresses of their own. As a folder of CSV files, which is an input like any workbook.
///
///     java -cp "target/lib/*" src/bench/ManyAccounts.java samples/portfolio.xlsx 1000 FOLDER
final class ManyAccounts {

    private static final Set<String> ONCE = Set.of("Settings", "Criteria", "Service levels");
    private static final Set<String> NAMES = Set.of(
            "Account", "Parent account", "Account manager", "Executive sponsor", "Team member", "Our lead", "Owner");
    private static final Set<String> IDS = Set.of("Account ID", "Contact ID", "Opportunity ID", "Action ID");

    private ManyAccounts() {}

    public static void main(String[] args) throws IOException {
        int wanted = Integer.parseInt(args[1]);
        Path folder = Files.createDirectories(Path.of(args[2]));
        try (InputStream in = Files.newInputStream(Path.of(args[0]));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<String> accounts = rows(workbook.getSheet("Accounts")).stream()
                    .skip(1)
                    .map(List::getFirst)
                    .toList();
            for (Sheet sheet : workbook) {
                write(sheet, accounts, wanted, folder);
            }
        }
    }

    private static void write(Sheet sheet, List<String> accounts, int wanted, Path folder) throws IOException {
        List<List<String>> rows = rows(sheet);
        if (rows.isEmpty()) {
            return;
        }
        List<String> head = rows.getFirst();
        int account = head.indexOf("Account");
        String file = sheet.getSheetName().toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".csv";
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve(file)))) {
            out.println(line(head));
            int copies = ONCE.contains(sheet.getSheetName()) ? 1 : (wanted + accounts.size() - 1) / accounts.size();
            for (int copy = 1; copy <= copies; copy++) {
                for (List<String> row : rows.subList(1, rows.size())) {
                    if (account < 0 || belongs(row.get(account), accounts, copy, wanted)) {
                        out.println(line(named(row, head, copy)));
                    }
                }
            }
        }
    }

    private static boolean belongs(String account, List<String> accounts, int copy, int wanted) {
        int index = accounts.indexOf(account);
        return index < 0 || (copy - 1) * accounts.size() + index < wanted;
    }

    private static List<String> named(List<String> row, List<String> head, int copy) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            String value = i < row.size() ? row.get(i) : "";
            if (copy > 1 && !value.isEmpty()) {
                String column = head.get(i);
                if (NAMES.contains(column) || column.equals("Manager")) {
                    value = value + " " + copy;
                } else if (IDS.contains(column)) {
                    value = value + "-" + copy;
                } else if (column.equals("Email")) {
                    value = copy + "." + value;
                }
            }
            named.add(value);
        }
        return named;
    }

    private static List<List<String>> rows(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                cells.add(text(row.getCell(i)));
            }
            // A title stands alone above the header.
            if (cells.stream().filter(cell -> !cell.isEmpty()).count() > 1) {
                rows.add(cells);
            }
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> {
            while (row.size() < width) {
                row.add("");
            }
        });
        return rows;
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        if (cell.getCellType() == CellType.NUMERIC) {
            return DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue().toLocalDate().format(DateTimeFormatter.ISO_LOCAL_DATE)
                    : new java.math.BigDecimal(String.valueOf(cell.getNumericCellValue()))
                            .stripTrailingZeros()
                            .toPlainString();
        }
        return cell.toString();
    }

    private static String line(List<String> cells) {
        return String.join(
                ",",
                cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .toList());
    }
}
