package dev.kap.intake.value;

import dev.kap.intake.table.ColumnNames;
import dev.kap.intake.table.Plain;
import dev.kap.intake.table.Table;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.SettingColumn;
import dev.kap.portfolio.column.SheetColumns;
import dev.kap.problem.Place;
import dev.kap.wording.Arg;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the Settings sheet says: settings, and which column of ours a header of theirs means.
///
/// @param columns per sheet their header to our column
/// @param keptRows the rows to keep, by name, and where the sheet says so
public record SettingsSheet(
        Settings settings, Map<Sheet, Map<String, Column<?>>> columns, Map<String, Place> keptRows) {

    private static final Pattern RATE = Pattern.compile("(?:rate|kurs)\\s*:\\s*(\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEEP_ROW =
            Pattern.compile("(?:keep row|zeile behalten)\\s*:\\s*(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAPPING = Pattern.compile("(?:column|spalte)\\s*:\\s*(.+)", Pattern.CASE_INSENSITIVE);

    /// What is found while the rows are read.
    private record Found(
            Map<Setting, String> values,
            Map<String, Double> rates,
            Map<String, Place> keptRows,
            Map<Sheet, Map<String, Column<?>>> columns) {

        Found() {
            this(new EnumMap<>(Setting.class), new TreeMap<>(), new TreeMap<>(), new EnumMap<>(Sheet.class));
        }
    }

    /// Reads the rows of these tables; the last of two rows for one setting holds.
    ///
    /// @param inputs the files and folders read: a picture that the sheet names lies beside them
    public static SettingsSheet of(List<Table> tables, List<Path> inputs, ProblemCollector ledger) {
        Found found = new Found();
        for (Table table : tables) {
            Formats formats = Formats.of(table);
            table.rows().stream()
                    .map(row -> new Fields(formats, row, ledger))
                    .filter(fields -> !fields.blank())
                    .forEach(fields -> read(fields, inputs, found));
        }
        return new SettingsSheet(
                new Settings(found.values, found.rates, found.keptRows.keySet()), found.columns, found.keptRows);
    }

    /// The as-of date that the sheet names.
    public Optional<LocalDate> asOf() {
        String text = settings.text(Setting.AS_OF);
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static void read(Fields fields, List<Path> inputs, Found found) {
        String name = fields.name(SettingColumn.SETTING);
        Matcher mapping = MAPPING.matcher(name);
        Matcher rate = RATE.matcher(name);
        Matcher kept = KEEP_ROW.matcher(name);
        if (mapping.matches()) {
            map(fields, mapping.group(1), found.columns);
        } else if (rate.matches()) {
            rate(fields, rate.group(1), found.rates);
        } else if (kept.matches()) {
            fields.truth(SettingColumn.VALUE)
                    .filter(yes -> yes)
                    .ifPresent(_ ->
                            found.keptRows.put(kept.group(1), fields.origin().place(SettingColumn.SETTING)));
        } else {
            setting(fields, name, inputs, found.values);
        }
    }

    private static void rate(Fields fields, String currency, Map<String, Double> rates) {
        Optional<String> code = CurrencyCode.of(currency);
        if (code.isEmpty()) {
            fields.error("unknown-currency", SettingColumn.SETTING, Arg.text(currency));
            return;
        }
        fields.number(SettingColumn.VALUE).ifPresent(rate -> {
            if (rate > 0) {
                rates.put(code.get(), rate);
            } else {
                fields.error("wrong-rate", SettingColumn.VALUE, Arg.text(code.get()));
            }
        });
    }

    private static void setting(Fields fields, String name, List<Path> inputs, Map<Setting, String> values) {
        Optional<Setting> setting = SettingNames.of(name);
        if (setting.isEmpty()) {
            unknown(fields, name);
        } else if (fields.has(SettingColumn.VALUE)) {
            SettingValue.of(setting.get(), fields, inputs)
                    .ifPresent(value -> put(fields, setting.get(), value, values));
        }
    }

    private static void put(Fields fields, Setting setting, String value, Map<Setting, String> values) {
        if (values.containsKey(setting)) {
            fields.warning("setting-twice", SettingColumn.SETTING);
        }
        values.put(setting, value);
    }

    private static void unknown(Fields fields, String name) {
        Suggestion.warn(
                fields,
                "unknown-setting",
                SettingColumn.SETTING,
                Spelling.nearest(
                        name,
                        Arrays.stream(Setting.values()).map(Setting::title).toList()));
    }

    private static void map(Fields fields, String header, Map<Sheet, Map<String, Column<?>>> columns) {
        Optional<Column<?>> column = column(fields.name(SettingColumn.VALUE));
        if (column.isEmpty()) {
            fields.warning("unknown-mapping", SettingColumn.VALUE, Arg.text(header));
            return;
        }
        columns.computeIfAbsent(column.get().sheet(), _ -> new HashMap<>()).put(header, column.get());
    }

    /// A column with its sheet before it; without a sheet where only one has a column of that title.
    private static Optional<Column<?>> column(String target) {
        int dot = target.indexOf('.');
        if (dot >= 0) {
            return ColumnNames.STANDARD
                    .sheet(target.substring(0, dot))
                    .flatMap(found -> ColumnNames.STANDARD.column(found, target.substring(dot + 1)))
                    .map(ColumnNames.Known::column);
        }
        List<Column<?>> named = Arrays.stream(Sheet.values())
                .flatMap(sheet -> SheetColumns.of(sheet).stream())
                .filter(column -> Plain.of(column.title()).equals(Plain.of(target)))
                .<Column<?>>map(column -> column)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
