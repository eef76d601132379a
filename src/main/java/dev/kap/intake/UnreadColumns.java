package dev.kap.intake;

import dev.kap.intake.raw.Row;
import dev.kap.intake.table.Table;
import dev.kap.intake.table.Tables;
import dev.kap.intake.value.Cleaned;
import dev.kap.intake.value.Spelling;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.SheetColumns;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Columns that hold something and bear on nothing: somebody filled them in and must hear of it, with the line of
/// Settings that would change it.
final class UnreadColumns {

    /// Whose further columns a record keeps.
    private static final Set<Sheet> KEPT = Set.of(Sheet.ACCOUNTS, Sheet.CONTACTS);

    /// Whose further columns are read: products, and the people of the room.
    private static final Set<Sheet> READ = Set.of(Sheet.WHITE_SPACE, Sheet.WORKSHOP);

    /// What Dynamics writes for itself.
    private static final Pattern OF_PROGRAMS =
            Pattern.compile("\\((?:Do Not Modify|Nicht ändern)\\)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int NAMED_COLUMNS = 8;

    /// A slip of the pen in so many letters: "Influnce", not "City" for "Unit".
    private static final int LETTERS_A_SLIP = 6;

    private UnreadColumns() {}

    /// What is to be said of the columns of these tables.
    static List<Problem> in(List<Table> tables) {
        return tables.stream()
                .filter(table -> !READ.contains(table.sheet()))
                .flatMap(UnreadColumns::in)
                .toList();
    }

    private static Stream<Problem> in(Table table) {
        List<Map.Entry<Integer, String>> filled = table.extra().entrySet().stream()
                .filter(extra -> !OF_PROGRAMS.matcher(extra.getValue()).lookingAt())
                .filter(extra -> table.rows().stream().anyMatch(row -> fills(row, extra.getKey())))
                .toList();
        return KEPT.contains(table.sheet())
                ? filled.stream().flatMap(extra -> misspelt(table, extra).stream())
                : notRead(table, filled).stream();
    }

    private static boolean fills(Row row, int column) {
        return row.cell(column)
                .filter(cell -> !Cleaned.text(cell.typed()).isEmpty())
                .isPresent();
    }

    private static Optional<Problem> notRead(Table table, List<Map.Entry<Integer, String>> filled) {
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = filled.stream().map(Map.Entry::getValue).toList();
        String example = names.stream()
                .filter(name -> nearest(table, name).isPresent())
                .findFirst()
                .orElseGet(names::getFirst);
        String ours = nearest(table, example)
                .orElseGet(() -> SheetColumns.of(table.sheet()).getLast().title());
        return Optional.of(Problem.of(
                Severity.WARNING,
                "columns-not-read",
                new Place(table.file(), table.name(), ""),
                example,
                Arg.count(names.size()),
                named(names),
                Arg.text(table.sheet().title() + "." + ours)));
    }

    private static Arg named(List<String> names) {
        int more = names.size() - NAMED_COLUMNS;
        return more < 2
                ? Arg.names(names)
                : Arg.phrase(Sentence.of(
                        "problem.and-more",
                        Arg.text(String.join(", ", names.subList(0, NAMED_COLUMNS))),
                        Arg.count(more)));
    }

    private static Optional<Problem> misspelt(Table table, Map.Entry<Integer, String> extra) {
        String header = extra.getValue();
        return Spelling.nearest(header, lacking(table), header.length() / LETTERS_A_SLIP)
                .map(ours -> Problem.of(
                        Severity.WARNING,
                        "column-misspelt",
                        Tables.cell(table, table.headerRow(), extra.getKey()),
                        header,
                        Arg.text(ours),
                        Arg.text(table.sheet().title() + "." + ours)));
    }

    private static Optional<String> nearest(Table table, String header) {
        return Spelling.nearest(header, lacking(table));
    }

    private static List<String> lacking(Table table) {
        return SheetColumns.of(table.sheet()).stream()
                .filter(column -> !table.columns().containsKey(column))
                .<String>map(Column::title)
                .toList();
    }
}
