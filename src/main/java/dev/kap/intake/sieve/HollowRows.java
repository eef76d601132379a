package dev.kap.intake.sieve;

import dev.kap.intake.raw.Cell;
import dev.kap.intake.raw.Layout;
import dev.kap.intake.raw.Row;
import dev.kap.intake.table.Table;
import dev.kap.intake.value.Cleaned;
import dev.kap.problem.Checked;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Rows of formulas that are filled down to where a list may grow and show nothing yet, and lines of dashes. Where no
/// row has a name that
/// can be read nobody knows which of them would show one, and all stay.
final class HollowRows implements RowStep {

    private static final Set<String> FALSE = Set.of("false", "falsch", "faux", "falso");

    @Override
    public Checked<List<Row>> sift(Table table, Layout layout) {
        List<Row> hollow = table.rows().stream().filter(HollowRows::hollow).toList();
        if (hollow.isEmpty() || hollow.size() == table.rows().size()) {
            return new Checked<>(table.rows(), List.of());
        }
        List<Row> rows = table.rows().stream().filter(row -> !hollow(row)).toList();
        Problem note = Problem.of(
                Severity.NOTE,
                "hollow-rows",
                table.origin(hollow.getFirst()).place(),
                "",
                Arg.count(hollow.size()),
                Arg.text(String.valueOf(hollow.getFirst().number())));
        return new Checked<>(rows, List.of(note));
    }

    private static boolean hollow(Row row) {
        return row.cells().stream().allMatch(HollowRows::nothing)
                && row.cells().stream().anyMatch(cell -> !blank(cell));
    }

    private static boolean nothing(Cell cell) {
        return switch (cell) {
            case Cell.Uncalculated _ -> true;
            case Cell.Truth(int _, boolean truth) -> !truth;
            case Cell.Quantity(int _, double number, String _) -> number == 0;
            case Cell.Text text -> blank(text) || zero(Cleaned.name(text.text())) || ruled(text.text());
            case Cell.Day _, Cell.Fault _, Cell.Broken _ -> false;
        };
    }

    private static boolean zero(String text) {
        return FALSE.contains(text.toLowerCase(Locale.ROOT)) || text.matches("0(?:[.,]0+)?");
    }

    /// A line of dashes, as reports in text draw it.
    private static boolean ruled(String text) {
        return text.strip().matches("[-=_+:*\\u2013\\u2014]{2,200}");
    }

    private static boolean blank(Cell cell) {
        return cell instanceof Cell.Text(int _, String text)
                && Cleaned.text(text).isEmpty();
    }
}
