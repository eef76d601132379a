package dev.kap.intake.sieve;

import dev.kap.intake.raw.Cell;
import dev.kap.intake.raw.Row;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// The amounts of one column, with one of the two signs that may stand before the decimals.
record RowAmounts(int column, char decimal) {

    private static final Pattern NOISE = Pattern.compile("[^\\d.,()\\-\\u2212%]");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{4,}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final int CHARACTERS = 40;

    /// A sum may be off by what was rounded for show.
    private static final double ROUNDED = 0.01;

    /// Whether the row's amount is the sum of at least so many others.
    boolean sums(Row row, List<Row> above, int atLeast) {
        OptionalDouble amount = of(row);
        double[] others = above.stream()
                .map(this::of)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        double sum = 0;
        for (double other : others) {
            sum += other;
        }
        return amount.isPresent()
                && amount.getAsDouble() != 0
                && others.length >= atLeast
                && Math.abs(amount.getAsDouble() - sum) <= ROUNDED + Math.abs(sum) * 1e-9;
    }

    /// The amount of a row; empty where its cell holds none.
    OptionalDouble of(Row row) {
        return row.cell(column).map(this::of).orElseGet(OptionalDouble::empty);
    }

    private OptionalDouble of(Cell cell) {
        return switch (cell) {
            case Cell.Quantity(int _, double number, String _) -> OptionalDouble.of(number);
            case Cell.Text(int _, String text) -> of(text);
            default -> OptionalDouble.empty();
        };
    }

    private OptionalDouble of(String text) {
        if (text.length() > CHARACTERS || LETTERS.matcher(text).find()) {
            return OptionalDouble.empty();
        }
        String bare = NOISE.matcher(text).replaceAll("").replace('\u2212', '-');
        boolean bracketed = bare.startsWith("(") && bare.endsWith(")");
        String plain = (bracketed ? "-" + bare.substring(1, bare.length() - 1) : bare)
                .replace(decimal == '.' ? "," : ".", "")
                .replace(decimal, '.');
        return NUMBER.matcher(plain).matches() ? OptionalDouble.of(Double.parseDouble(plain)) : OptionalDouble.empty();
    }
}
