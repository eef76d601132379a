package dev.kap.portfolio;

/// What stands in the cells of a column.
public enum ColumnKind {
    TEXT("@"),
    LONG_TEXT("@"),
    NUMBER("#,##0.##"),
    MONEY("#,##0"),
    VOLUME("#,##0"),
    PERCENT("0 %"),
    DATE("yyyy-mm-dd");

    private final String format;

    ColumnKind(String format) {
        this.format = format;
    }

    /// The number format as Excel writes it.
    public String format() {
        return format;
    }
}
