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

    /// The names of the sheets, by the path of their table; no two the same, whatever the words.
    Map<String, String> sheets(List<ResultTable> tables) {
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
