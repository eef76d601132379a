package dev.kap.intake.sieve;

import dev.kap.intake.raw.Cell;
import dev.kap.intake.raw.Layout;
import dev.kap.intake.raw.Row;
import dev.kap.intake.table.Table;
import dev.kap.intake.value.Cleaned;
import dev.kap.intake.value.KeptRows;
import dev.kap.problem.Checked;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The lines that a report has below its table: who made it and when, and whose it is.
record Footers(KeptRows kept) implements RowStep {

    private static final Pattern OPENING = Pattern.compile(
            "(?:copyright\\b|©|\\(c\\) \\d|confidential (?:information|-)|generated (?:by|on|at|from)\\b|as of\\b|as"
                + " at\\b|data as of\\b|filtered by\\b|(?:applied )?filters?\\s*:|report"
                + " (?:id|name|generated|run|created)\\b|run (?:by|on|date)\\b|exported (?:by|on|from|at)\\b|printed"
                + " (?:by|on)\\b|created (?:by|on)\\b|source\\s*:|page \\d|all rights reserved|vertraulich|erstellt"
                + " (?:von|am|durch)\\b|generiert (?:von|am)\\b|stand\\s*:|stand vom\\b|stand \\d|gefiltert"
                + " nach\\b|exportiert (?:von|am|aus)\\b|gedruckt (?:von|am)\\b|bericht(?:s-id|s-nr|s-name|"
                + " erstellt)|quelle\\s*:|seite \\d|alle rechte vorbehalten|confidentiel|généré (?:par|le)\\b|filtré"
                + " par\\b|exporté (?:par|le)\\b|tous droits|generado (?:por|el)\\b|filtrado"
                + " por\\b|exportado\\b|generato (?:da|il)\\b|filtrato per\\b|data refreshed\\b|last"
                + " (?:updated|refreshed|modified)\\b|end of (?:report|list|file)\\b|exported\\W+\\d|(?:record|row)s?"
                + " count\\s*:|(?:total |number of )?records\\s*:|\\(?\\d+"
                + " (?:records?|rows?|items?|entries|datens[äa]tze?|eintr[äa]ge?|zeilen)\\b|\\d+\\s?[-–]\\s?\\d+"
                + " (?:of|von|de) \\d"
                + "|(?:date|datum|time|uhrzeit|user|benutzer|utilisateur|notes?|remarks?|hinweise?|anmerkung(?:en)?)\\s*:|listenende|berichtsende|ende"
                + " (?:der liste|des berichts)|anzahl (?:datens[äa]tze|eintr[äa]ge|zeilen)\\b|(?:zuletzt|letzte)"
                + " aktualisier|aktualisiert am\\b|gegenereerd (?:door|op)\\b|gefilterd op\\b).*");

    /// A line without quotation marks is cut at its commas.
    private static final int PIECES = 3;

    private static final int QUOTED_LINES = 8;
    private static final int QUOTED_CHARACTERS = 100;

    @Override
    public Checked<List<Row>> sift(Table table, Layout layout) {
        List<Row> rows = table.rows();
        int start = start(table, rows);
        Map<Boolean, List<Row>> below = rows.subList(start, rows.size()).stream()
                .collect(Collectors.partitioningBy(row -> kept.contains(Shown.name(table, row))));
        List<Row> footers = below.getOrDefault(false, List.of());
        if (footers.isEmpty()) {
            return new Checked<>(rows, List.of());
        }
        List<Row> records = new ArrayList<>(rows.subList(0, start));
        records.addAll(below.getOrDefault(true, List.of()));
        return new Checked<>(records, List.of(note(table, footers)));
    }

    /// Where the footers begin: at the first line below the last record that an empty row parts from what is above,
    /// or that opens as such lines do.
    private static int start(Table table, List<Row> rows) {
        int below = rows.size();
        while (below > 0 && line(table, rows.get(below - 1))) {
            below--;
        }
        long broad = rows.subList(0, below).stream()
                .filter(row -> Shown.cells(row).size() > 1)
                .count();
        // In a list of bare names an empty row parts names from names.
        boolean lists = 2 * broad < Math.max(1, below);
        for (int i = below; i < rows.size(); i++) {
            int above = i == 0 ? table.headerRow() : rows.get(i - 1).number();
            boolean parted = rows.get(i).number() > above + 1 && !lists;
            if (parted || opens(rows.get(i))) {
                return i;
            }
        }
        return rows.size();
    }

    /// Whether the row may be a line of a footer.
    private static boolean line(Table table, Row row) {
        List<Cell> cells = Shown.cells(row);
        int first = table.headers().keySet().stream().min(Integer::compare).orElse(0);
        return (cells.size() == 1 && cells.getFirst().column() <= first) || (cells.size() <= PIECES && opens(row));
    }

    private static boolean opens(Row row) {
        return Shown.cells(row).stream()
                .findFirst()
                .map(cell -> Cleaned.name(cell.typed()).toLowerCase(Locale.ROOT))
                .filter(text -> OPENING.matcher(text).matches())
                .isPresent();
    }

    private static Problem note(Table table, List<Row> footers) {
        String quoted =
                footers.stream().limit(QUOTED_LINES).map(Footers::quoted).collect(Collectors.joining(" / "))
                        + (footers.size() > QUOTED_LINES ? " / …" : "");
        return Problem.of(
                Severity.NOTE,
                "report-footer",
                Shown.place(table, footers.getFirst()),
                quoted,
                Arg.count(footers.size()));
    }

    private static String quoted(Row row) {
        String line = Shown.cells(row).stream()
                .map(cell -> Cleaned.name(cell.typed()))
                .collect(Collectors.joining(", "));
        return line.length() <= QUOTED_CHARACTERS
                ? line
                : line.substring(0, QUOTED_CHARACTERS).strip() + "…";
    }
}
