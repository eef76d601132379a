package dev.kap.intake.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A scale on which people type ratings.
public enum Scale {
    ZERO_TO_TEN("0-10", 0, 10),
    ONE_TO_FIVE("1-5", 1, 5),
    ONE_TO_TEN("1-10", 1, 10),
    HUNDRED("0-100", 0, 100),
    PLUS_MINUS("-5..+5", -5, 5),
    WORDS("words", 0, 10);

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");

    private final String title;
    private final double low;
    private final double high;

    Scale(String title, double low, double high) {
        this.title = title;
        this.low = low;
        this.high = high;
    }

    /// Its name in the Settings sheet.
    public String title() {
        return title;
    }

    /// The scale of that name, however its dash is typed.
    public static Optional<Scale> named(String name) {
        String plain = plain(name);
        return Arrays.stream(values())
                .filter(scale -> plain(scale.title).equals(plain))
                .findFirst();
    }

    /// The scale that a header names in brackets: "Influence (1-5)".
    public static Optional<Scale> inHeader(String header) {
        Matcher brackets = IN_BRACKETS.matcher(header);
        return brackets.find() ? named(brackets.group(1)) : Optional.empty();
    }

    /// The scale that these numbers most likely are typed on (rulings: largest value).
    static Scale of(List<Double> numbers) {
        double largest = numbers.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (numbers.stream().anyMatch(number -> number < 0)) {
            return PLUS_MINUS;
        }
        if (largest > ZERO_TO_TEN.high) {
            return HUNDRED;
        }
        boolean small = largest <= ONE_TO_FIVE.high && numbers.stream().noneMatch(number -> number == 0);
        return small && !numbers.isEmpty() ? ONE_TO_FIVE : ZERO_TO_TEN;
    }

    /// Whether the number lies on the scale.
    boolean holds(double number) {
        return number >= low && number <= high;
    }

    /// The number as a share of the scale, 0 to 1.
    double share(double number) {
        return (number - low) / (high - low);
    }

    private static String plain(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s+]", "")
                .replaceAll("[–—−]", "-")
                .replaceAll("(?<=\\d)(\\.\\.|to|bis|-)(?=-?\\d)", "~");
    }
}
