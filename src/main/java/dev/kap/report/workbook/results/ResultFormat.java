package dev.kap.report.workbook.results;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How a cell of results.xlsx is shown; its value is always the unrounded one.
enum ResultFormat {
    TEXT,
    DAY,
    WHOLE,
    MONEY(
            "revenue|netRevenue|profit|revenueToDate\\w*|targetToDate|valueAtStake|pacePerMonth|revenuePerAccount",
            "(revenue|profit)\\.(twelveMonths|actual|lastYear|target)"),
    SHARE(
            "\\w*[sS]hare|scoreWeight|restsOnWeight|\\w*ShareOfRest|shareOf\\w+|growth|cumulative|coveredInfluence\\w*|coverage\\.\\w+",
            "accounts\\.departures\\.capitalLost|shortestWay\\.(target|today)|gain|coveredThen"),
    SCORE(
            "(influence|relationship)(\\.\\w+)?|targetRelationship|relationshipToday|contacts\\.target",
            "moves\\.(from|to)|arrows\\.(today|day90|target)|rating|capital\\w*|bestLink"),
    FRACTION;

    private final Pattern columns;

    /// The columns, by the end of their place in results.json.
    ResultFormat(String... columns) {
        this.columns = Pattern.compile("(.*\\.)?(" + String.join("|", columns) + ")");
    }

    /// The format for a value of that column of that table.
    static ResultFormat of(String path, String column, Object value) {
        return switch (value) {
            case LocalDate day when day.getYear() >= 1900 -> DAY;
            case Double number -> number(path + "." + column, number);
            default -> TEXT;
        };
    }

    private static ResultFormat number(String place, double number) {
        return Stream.of(MONEY, SHARE, SCORE)
                .filter(format -> format.columns.matcher(place).matches())
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
