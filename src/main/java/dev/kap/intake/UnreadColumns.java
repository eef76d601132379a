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
import java.util.LinkedHashMap;
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

    /// A shorter name is near too many words that mean something else: "Reason", "Season".
    private static final int LETTERS_OF_AN_ALIAS = 8;

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
        return meant(table, header)
                .map(ours -> Problem.of(
                        Severity.WARNING,
                        "column-misspelt",
                        Tables.cell(table, table.headerRow(), extra.getKey()),
                        header,
                        Arg.text(ours),
                        Arg.text(table.sheet().title() + "." + ours)));
    }

    /// The column that the sheet lacks and of whose names, ours or another language's, the header is a slip of the pen
    /// or, as "Relation", the first part.
    private static Optional<String> meant(Table table, String header) {
        Map<String, String> titles = new LinkedHashMap<>();
        lackingColumns(table)
                .forEach(column -> likely(column).forEach(name -> titles.putIfAbsent(name, column.title())));
        return Spelling.nearest(header, titles.keySet(), header.length() / LETTERS_A_SLIP)
                .or(() -> titles.keySet().stream()
                        .filter(name -> opens(name, header))
                        .findFirst())
                .map(titles::get);
    }

    private static Stream<String> likely(Column<?> column) {
        return Stream.concat(
                Stream.of(column.title()),
                column.traits().aliases().stream().filter(alias -> alias.length() >= LETTERS_OF_AN_ALIAS));
    }

    private static boolean opens(String name, String header) {
        return header.length() >= LETTERS_A_SLIP
                && header.length() * 2 > name.length()
                && name.indexOf(' ') < 0
                && name.regionMatches(true, 0, header, 0, header.length());
    }

    private static Optional<String> nearest(Table table, String header) {
        return Spelling.nearest(header, lacking(table));
    }

    private static List<String> lacking(Table table) {
        return lackingColumns(table).<String>map(Column::title).toList();
    }

    private static Stream<? extends Column<?>> lackingColumns(Table table) {
        return SheetColumns.of(table.sheet()).stream()
                .filter(column -> !table.columns().containsKey(column));
    }
}
