package dev.kap.intake.join;

import dev.kap.intake.value.Cleaned;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Several people in one cell: parted by semicolon, slash, line break, or "and" between full names; never by a comma,
/// which may stand in "Last, First".
final class SeveralNames {

    private static final Pattern SIGNS = Pattern.compile("[;/|\\n\\r]");
    private static final Pattern AND = Pattern.compile("(?<=\\S \\S{1,80}) (?:and|und|&) (?=\\S+ \\S)");

    private SeveralNames() {}

    static List<String> in(String text) {
        return SIGNS.splitAsStream(text)
                .flatMap(part -> Arrays.stream(AND.split(Cleaned.name(part))))
                .map(Cleaned::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
