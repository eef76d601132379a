package dev.kap.report.workbook.results;

import dev.kap.report.data.ResultTable;
import dev.kap.report.workbook.StreamedBook.LeftOpen;
import dev.kap.report.workbook.results.ResultLinks.Run;
import dev.kap.report.workbook.results.ResultSheet.Count;
import dev.kap.theme.QuietFonts;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlinks;

/// results.xlsx: the tables of the results on at most thirty sheets, with links between them and nothing that is
/// executed.
///
/// Rows go straight into the file: the whole is never in memory, and no temporary file holds customers' data.
public final class ResultsWorkbook {

    private static final String ACCOUNTS = "accounts";
    private static final int ROWS_IN_MEMORY = 100;

    private final DeferredSXSSFWorkbook book = new DeferredSXSSFWorkbook(ROWS_IN_MEMORY);
    private final List<ResultTable> tables;
    private final SheetPlan plan;
    private final ResultWords words;
    private final ResultCells cells;
    private final ResultLinks links;
    private final Map<String, Run> accounts;

    private ResultsWorkbook(List<ResultTable> tables, Theme theme, Wording wording) {
        this.tables = tables.stream().map(ResultsWorkbook::forPeople).toList();
        this.plan = SheetPlan.of(this.tables);
        this.words = new ResultWords(wording);
        this.cells = new ResultCells(new ResultStyles(book.getXSSFWorkbook(), theme, wording));
        this.links = new ResultLinks(CTHyperlinks.Factory.newInstance(), words.tables(this.tables), words.places(plan));
        this.accounts = tables.stream()
                .filter(table -> table.path().equals(ACCOUNTS))
                .findFirst()
                .map(table -> ResultLinks.runs(table.rows()))
                .orElse(Map.of());
    }

    /// Without what only programs read.
    private static ResultTable forPeople(ResultTable table) {
        int kind = table.path().equals("problems") ? table.columns().indexOf("kind") : -1;
        return kind < 0 ? table : table.without(kind);
    }

    /// Writes the workbook; the stream stays open.
    ///
    /// @param asOf the day the figures are of; stands in the file as its date
    public static void write(List<ResultTable> tables, LocalDate asOf, Theme theme, Wording wording, OutputStream out)
            throws IOException {
        QuietFonts.beforeOthersAsk();
        ResultsWorkbook results = new ResultsWorkbook(tables, theme, wording);
        try (DeferredSXSSFWorkbook book = results.book) {
            results.properties(asOf);
            results.plan.sheets().forEach(results::sheet);
            book.writeAvoidingTempFiles(new LeftOpen(out));
        }
    }

    private void properties(LocalDate asOf) {
        POIXMLProperties.CoreProperties core =
                book.getXSSFWorkbook().getProperties().getCoreProperties();
        Optional<Date> day =
                Optional.of(Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreator("kap");
        core.setTitle(words.say("title"));
        core.setCreated(day);
        core.setModified(day);
    }

    private void sheet(SheetPlan.Shared shared) {
        DeferredSXSSFSheet sheet = book.createSheet(words.name(shared, links));
        XSSFSheet plain = book.getXSSFSheet(sheet.getSheetName());
        if (shared.tables().getFirst().single()) {
            overview(shared.tables().getFirst(), sheet, plain);
        } else if (shared.shared().isEmpty()) {
            ResultSheet rows = rows(shared.tables().getFirst(), plain);
            rows.layOut(sheet);
            sheet.setRowGenerator(to -> rows.write(to, 0));
        } else {
            SharedSheet several = new SharedSheet(
                    shared.tables().stream().map(table -> rows(table, plain)).toList(),
                    shared.tables().stream()
                            .map(table -> links.name(table.path()))
                            .toList(),
                    cells);
            several.layOut(sheet);
            sheet.setRowGenerator(several::write);
        }
    }

    private ResultSheet rows(ResultTable table, XSSFSheet plain) {
        List<ResultTable> below = table.path().equals(ACCOUNTS)
                ? tables.stream().filter(ResultTable::belowAccount).toList()
                : List.of();
        List<Count> counts = new ArrayList<>();
        for (ResultTable rows : below) {
            counts.add(count(table, rows, table.columns().size() + counts.size(), plain));
        }
        if (table.ofAccounts()) {
            linkToAccounts(table, plain);
        }
        return new ResultSheet(table, words, cells, table.ofAccounts() ? accounts.keySet() : Set.of(), counts);
    }

    private void overview(ResultTable once, DeferredSXSSFSheet sheet, XSSFSheet plain) {
        List<ResultTable> others =
                tables.stream().filter(table -> !table.single()).toList();
        OverviewSheet overview = new OverviewSheet(once, others, words, cells, links);
        for (int i = 0; i < others.size(); i++) {
            links.add(plain, overview.firstOfList() + i, 1, 0, others.get(i).path(), 0);
        }
        overview.layOut(sheet);
        sheet.setRowGenerator(overview::write);
    }

    /// How many rows each account has in another table, each number a link to the first of them.
    private Count count(ResultTable all, ResultTable below, int column, XSSFSheet sheet) {
        Map<String, Run> runs = ResultLinks.runs(below.rows());
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i < all.rows().size(); i++) {
            Run run = runs.getOrDefault(String.valueOf(all.rows().get(i).getFirst()), new Run(0, 0));
            counts.add(run.count());
            if (run.count() > 0) {
                links.add(sheet, i + 1, 1, column, below.path(), run.first() + 1);
            }
        }
        return new Count(links.name(below.path()), counts);
    }

    private void linkToAccounts(ResultTable table, XSSFSheet sheet) {
        int head = links.row(table.path());
        ResultLinks.runs(table.rows()).forEach((name, run) -> {
            Run account = accounts.get(name);
            if (account != null) {
                links.add(sheet, head + run.first() + 1, run.count(), 0, ACCOUNTS, account.first() + 1);
            }
        });
    }
}
