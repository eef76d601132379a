package dev.kap.intake.value;

import dev.kap.intake.raw.Cell;
import dev.kap.intake.table.Table;
import dev.kap.intake.table.Tables;
import dev.kap.portfolio.RoomRow.Voice;
import dev.kap.portfolio.Status;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The cells of one line of the sheet Workshop: what each person in the room said, under the person's name.
///
/// @param names the name under which a person is known, by the header as typed
public record VoiceCells(Fields fields, UnaryOperator<String> names) {

    /// The sheets of the workshop have this scale printed on them, whatever the workbook's own is.
    private static final double TOP = 10;

    /// Whether anybody said something.
    public boolean silent() {
        return cells().isEmpty();
    }

    /// The scores of those who gave one.
    public List<Voice> scores() {
        return said(this::score, Voice::of);
    }

    /// The votes of those who gave one.
    public List<Voice> votes() {
        return said(this::vote, Voice::of);
    }

    private <T> List<Voice> said(Function<Cell, Optional<T>> meaning, Saying<T> saying) {
        List<Voice> voices = new ArrayList<>();
        cells().forEach((person, cell) ->
                meaning.apply(cell).ifPresent(value -> voices.add(saying.of(names.apply(person), value))));
        return voices;
    }

    private interface Saying<T> {
        Voice of(String person, T value);
    }

    /// By the person, from left to right; of two columns of one name the first counts.
    private Map<String, Cell> cells() {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        fields.table().extra().forEach((index, header) -> {
            String person = Cleaned.name(header);
            boolean first = known.add(names.apply(person));
            Optional<Cell> filled = fields.row().cell(index).filter(VoiceCells::holds);
            if (first) {
                filled.ifPresent(cell -> cells.put(person, cell));
            } else if (filled.isPresent()) {
                secondColumn(index, header);
            }
        });
        return cells;
    }

    private static boolean holds(Cell cell) {
        return Fields.unsound(cell) || !Cleaned.text(cell.typed()).isEmpty();
    }

    private void secondColumn(int index, String header) {
        Table table = fields.table();
        fields.ledger()
                .addHereOnce(Problem.of(
                        Severity.ERROR, "person-twice", Tables.cell(table, table.headerRow(), index), header));
    }

    private Optional<Double> score(Cell cell) {
        return remark(cell) ? Optional.empty() : read(cell);
    }

    /// Whether the cell stands in a column where nobody ever gave a score or a vote: it holds remarks, and is no
    /// person.
    private boolean remark(Cell cell) {
        boolean plain = cell instanceof Cell.Text && !says(cell);
        if (!plain || anybodySaid(cell.column())) {
            return false;
        }
        Table table = fields.table();
        fields.ledger()
                .addHereOnce(Problem.of(
                        Severity.NOTE,
                        "no-person",
                        Tables.cell(table, table.headerRow(), cell.column()),
                        header(cell)));
        return true;
    }

    private boolean anybodySaid(int column) {
        return fields.table().rows().stream()
                .flatMap(row -> row.cell(column).stream())
                .anyMatch(VoiceCells::says);
    }

    /// Whether a score or a vote can be read in it.
    private static boolean says(Cell cell) {
        if (!(cell instanceof Cell.Text(int _, String typed))) {
            return cell instanceof Cell.Quantity;
        }
        String text = Cleaned.name(typed);
        return WordLists.VOTE.meaning(text).isPresent()
                || WordLists.RATING.meaning(text).isPresent()
                || !(NumberText.parse(text, Optional.empty()) instanceof Parsed.Wrong<Double>);
    }

    private Optional<Double> read(Cell cell) {
        return switch (cell) {
            case Cell.Quantity(int _, double number, String _) -> onScale(cell, number);
            case Cell.Text(int _, String text) -> score(cell, Cleaned.name(text));
            case Cell.Day _, Cell.Truth _ -> wrong("not-a-number", cell);
            case Cell.Fault _, Cell.Uncalculated _, Cell.Broken _ -> wrong(Fields.trouble(cell), cell);
        };
    }

    private Optional<Double> score(Cell cell, String text) {
        if (WordLists.VOTE.meaning(text).filter(vote -> vote == Status.UNKNOWN).isPresent()) {
            return Optional.empty();
        }
        Optional<Double> word = WordLists.RATING.meaning(text);
        if (word.isPresent()) {
            return word;
        }
        return switch (NumberText.parse(text, Optional.empty())) {
            case Parsed.Sure<Double>(Double number) -> onScale(cell, number);
            case Parsed.Ambiguous<Double> _ -> wrong("ambiguous-number", cell);
            case Parsed.Wrong<Double> _ -> wrong("not-a-number", cell);
        };
    }

    private Optional<Double> onScale(Cell cell, double number) {
        return number >= 0 && number <= TOP ? Optional.of(number) : wrong("score-off-scale", cell);
    }

    private Optional<Status> vote(Cell cell) {
        if (remark(cell)) {
            return Optional.empty();
        }
        if (Fields.unsound(cell)) {
            return wrong(Fields.trouble(cell), cell);
        }
        String text = Cleaned.name(cell.typed());
        Optional<Status> vote = WordLists.VOTE.meaning(text);
        if (vote.isEmpty()) {
            note(
                    Severity.WARNING,
                    "unknown-word",
                    cell,
                    Arg.text(header(cell)),
                    Arg.text(String.join(", ", WordLists.VOTE.examples())));
        }
        return vote;
    }

    private <T> Optional<T> wrong(String kind, Cell cell) {
        note(Severity.ERROR, kind, cell, Arg.text(header(cell)));
        return Optional.empty();
    }

    private void note(Severity severity, String kind, Cell cell, Arg... args) {
        Table table = fields.table();
        fields.ledger()
                .add(new Problem(
                        severity,
                        kind,
                        Tables.cell(table, fields.row().number(), cell.column()),
                        cell.typed(),
                        fields.account(),
                        List.of(args)));
    }

    private String header(Cell cell) {
        return fields.table().headers().getOrDefault(cell.column(), "");
    }
}
