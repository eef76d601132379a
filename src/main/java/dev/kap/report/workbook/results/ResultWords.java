package dev.kap.report.workbook.results;

import dev.kap.report.data.ResultTable;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.WorkbookUtil;

/// The words of results.xlsx: names of sheets, heads of columns, words in place of the keys of results.json.
record ResultWords(Wording wording) {

    /// Columns that are named after a criterion of the workbook.
    private static final String PERCENTILE = "percentiles.";

    private static final int LONGEST_NAME = 31;

    String say(String key) {
        return wording.say("results." + key);
    }

    /// The name of a sheet that tables share.
    String shared(String sheet) {
        return WorkbookUtil.createSafeSheetName(say("shared." + sheet));
    }

    /// The name of a sheet: of the one table on it, or of what its tables share.
    String name(SheetPlan.Shared sheet, ResultLinks links) {
        return links.sheet(sheet.tables().getFirst().path());
    }

    /// Where the tables stand; no two sheets have one name.
    Map<String, ResultLinks.Place> places(SheetPlan plan) {
        Map<String, String> names = tables(
                plan.sheets().stream().flatMap(sheet -> sheet.tables().stream()).toList());
        Map<String, ResultLinks.Place> places = new LinkedHashMap<>();
        for (SheetPlan.Shared sheet : plan.sheets()) {
            List<Integer> heads = SharedSheet.heads(
                    sheet.tables().stream().map(table -> table.rows().size()).toList());
            for (int i = 0; i < sheet.tables().size(); i++) {
                String path = sheet.tables().get(i).path();
                int head = heads.get(i);
                places.put(
                        path,
                        sheet.shared()
                                .map(shared -> new ResultLinks.Place(shared(shared), head))
                                .orElseGet(() -> new ResultLinks.Place(names.getOrDefault(path, path), 0)));
            }
        }
        return places;
    }

    /// The names of the tables, by their path; no two the same, whatever the words.
    Map<String, String> tables(List<ResultTable> tables) {
        Map<String, String> names = new LinkedHashMap<>();
        for (ResultTable table : tables) {
            String wanted = WorkbookUtil.createSafeSheetName(sheet(table));
            String name = wanted;
            for (int i = 2; names.containsValue(name); i++) {
                String end = " " + i;
                name = wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME - end.length())) + end;
            }
            names.put(table.path(), name);
        }
        return names;
    }

    private String sheet(ResultTable table) {
        String path = table.path();
        return path.isEmpty()
                ? say("overview")
                : wording.find("results.sheet." + path).orElseGet(() -> spelled(last(path)));
    }

    /// The head of a column; a column that nobody named yet bears its name in results.json.
    String head(ResultTable table, String column) {
        return named(table, column).orElseGet(() -> spelled(column));
    }

    /// The head that the message files have for a column, if they have one.
    Optional<String> named(ResultTable table, String column) {
        if (column.startsWith(PERCENTILE)) {
            return Optional.of(wording.say("results.percentile", Arg.text(column.substring(PERCENTILE.length()))));
        }
        return wording.find("results.column." + last(table.path()) + "." + column)
                .or(() -> wording.find("results.column." + column));
    }

    /// A key of results.json such as `develop` as a word; any other text as it stands.
    String word(String column, String text) {
        return wording.find("results.word." + last(column) + "." + text).orElse(text);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /// `liveLinks` as "Live links".
    private static String spelled(String key) {
        String words = key.replace('.', ' ')
                .replaceAll("(?<=\\p{Lower})(?=\\p{Upper})", " ")
                .toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
