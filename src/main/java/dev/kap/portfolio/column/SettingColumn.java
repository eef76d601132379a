package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnTraits.text;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Sheet;
import java.util.Map;

/// The columns of Settings, whose row is a setting with its value.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum SettingColumn implements Column<Map.Entry<Setting, String>> {
    SETTING(text("Setting", "Einstellung", "Name; Option; Key; Einstellung")
            .needed()
            .broad()
            .written(row -> row.getKey().title())),
    VALUE(text("Value", "Wert", "Wert").needed().written(Map.Entry::getValue));

    private final ColumnSpec<Map.Entry<Setting, String>> spec;

    SettingColumn(ColumnSpec<Map.Entry<Setting, String>> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.SETTINGS;
    }

    @Override
    public ColumnSpec<Map.Entry<Setting, String>> spec() {
        return spec;
    }
}
