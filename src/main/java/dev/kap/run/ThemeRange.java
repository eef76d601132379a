package dev.kap.run;

import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the sizes and lengths of a theme may be, so that a page can hold them and an eye can read them.
///
/// @param keys of these keys
/// @param least in the unit of the key
record ThemeRange(Pattern keys, BigDecimal least, BigDecimal most) {

    /// The first that fits a key counts.
    private static final List<ThemeRange> ALL = List.of(
            of("size\\.cover", 6, 60),
            of("size\\.(big|headline)", 6, 40),
            of("size\\..*", 5, 24),
            of("leading\\.headline", 6, 60),
            of("leading\\..*", 5, 40),
            of("page\\.margin\\.mm", 5, 40),
            of("page\\.gutter\\.mm", 0, 15),
            of("page\\.joint\\.mm", 0, 40),
            of("page\\.columns", 1, 24),
            of("logo\\.max\\.mm", 1, 150),
            of("table\\.padding\\.mm", 0, 5),
            of(".*\\.pt", 0, 10));

    private static final Pattern NUMBERS = Pattern.compile("[^0-9.]+");

    /// What is wrong with a value, whose form is right, because it is too small or too large; empty where it is not.
    static Optional<Sentence> outside(String key, String value) {
        return ALL.stream()
                .filter(range -> range.keys.matcher(key).matches())
                .findFirst()
                .filter(range -> !range.holds(value))
                .map(range -> Sentence.of(
                        "report.theme.out-of-range",
                        Arg.text(key),
                        Arg.text(value),
                        Arg.text(range.least.toPlainString()),
                        Arg.text(range.most.toPlainString())));
    }

    private boolean holds(String value) {
        return Stream.of(NUMBERS.split(value))
                .map(BigDecimal::new)
                .allMatch(number -> number.compareTo(least) >= 0 && number.compareTo(most) <= 0);
    }

    private static ThemeRange of(String keys, int least, int most) {
        return new ThemeRange(Pattern.compile(keys), BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }
}
