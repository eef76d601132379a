package dev.kap.intake.table;

import dev.kap.intake.raw.Cell;
import dev.kap.intake.raw.Row;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.Optional;

/// Letters that somebody could not read, whoever wrote the file or we: `�` stands in their place.
final class LostLetters {

    private static final String REPLACEMENT = "\uFFFD";

    private record Damaged(Row row, Cell cell) {}

    private LostLetters() {}

    /// One warning for all of a table, at the first cell; an encoding that fails once fails in many.
    static Optional<Problem> in(Table table) {
        List<Damaged> cells = table.rows().stream()
                .flatMap(row -> row.cells().stream().map(cell -> new Damaged(row, cell)))
                .filter(damaged -> damaged.cell().typed().contains(REPLACEMENT))
                .toList();
        return cells.stream()
                .findFirst()
                .map(first -> Problem.of(
                        Severity.WARNING,
                        "letter-lost",
                        Tables.cell(table, first.row().number(), first.cell().column()),
                        first.cell().typed(),
                        Arg.count(cells.size())));
    }
}
