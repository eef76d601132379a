package dev.kap.intake.table;

import dev.kap.intake.raw.RawTable;
import dev.kap.portfolio.Sheet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which of our sheets a table is: by its name, else by one word of its name, as in `all-companies-2026-11-20`
/// and `accountData`, else, of a CSV file, by its columns.
final class SheetFinder {

    private static final List<Sheet> EXPORTED = List.of(Sheet.CONTACTS, Sheet.ACCOUNTS, Sheet.OPPORTUNITIES);

    /// So many columns no other kind of table has by chance.
    private static final int TELLING_COLUMNS = 4;

    private SheetFinder() {}

    static Optional<Sheet> sheet(RawTable raw, ColumnNames names) {
        return names.sheet(raw.sheet()).or(() -> byWord(raw, names)).or(() -> byColumns(raw, names));
    }

    /// The one sheet that words of the name mean; none where they mean two. Its needed columns must be there, because
    /// a word proves less than a name.
    private static Optional<Sheet> byWord(RawTable raw, ColumnNames names) {
        List<Sheet> meant = Arrays.stream(raw.sheet().split("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})"))
                .flatMap(word -> names.sheet(word).stream())
                .distinct()
                .toList();
        return meant.size() == 1
                ? Optional.of(meant.getFirst()).filter(sheet -> complete(raw, sheet, names))
                : Optional.empty();
    }

    /// A CSV file that is called anything: the kind of CRM export most of whose columns it has.
    private static Optional<Sheet> byColumns(RawTable raw, ColumnNames names) {
        if (!raw.file().toLowerCase(Locale.ROOT).matches(".*\\.[ct]sv")) {
            return Optional.empty();
        }
        return EXPORTED.stream()
                .filter(sheet -> complete(raw, sheet, names) && found(raw, sheet, names) >= TELLING_COLUMNS)
                .max(Comparator.comparingInt(sheet -> found(raw, sheet, names)));
    }

    private static int found(RawTable raw, Sheet sheet, ColumnNames names) {
        return Header.find(raw, sheet, names)
                .map(header -> header.columns().size())
                .orElse(0);
    }

    private static boolean complete(RawTable raw, Sheet sheet, ColumnNames names) {
        return Header.find(raw, sheet, names)
                .map(header -> header.missing(sheet).isEmpty())
                .orElse(false);
    }
}
