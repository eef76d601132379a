package dev.kap.intake.sieve;

import dev.kap.intake.raw.Layout;
import dev.kap.intake.raw.Row;
import dev.kap.intake.table.Plain;
import dev.kap.intake.table.Table;
import dev.kap.intake.value.KeptRows;
import dev.kap.portfolio.ColumnKind;
import dev.kap.problem.Checked;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Rows that add the others up, by their name or by their amounts (domain.md, "Rows that are no records").
final class TotalRows implements RowStep {

    private static final Set<String> WORDS = Arrays.stream(
                    ("total;totals;grand total;sub total;overall;overall total;total records;sum;sums;summe;gesamt;"
                        + "gesamtsumme;insgesamt;gesamtergebnis;zwischensumme;teilergebnis;endsumme;Σ;somme;total"
                        + " général;sous total;totale;totale generale;subtotale;somma;suma;suma total;total"
                        + " general;total geral;soma;razem;suma"
                        + " częściowa;ogółem;totaal;subtotaal;eindtotaal;som;summa;totalt;delsumma;delsum;i alt;sum"
                        + " total;count;average;mean;mittelwert;durchschnitt;anzahl;moyenne;nombre;promedio;"
                        + "recuento;conteggio;gemiddelde;aantal;genomsnitt;antal;gennemsnit;gjennomsnitt;średnia;liczba;łącznie;celkem;összesen;yhteensä;toplam;genel"
                        + " toplam;итого;всего;合计;总计;合計;총계")
                            .split(";"))
            .map(Plain::of)
            .collect(Collectors.toUnmodifiableSet());

    /// What may stand beside a total word and names nobody: "Total customers", "Summe aller Kunden", "Total (EUR)".
    private static final Set<String> OF_ALL = Set.of(("all aller alle allen of the der die das des de los las du del di"
                    + " customer customers account accounts client clients company companies record records row rows"
                    + " kunde kunden konten firmen unternehmen datensätze comptes clientes clienti cuentas klanten"
                    + " revenue sales turnover umsatz umsätze ventes ventas fatturato omzet report list bericht"
                    + " running year jahr amount betrag eur euro usd gbp chf in")
            .split(" "));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    /// What Excel writes before or after the name of a group whose rows it adds up.
    private static final Set<String> OF_GROUP = Set.of(
            "total", "subtotal", "sum", "summe", "ergebnis", "zwischensumme", "totale", "totaal", "suma", "somme");

    private static final int OTHERS = 3;

    /// A longer name is a text, and patterns would take their time to say so.
    private static final int CHARACTERS = 100;

    private final KeptRows kept;

    TotalRows(KeptRows kept) {
        this.kept = kept;
    }

    @Override
    public Checked<List<Row>> sift(Table table, Layout layout) {
        List<Row> records = new ArrayList<>();
        List<Problem> warnings = new ArrayList<>();
        List<Row> group = new ArrayList<>();
        for (Row row : table.rows()) {
            String name = Shown.name(table, row);
            boolean total = named(name) || ofGroup(table, name, row, group) || last(table, row, records);
            if (total && !kept.contains(name)) {
                String kind = Shown.cells(row).size() == sums(table, row, records) ? "total-row-nameless" : "total-row";
                warnings.add(Problem.of(Severity.WARNING, kind, Shown.place(table, row), name));
                group.clear();
            } else {
                records.add(row);
                group.add(row);
            }
        }
        return new Checked<>(records, warnings);
    }

    /// A total word by itself, with a number of records behind it, or with a colon.
    static boolean named(String name) {
        if (name.length() > CHARACTERS) {
            return false;
        }
        int colon = name.indexOf(':');
        String word = (colon < 0 ? name : name.substring(0, colon)).replaceFirst("\\(?\\d+[^)]*\\)?$", "");
        return WORDS.contains(Plain.of(word)) || ofAll(word);
    }

    /// Total words and words that name nobody, and not a single other one.
    private static boolean ofAll(String name) {
        List<String> words = Arrays.stream(BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.stream().anyMatch(word -> WORDS.contains(Plain.of(word)))
                && words.stream().allMatch(word -> OF_ALL.contains(word) || WORDS.contains(Plain.of(word)));
    }

    /// "Alder Total" below the rows of Alder, where it adds them up; "Total Energies" adds up nothing.
    private static boolean ofGroup(Table table, String name, Row row, List<Row> above) {
        if (above.isEmpty() || !marked(name, above.getLast())) {
            return false;
        }
        return columns(table).stream().anyMatch(column -> sums(column, row, above, 1));
    }

    /// Whether the name is a total word and something that stands in the row above.
    private static boolean marked(String name, Row above) {
        List<String> words = List.of(name.split(" "));
        int last = words.size() - 1;
        return last > 0
                && ((OF_GROUP.contains(Plain.of(words.getFirst())) && stands(words.subList(1, last + 1), above))
                        || (OF_GROUP.contains(Plain.of(words.get(last))) && stands(words.subList(0, last), above)));
    }

    private static boolean stands(List<String> words, Row above) {
        String group = Plain.of(String.join(" ", words));
        return Shown.cells(above).stream()
                .anyMatch(cell -> Plain.of(cell.typed()).equals(group));
    }

    /// The last row, where at least two of its amounts are sums, or all that it shows is such amounts.
    private static boolean last(Table table, Row row, List<Row> above) {
        if (row.number() != table.rows().getLast().number() || above.size() < 2) {
            return false;
        }
        long sums = sums(table, row, above);
        boolean nameless = Shown.cells(row).size() == sums;
        return sums > 0 && (nameless || (sums > 1 && above.size() >= OTHERS));
    }

    private static long sums(Table table, Row row, List<Row> above) {
        return columns(table).stream()
                .filter(column -> sums(column, row, above, 2))
                .count();
    }

    private static boolean sums(int column, Row row, List<Row> above, int atLeast) {
        return new RowAmounts(column, '.').sums(row, above, atLeast)
                || new RowAmounts(column, ',').sums(row, above, atLeast);
    }

    /// Where amounts may stand: in ours that hold money, and in theirs.
    private static Set<Integer> columns(Table table) {
        Set<Integer> columns = new TreeSet<>(table.extra().keySet());
        table.columns().forEach((column, index) -> {
            if (column.traits().kind() == ColumnKind.MONEY) {
                columns.add(index);
            }
        });
        return columns;
    }
}
