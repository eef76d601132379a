package dev.kap.intake.table;

import dev.kap.portfolio.Sheet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Under which names users and CRM systems know our sheets and columns: the file `names.txt`, read once.
///
/// @param sheets plain name to sheet
/// @param columns per sheet plain header to the columns it may mean, with the rank of that name
public record ColumnNames(Map<String, Sheet> sheets, Map<Sheet, Map<String, Known>> columns) {

    /// A column of ours and how well a header names it; 0 is its own name, higher is further down the list.
    public record Known(String column, int rank) {}

    /// A longer text is no header.
    private static final int CHARACTERS = 255;

    /// The names of `names.txt`.
    public static final ColumnNames STANDARD = read();

    /// The sheet of that name, whatever its case, spacing and hyphens.
    public Optional<Sheet> sheet(String name) {
        return Optional.ofNullable(sheets.get(Plain.of(name)));
    }

    /// The column a header means in that sheet; a remark in brackets, as in "Influence (1-5)", does not matter.
    public Optional<Known> column(Sheet sheet, String header) {
        if (header.length() > CHARACTERS) {
            return Optional.empty();
        }
        Map<String, Known> names = columns.getOrDefault(sheet, Map.of());
        return Optional.ofNullable(names.get(Plain.of(header)))
                .or(() -> Optional.ofNullable(names.get(Plain.of(header.replaceAll("\\([^)]*\\)", "")))));
    }

    /// The same names and the user's own, which win.
    public ColumnNames with(Map<Sheet, Map<String, String>> own) {
        Map<Sheet, Map<String, Known>> all = new EnumMap<>(columns);
        own.forEach((sheet, headers) -> {
            Map<String, Known> names = new HashMap<>(columns.getOrDefault(sheet, Map.of()));
            headers.forEach((header, column) -> names.put(Plain.of(header), new Known(column, -1)));
            all.put(sheet, names);
        });
        return new ColumnNames(sheets, Collections.unmodifiableMap(all));
    }

    private static ColumnNames read() {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        Map<Sheet, Map<String, Known>> columns = new EnumMap<>(Sheet.class);
        for (Sheet sheet : Sheet.values()) {
            sheets.put(Plain.of(sheet.title()), sheet);
            Map<String, Known> names = new HashMap<>();
            sheet.columns().forEach(column -> names.put(Plain.of(column), new Known(column, 0)));
            columns.put(sheet, names);
        }
        Sheet current = Sheet.ACCOUNTS;
        for (String line : lines()) {
            int colon = line.indexOf(':');
            List<String> aliases = Arrays.stream(line.substring(colon + 1).split(";"))
                    .map(Plain::of)
                    .toList();
            String name = line.substring(0, colon).strip();
            if (name.startsWith("[")) {
                current = Objects.requireNonNull(sheets.get(Plain.of(name)), name);
                for (String alias : aliases) {
                    sheets.putIfAbsent(alias, current);
                }
            } else {
                addColumn(Objects.requireNonNull(columns.get(current)), name, aliases);
            }
        }
        return new ColumnNames(Collections.unmodifiableMap(sheets), Collections.unmodifiableMap(columns));
    }

    private static void addColumn(Map<String, Known> names, String column, List<String> aliases) {
        names.putIfAbsent(Plain.of(column), new Known(column, 0));
        for (int i = 0; i < aliases.size(); i++) {
            names.putIfAbsent(aliases.get(i), new Known(column, i + 1));
        }
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        try (InputStream in = ColumnNames.class.getResourceAsStream("names.txt");
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(lines::add);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
