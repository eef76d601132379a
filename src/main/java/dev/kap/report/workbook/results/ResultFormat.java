package dev.kap.report.workbook.results;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How a cell of results.xlsx is shown; its value is always the unrounded one.
enum ResultFormat {
    TEXT(""),
    DAY(""),
    WHOLE(""),
    MONEY(
            "revenue|netRevenue|profit",
            "(revenue|profit)\\.(actual|lastYear|target)",
            "value|valueAtStake|weighted|amount|revenueAtRisk|openValue"),
    SHARE(
            "\\w*[sS]hare|growth|\\w*\\.growth|cumulative|capitalLost|probability",
            "coveredInfluence\\w*|coverage\\.\\w+|\\w*PercentShare"),
    SCORE("(influence|relationship)(\\.\\w+)?|targetRelationship|relationshipToday", "capital|strength|bestLink"),
    FRACTION("");

    /// The lists of results.json in which a value is not an amount of money.
    private static final Pattern VALUE_OF_ANY_KIND = Pattern.compile("accounts\\.diagnostics|problems");

    private final Pattern columns;

    /// The columns, by their name in results.json or by what stands there after the last object.
    ResultFormat(String... columns) {
        this.columns = Pattern.compile(
                "(.*\\.)?(" + String.join("|", Stream.of(columns).toList()) + ")");
    }

    /// The format for a value of that column of that table.
    static ResultFormat of(String path, String column, Object value) {
        return switch (value) {
            case LocalDate day when day.getYear() >= 1900 -> DAY;
            case Double number -> number(path, column, number);
            default -> TEXT;
        };
    }

    private static ResultFormat number(String path, String column, double number) {
        boolean money = !VALUE_OF_ANY_KIND.matcher(path).matches();
        return Arrays.stream(values())
                .filter(format -> money || format != MONEY)
                .filter(format -> format.columns.matcher(column).matches())
                .findFirst()
                .orElse(number == Math.rint(number) ? WHOLE : FRACTION);
    }

    /// The number format as a spreadsheet writes it.
    ///
    /// @param currency sign or code, printed behind amounts
    /// @param german whether days are written as in German
    String pattern(String currency, boolean german) {
        return switch (this) {
            case TEXT, WHOLE -> "General";
            case DAY -> german ? "dd.mm.yyyy" : "yyyy-mm-dd";
            case MONEY -> "#,##0 \"" + currency.replaceAll("[\"\\\\;]", "") + "\"";
            case SHARE -> "0 %";
            case SCORE -> "0.0";
            case FRACTION -> "0.00";
        };
    }
}
