package dev.kap.intake.join;

import dev.kap.intake.value.Fields;
import dev.kap.portfolio.column.ResultColumn;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The period of a row of Results, written `2026`, `2026-Q1` or `2026-03`.
final class PeriodText {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.](0?[1-9]|1[0-2])");
    private static final Pattern MONTH_FIRST = Pattern.compile("(0?[1-9]|1[0-2])[-/.](\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[-/ .]?[Qq]([1-4])");
    private static final Pattern QUARTER_FIRST = Pattern.compile("[Qq]([1-4])[-/ .]?(\\d{4})");

    /// A spreadsheet turns a typed "2026-03" into the first of March.
    private static final Pattern FIRST_OF_MONTH = Pattern.compile("(\\d{4})-(\\d{2})-01");

    private PeriodText() {}

    static Optional<String> in(Fields fields) {
        String typed = fields.name(ResultColumn.PERIOD);
        Optional<String> period = of(typed);
        if (typed.isEmpty()) {
            BusinessRows.filled(fields, ResultColumn.PERIOD);
        } else if (period.isEmpty()) {
            fields.error("not-a-period", ResultColumn.PERIOD);
        }
        return period;
    }

    static Optional<String> of(String typed) {
        return match(YEAR, typed, List.of(1), "%s")
                .or(() -> match(QUARTER, typed, List.of(1, 2), "%s-Q%s"))
                .or(() -> match(QUARTER_FIRST, typed, List.of(2, 1), "%s-Q%s"))
                .or(() -> match(FIRST_OF_MONTH, typed, List.of(1, 2), "%s-%s"))
                .or(() -> match(MONTH, typed, List.of(1, 2), "%s-%s"))
                .or(() -> match(MONTH_FIRST, typed, List.of(2, 1), "%s-%s"));
    }

    private static Optional<String> match(Pattern pattern, String typed, List<Integer> groups, String format) {
        Matcher matcher = pattern.matcher(typed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Object[] parts = groups.stream()
                .map(matcher::group)
                .map(part -> part.length() == 1 && format.equals("%s-%s") ? "0" + part : part)
                .toArray();
        return Optional.of(format.formatted(parts));
    }
}
