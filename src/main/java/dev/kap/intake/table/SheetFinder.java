package dev.kap.intake.table;

import dev.kap.intake.raw.RawTable;
import dev.kap.portfolio.Sheet;
import java.util.List;
import java.util.Optional;

/// Which of our sheets a table is: by its name, else by one word of its name, as in `all-companies-2026-11-20`
/// and `accountData`, else by its columns. Of what a name or word says and what the columns say the columns are right.
final class SheetFinder {

    private static final List<Sheet> EXPORTED = List.of(Sheet.CONTACTS, Sheet.ACCOUNTS, Sheet.OPPORTUNITIES);

    /// So many columns no other kind of table has by chance.
    private static final int TELLING_COLUMNS = 4;

    /// So many more columns outweigh a word.
    private static final int OUTWEIGHING = 2;

    private SheetFinder() {}

    /// What the name says, unless it is no more than an alias or a word and the columns know better.
    static Optional<Sheet> named(RawTable raw, ColumnNames names) {
        Optional<Sheet> exact = names.sheet(raw.sheet());
        if (exact.filter(sheet -> titled(raw, sheet)).isPresent()) {
            return exact;
        }
        Optional<Sheet> named = exact.or(() -> byWord(raw, names));
        return named.flatMap(sheet -> byColumns(raw, names)
                .filter(seen -> seen != sheet && outweighs(raw, seen, sheet, names))
                .or(() -> named));
    }

    private static boolean titled(RawTable raw, Sheet sheet) {
        String name = Plain.of(raw.sheet());
        return name.equals(Plain.of(sheet.title())) || name.equals(Plain.of(sheet.german()));
    }

    private static boolean outweighs(RawTable raw, Sheet seen, Sheet named, ColumnNames names) {
        int columns = found(raw, named, names);
        return columns == 0 || found(raw, seen, names) >= columns + OUTWEIGHING;
    }

    /// The one sheet that words of the name mean; none where they mean two. Its needed columns must be there, because
    /// a word proves less than a name.
    private static Optional<Sheet> byWord(RawTable raw, ColumnNames names) {
        return TableName.word(raw.sheet(), names).filter(sheet -> found(raw, sheet, names) > 0);
    }

    /// A table that is called anything: the kind of CRM export most of whose columns it has.
    static Optional<Sheet> byColumns(RawTable raw, ColumnNames names) {
        Optional<Sheet> best = Optional.empty();
        int most = TELLING_COLUMNS - 1;
        for (Sheet sheet : EXPORTED) {
            int columns = found(raw, sheet, names);
            if (columns > most) {
                best = Optional.of(sheet);
                most = columns;
            }
        }
        return best;
    }

    /// How many columns of the sheet the table has; 0 where a needed one is missing.
    private static int found(RawTable raw, Sheet sheet, ColumnNames names) {
        return Header.find(raw, sheet, names)
                .filter(header -> header.missing(sheet).isEmpty() && header.namesAccount(sheet))
                .map(header -> header.columns().size())
                .orElse(0);
    }
}
