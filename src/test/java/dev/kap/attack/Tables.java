package dev.kap.attack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** An input of several tables, which attacks fill and then write as CSV files or as a workbook. */
final class Tables {

    private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();

    /** A sound account with three contacts, whom two of ours know. */
    static Tables sound() {
        return new Tables()
                .row("accounts", "Account", "Account ID", "Revenue", "Revenue last year", "Notes", "Aims")
                .row("accounts", "Vossfeld", "A1", "1200000", "1100000", "", "")
                .row(
                        "contacts",
                        "Account",
                        "Contact",
                        "Job title",
                        "Reports to",
                        "Influence",
                        "Relationship",
                        "Pain points")
                .row("contacts", "Vossfeld", "Lee Stonehaven", "Managing director", "", "9", "3", "")
                .row("contacts", "Vossfeld", "Ada Bell", "Head of purchasing", "Lee Stonehaven", "7", "8", "")
                .row("contacts", "Vossfeld", "Finn Marsh", "Buyer", "Ada Bell", "4", "6", "")
                .row("team", "Team member", "Job title")
                .row("team", "Dana Moor", "Account manager")
                .row("team", "Ines Hale", "Managing director")
                .row("links", "Team member", "Contact", "Account", "Strength", "Last contact")
                .row("links", "Dana Moor", "Ada Bell", "Vossfeld", "4", "2026-10-01")
                .row("links", "Ines Hale", "Finn Marsh", "Vossfeld", "3", "2026-09-01");
    }

    Tables row(String table, String... cells) {
        tables.computeIfAbsent(table, _ -> new ArrayList<>()).add(List.of(cells));
        return this;
    }

    /** The same with one word in place of another, in every cell that is that word. */
    Tables with(String word, String other) {
        Tables changed = new Tables();
        tables.forEach((name, rows) -> rows.forEach(row -> changed.row(
                name, row.stream().map(cell -> cell.equals(word) ? other : cell).toArray(String[]::new))));
        return changed;
    }

    /** Writes a CSV file for each table. */
    void csv(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, List<List<String>>> table : tables.entrySet()) {
            String text = table.getValue().stream()
                    .map(row -> row.stream().map(Tables::quoted).collect(Collectors.joining(",")))
                    .collect(Collectors.joining("\n", "", "\n"));
            Files.write(folder.resolve(table.getKey() + ".csv"), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String quoted(String cell) {
        return cell.matches("[\\w .-]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    /** Writes a workbook with a sheet for each table; cells that are numbers become numbers. */
    void workbook(Path file, Workbook empty) throws IOException {
        try (empty;
                OutputStream out = Files.newOutputStream(file)) {
            tables.forEach((name, rows) -> fill(empty.createSheet(name), rows));
            empty.write(out);
        }
    }

    private static void fill(Sheet sheet, List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < rows.get(i).size(); j++) {
                String cell = rows.get(i).get(j);
                if (cell.matches("-?\\d+(\\.\\d+)?")) {
                    row.createCell(j).setCellValue(Double.parseDouble(cell));
                } else {
                    row.createCell(j).setCellValue(cell);
                }
            }
        }
    }
}
