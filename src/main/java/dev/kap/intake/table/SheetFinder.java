package dev.kap.intake.table;

import dev.kap.intake.raw.RawTable;
import dev.kap.portfolio.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Which sheet of the contract a table is: by its name, else by one word of its name, as in `all-companies-2026-11-20`.
final class SheetFinder {

    private SheetFinder() {}

    static Optional<Sheet> sheet(RawTable raw, ColumnNames names) {
        return names.sheet(raw.sheet()).or(() -> byWord(raw, names));
    }

    /// The one sheet that words of the name mean; none where they mean two. Its needed columns must be there, because
    /// a word proves less than a name.
    private static Optional<Sheet> byWord(RawTable raw, ColumnNames names) {
        List<Sheet> meant = Arrays.stream(raw.sheet().split("[^\\p{L}]+"))
                .flatMap(word -> names.sheet(word).stream())
                .distinct()
                .toList();
        return meant.size() == 1
                ? Optional.of(meant.getFirst()).filter(sheet -> complete(raw, sheet, names))
                : Optional.empty();
    }

    private static boolean complete(RawTable raw, Sheet sheet, ColumnNames names) {
        return Header.find(raw, sheet, names)
                .map(header -> header.missing(sheet).isEmpty())
                .orElse(false);
    }
}
