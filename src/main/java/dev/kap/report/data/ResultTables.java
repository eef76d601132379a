package dev.kap.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kap.plan.PortfolioPlan;
import dev.kap.problem.Problem;
import dev.kap.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// results.json as tables: each list of objects is one, its rows led by the names of what they hang below.
///
/// Made from the very tree that results.json is written from, so that no figure can differ.
public final class ResultTables {

    /// Groups the figures of an object that no program relies on; it has no name in a table.
    private static final String MORE = "more";

    /// The object whose keys are names of files.
    private static final String PAGES = "pages";

    /// The object that says why figures are null: one column of reasons.
    private static final String UNKNOWN = "unknown";

    /// Columns by which the rows of a list are told apart, and so those of a list within it.
    private static final List<String> WHOSE = List.of("account", "contact", "teamMember");

    private final SequencedMap<String, RowsOfTable> tables = new LinkedHashMap<>();

    private ResultTables() {}

    /// All tables that have a row: first what stands once, then in the order of results.json.
    ///
    /// @param pagesBySlug pages of each document, by the account's slug and the document's file name
    public static List<ResultTable> of(
            PortfolioPlan plan,
            List<Problem> problems,
            Wording wording,
            Map<String, Map<String, Integer>> pagesBySlug) {
        ResultTables all = new ResultTables();
        all.row("", ResultsJson.all(plan, problems, wording, pagesBySlug).node(), Map.of());
        return all.tables.entrySet().stream()
                .filter(table -> !table.getValue().isEmpty())
                .map(table -> table.getValue().table(table.getKey()))
                .toList();
    }

    private void row(String path, ObjectNode object, Map<String, String> above) {
        RowsOfTable.Row row = table(path).add();
        above.forEach((column, name) -> {
            if (!object.has(column)) {
                row.put(column, name);
            }
        });
        Map<String, String> names = new LinkedHashMap<>(above);
        if (!path.isEmpty() && object.path("name").isTextual()) {
            names.put(singular(path), object.get("name").textValue());
        }
        WHOSE.stream()
                .filter(whose -> object.path(whose).isTextual())
                .forEach(whose -> names.put(whose, object.get(whose).textValue()));
        fill(row, path, "", object, names);
    }

    private void fill(RowsOfTable.Row row, String path, String prefix, ObjectNode object, Map<String, String> names) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String key = field.getKey();
            switch (field.getValue()) {
                case ObjectNode pages when key.equals(PAGES) -> pages(below(path, key), pages, names);
                case ObjectNode reasons when key.equals(UNKNOWN) -> row.add(UNKNOWN, reasons(reasons));
                case ObjectNode more when key.equals(MORE) -> fill(row, path, prefix, more, names);
                case ObjectNode inner -> fill(row, below(path, key), prefix + key + ".", inner, names);
                case RecordsNode records -> rows(below(path, key), records, names);
                default -> row.put(prefix + key, value(field.getValue()));
            }
        }
    }

    private void rows(String path, RecordsNode records, Map<String, String> names) {
        table(path);
        records.forEach(record -> row(path, (ObjectNode) record, names));
    }

    private void pages(String path, ObjectNode pages, Map<String, String> names) {
        pages.properties().forEach(file -> {
            RowsOfTable.Row row = table(path).add();
            names.forEach(row::put);
            row.put("document", file.getKey());
            row.put("pages", file.getValue().doubleValue());
        });
    }

    private static List<String> reasons(ObjectNode reasons) {
        return reasons.properties().stream()
                .map(reason -> reason.getValue().asText())
                .distinct()
                .toList();
    }

    private RowsOfTable table(String path) {
        return tables.computeIfAbsent(path, p -> new RowsOfTable());
    }

    private static @Nullable Object value(JsonNode node) {
        return switch (node) {
            case DayNode day -> day.day();
            case ArrayNode texts ->
                texts.isEmpty()
                        ? null
                        : StreamSupport.stream(texts.spliterator(), false)
                                .map(JsonNode::asText)
                                .collect(Collectors.joining("; "));
            case JsonNode number when number.isNumber() -> number.doubleValue();
            case JsonNode flag when flag.isBoolean() -> flag.booleanValue();
            case JsonNode text when text.isTextual() -> text.textValue();
            default -> null;
        };
    }

    private static String below(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /// `account` for the rows of `accounts`.
    private static String singular(String path) {
        String list = path.substring(path.lastIndexOf('.') + 1);
        return list.endsWith("s") ? list.substring(0, list.length() - 1) : list;
    }
}
