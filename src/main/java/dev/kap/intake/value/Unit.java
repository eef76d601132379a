package dev.kap.intake.value;

import dev.kap.intake.raw.Cell;
import dev.kap.intake.table.HeaderParts;
import dev.kap.intake.table.Table;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// In which unit the amounts of a column are typed: thousands, millions, one by one.
///
/// @param factor what they are multiplied by
/// @param currency the sign or code in the header; empty where there is none
/// @param lender the header beside it or the line above it that says so; empty where its own does, or none
record Unit(double factor, String currency, Optional<String> lender) {

    /// Amounts this much larger than those beside them are not in thousands as well.
    private static final double TELLS_APART = 40;

    /// A title speaks of much; of a unit only where it says so.
    private static final Pattern OF_AMOUNTS = Pattern.compile(
            "(?<!\\p{L})(?:in|amounts?|figures|values|beträge|angaben|werte|zahlen|montants|importes|importi)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int CHARACTERS = 200;

    /// By the column's own header, else by that of the nearest column of money beside it, else by a line above it.
    static Unit of(Table table, Column<?> column) {
        Integer index = table.columns().get(column);
        HeaderParts own = HeaderParts.of(table.header(column));
        if (index == null || own.factor().isPresent()) {
            return new Unit(own.factor().orElse(1), own.currency(), Optional.empty());
        }
        return lender(table, index, -1)
                .or(() -> lender(table, index, 1))
                .filter(lender -> alike(table, index, lender))
                .map(lender -> table.headers().getOrDefault(lender, ""))
                .map(header -> new Unit(HeaderParts.of(header).factor().orElse(1), "", Optional.of(header)))
                .orElseGet(() -> money(table, index) ? above(table) : new Unit(1, "", Optional.empty()));
    }

    /// By a line above the header: "All amounts in T€".
    private static Unit above(Table table) {
        return table.above().stream()
                .filter(text ->
                        text.length() <= CHARACTERS && OF_AMOUNTS.matcher(text).find())
                .filter(text -> HeaderParts.of(text).factor().orElse(1) > 1)
                .findFirst()
                .map(text -> new Unit(HeaderParts.of(text).factor().orElse(1), "", Optional.of(text)))
                .orElseGet(() -> new Unit(1, "", Optional.empty()));
    }

    /// The nearest column on that side whose header names a unit, with nothing but money between.
    private static Optional<Integer> lender(Table table, int index, int step) {
        for (int at = index + step; table.headers().containsKey(at); at += step) {
            HeaderParts parts = HeaderParts.of(table.headers().getOrDefault(at, ""));
            if (parts.factor().isPresent()) {
                return parts.factor().getAsDouble() > 1 ? Optional.of(at) : Optional.empty();
            }
            if (!money(table, at) && parts.period().isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean money(Table table, int index) {
        return table.columns().entrySet().stream()
                .anyMatch(entry ->
                        entry.getValue() == index && entry.getKey().traits().kind() == ColumnKind.MONEY);
    }

    private static boolean alike(Table table, int index, int lender) {
        return middle(table, index) <= TELLS_APART * Math.max(1, middle(table, lender));
    }

    private static double middle(Table table, int index) {
        List<Double> sizes = table.rows().stream()
                .flatMap(row -> row.cell(index).stream())
                .flatMap(Unit::number)
                .map(Math::abs)
                .sorted()
                .toList();
        return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
    }

    private static Stream<Double> number(Cell cell) {
        return switch (cell) {
            case Cell.Quantity(int _, double number, String _) -> Stream.of(number);
            case Cell.Text(int _, String text)
            when NumberText.parse(text, Optional.empty()) instanceof Parsed.Sure<Double>(Double number) ->
                Stream.of(number);
            default -> Stream.empty();
        };
    }
}
