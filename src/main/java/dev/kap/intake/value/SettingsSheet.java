package dev.kap.intake.value;

import dev.kap.intake.table.ColumnNames;
import dev.kap.intake.table.Plain;
import dev.kap.intake.table.Table;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.SettingColumn;
import dev.kap.wording.Arg;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the Settings sheet says: settings, which column of ours a header of theirs means, and which rows are records
/// although they look like totals.
///
/// @param columns per sheet their header to our column
/// @param keptRows the names of rows to keep
public record SettingsSheet(Settings settings, Map<Sheet, Map<String, Column<?>>> columns, KeptRows keptRows) {

    private static final Pattern KEEP =
            Pattern.compile("(?:keep\\s+row|zeile\\s+behalten)\\s*:\\s*(.+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern MAPPING = Pattern.compile("(?:column|spalte)\\s*:\\s*(.+)", Pattern.CASE_INSENSITIVE);

    /// Reads the rows of these tables; the last of two rows for one setting holds.
    ///
    /// @param inputs the files and folders read: a picture that the sheet names lies beside them
    public static SettingsSheet of(List<Table> tables, List<Path> inputs, ProblemCollector ledger) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        Map<Sheet, Map<String, Column<?>>> columns = new EnumMap<>(Sheet.class);
        List<String> kept = new ArrayList<>();
        for (Table table : tables) {
            Formats formats = Formats.of(table);
            table.rows().stream()
                    .map(row -> new Fields(formats, row, null, ledger))
                    .filter(fields -> !fields.blank())
                    .filter(fields -> !keeps(fields, kept))
                    .forEach(fields -> read(fields, inputs, values, columns));
        }
        return new SettingsSheet(new Settings(values), columns, KeptRows.of(kept));
    }

    /// The as-of date that the sheet names.
    public Optional<LocalDate> asOf() {
        String text = settings.text(Setting.AS_OF);
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /// Whether the row is about a row to keep, whose name is then added.
    private static boolean keeps(Fields fields, List<String> kept) {
        Matcher row = KEEP.matcher(fields.name(SettingColumn.SETTING));
        if (!row.matches()) {
            return false;
        }
        if (fields.truth(SettingColumn.VALUE).orElse(false)) {
            kept.add(row.group(1));
        }
        return true;
    }

    private static void read(
            Fields fields, List<Path> inputs, Map<Setting, String> values, Map<Sheet, Map<String, Column<?>>> columns) {
        String name = fields.name(SettingColumn.SETTING);
        Matcher mapping = MAPPING.matcher(name);
        if (mapping.matches()) {
            map(fields, mapping.group(1), columns);
            return;
        }
        Optional<Setting> setting = Arrays.stream(Setting.values())
                .filter(known -> Plain.of(known.title()).equals(Plain.of(name)))
                .findFirst();
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
        String target = fields.name(SettingColumn.VALUE);
        int dot = target.indexOf('.');
        Optional<Sheet> sheet = dot < 0 ? Optional.empty() : ColumnNames.STANDARD.sheet(target.substring(0, dot));
        Optional<Column<?>> column = sheet.flatMap(
                        found -> ColumnNames.STANDARD.column(found, target.substring(dot + 1)))
                .<Column<?>>map(ColumnNames.Known::column);
        if (sheet.isEmpty() || column.isEmpty()) {
            fields.warning("unknown-mapping", SettingColumn.VALUE, Arg.text(header));
            return;
        }
        columns.computeIfAbsent(sheet.get(), _ -> new HashMap<>()).put(header, column.get());
    }
}
