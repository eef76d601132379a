package dev.kap.intake.table;

import dev.kap.intake.raw.Cell;
import dev.kap.intake.raw.Row;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.portfolio.column.ResultColumn;
import dev.kap.problem.Checked;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Columns of Accounts whose header names a year: "Umsatz 2025" is the revenue of last year, "Ziel 2026" the target;
/// what speaks of any further year or of a quarter becomes rows of Results: a target of the plan year is the goal of
/// the bridge, and this year is not measured by it.
///
/// This year is the one before the plan year: the one that a plan is made from.
public final class YearHeaders {

    private static final Set<String> TARGETS =
            Set.of("target", "targets", "goal", "plan", "budget", "ziel", "soll", "objectif", "planumsatz");

    private static final Set<String> ACTUALS = Set.of("actual", "actuals", "ist", "istwerte", "istumsatz");
    private static final Pattern SOME_YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");
    private static final Pattern ACTUAL_BESIDE =
            Pattern.compile("(?:^|[\\s(])(?:actuals?|ist)(?=$|[\\s)])", Pattern.CASE_INSENSITIVE);

    /// The columns that a year tells apart, by the one of this year.
    private record Kin(
            AccountColumn actual,
            AccountColumn lastYear,
            AccountColumn target,
            ResultColumn result,
            ResultColumn resultTarget) {}

    private static final List<Kin> KINDS = List.of(
            new Kin(
                    AccountColumn.REVENUE,
                    AccountColumn.REVENUE_LAST_YEAR,
                    AccountColumn.REVENUE_TARGET,
                    ResultColumn.REVENUE,
                    ResultColumn.REVENUE_TARGET),
            new Kin(
                    AccountColumn.PROFIT,
                    AccountColumn.PROFIT_LAST_YEAR,
                    AccountColumn.PROFIT_TARGET,
                    ResultColumn.PROFIT,
                    ResultColumn.PROFIT_TARGET),
            new Kin(
                    AccountColumn.UNITS,
                    AccountColumn.UNITS_LAST_YEAR,
                    AccountColumn.UNITS_TARGET,
                    ResultColumn.UNITS,
                    ResultColumn.UNITS_TARGET));

    /// A header that names a year, and what of.
    private record Dated(int index, String header, String period, Kin kin, boolean target) {

        boolean of(int year) {
            return period.equals(String.valueOf(year));
        }
    }

    private final Table table;
    private final int thisYear;
    private final Map<Column<?>, Integer> columns;
    private final Map<String, Map<Column<?>, Integer>> results = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private YearHeaders(Table table, int planYear) {
        this.table = table;
        this.thisYear = planYear - 1;
        this.columns = new HashMap<>(table.columns());
    }

    /// The tables with these columns named, those of further years as tables of Results behind all others.
    public static Checked<List<Table>> read(List<Table> tables, int planYear, ColumnNames names) {
        List<Table> all = new ArrayList<>();
        List<Table> further = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Table table : tables) {
            if (table.sheet() == Sheet.ACCOUNTS) {
                YearHeaders years = new YearHeaders(table, planYear);
                all.add(years.read(names));
                further.addAll(years.further());
                problems.addAll(years.problems);
            } else {
                all.add(table);
            }
        }
        all.addAll(further);
        return new Checked<>(List.copyOf(all), problems);
    }

    /// Whether the header of a column of Accounts is read by its year.
    public static boolean knows(Sheet sheet, String header, ColumnNames names) {
        return sheet == Sheet.ACCOUNTS && dated(0, header, names).isPresent();
    }

    private Table read(ColumnNames names) {
        List<Dated> found = new ArrayList<>();
        table.extra().forEach((index, header) -> dated(index, header, names).ifPresent(found::add));
        table.extra().forEach((index, header) -> {
            if (unclear(header, names)) {
                problems.add(Problem.of(
                        Severity.WARNING, "year-unclear", Tables.cell(table, table.headerRow(), index), header));
            }
        });
        List<Dated> left =
                found.stream().filter(dated -> !placed(dated, thisYear)).toList();
        List<Dated> filled = left.stream().filter(this::fills).toList();
        fillBeside(found.stream().filter(dated -> !left.contains(dated)).toList(), filled);
        Map<Integer, String> extra = new TreeMap<>(table.extra());
        found.stream()
                .filter(dated -> filled.contains(dated) || !left.contains(dated))
                .forEach(dated -> extra.remove(dated.index()));
        return new Table(
                table.sheet(),
                table.file(),
                table.name(),
                table.headerRow(),
                Map.copyOf(columns),
                table.headers(),
                extra,
                table.rows(),
                table.above());
    }

    private boolean placed(Dated dated, int year) {
        if (dated.target()) {
            return dated.of(year) && put(dated, dated.kin().target());
        }
        return (dated.of(year) && put(dated, dated.kin().actual()))
                || (dated.of(year - 1) && put(dated, dated.kin().lastYear()));
    }

    private boolean put(Dated dated, AccountColumn column) {
        if (columns.containsKey(column)) {
            return false;
        }
        columns.put(column, dated.index());
        note("year-in-header", Severity.NOTE, dated, Arg.text(column.title()));
        return true;
    }

    /// A year that is still to come has no actuals: somebody must say what they are.
    private boolean fills(Dated dated) {
        boolean toCome = Integer.parseInt(dated.period().substring(0, 4)) > thisYear + 1;
        if (toCome && !dated.target()) {
            note(
                    "year-not-read",
                    Severity.WARNING,
                    dated,
                    Arg.text(dated.kin().target().title()));
            return false;
        }
        row(dated);
        note("year-in-results", Severity.NOTE, dated, Arg.text(dated.period()));
        return true;
    }

    /// Where years fill Results, this year and the last stand there too: an older one alone would outweigh them.
    private void fillBeside(List<Dated> placed, List<Dated> filled) {
        for (Dated dated : placed) {
            boolean among = filled.stream()
                    .anyMatch(other -> !other.target() && other.kin().equals(dated.kin()));
            if (among && !dated.target()) {
                row(dated);
            }
        }
    }

    private void row(Dated dated) {
        Column<?> column =
                dated.target() ? dated.kin().resultTarget() : dated.kin().result();
        results.computeIfAbsent(dated.period(), _ -> new HashMap<>()).put(column, dated.index());
    }

    /// One table of Results for each period, whose cells stand where they were typed.
    private List<Table> further() {
        Integer account = table.columns().get(AccountColumn.ACCOUNT);
        if (account == null) {
            return List.of();
        }
        List<Table> tables = new ArrayList<>();
        results.forEach((period, amounts) -> {
            Map<Column<?>, Integer> of = new HashMap<>(amounts);
            of.put(ResultColumn.ACCOUNT, account);
            Optional.ofNullable(table.columns().get(AccountColumn.ACCOUNT_ID))
                    .ifPresent(id -> of.put(ResultColumn.ACCOUNT_ID, id));
            of.put(ResultColumn.PERIOD, table.width());
            List<Row> rows = table.rows().stream()
                    .filter(row -> row.cell(account).isPresent())
                    .filter(row -> amounts.values().stream()
                            .anyMatch(index -> row.cell(index).isPresent()))
                    .map(row -> dated(row, period))
                    .toList();
            tables.add(new Table(
                    Sheet.RESULTS,
                    table.file(),
                    table.name(),
                    table.headerRow(),
                    Map.copyOf(of),
                    table.headers(),
                    Map.of(),
                    rows,
                    table.above()));
        });
        return tables;
    }

    private Row dated(Row row, String period) {
        List<Cell> cells = new ArrayList<>(row.cells().stream()
                .filter(cell -> cell.column() < table.width())
                .toList());
        cells.add(new Cell.Text(table.width(), period));
        return new Row(row.number(), cells, 0);
    }

    private void note(String kind, Severity severity, Dated dated, Arg arg) {
        problems.add(
                Problem.of(severity, kind, Tables.cell(table, table.headerRow(), dated.index()), dated.header(), arg));
    }

    /// A year alone, or one beside a word for money and more: somebody must say what they are.
    private static boolean unclear(String header, ColumnNames names) {
        String bare = HeaderParts.of(header).bare();
        boolean year = !HeaderParts.of(header).period().isEmpty()
                || SOME_YEAR.matcher(header).find();
        if (!year || dated(0, header, names).isPresent()) {
            return false;
        }
        return Plain.of(bare).isEmpty()
                || Arrays.stream(bare.split("[^\\p{L}]+"))
                        .flatMap(word -> names.column(Sheet.ACCOUNTS, word).stream())
                        .anyMatch(known -> KINDS.stream().anyMatch(kin -> known.column() == kin.actual()));
    }

    private static Optional<Dated> dated(int index, String header, ColumnNames names) {
        HeaderParts parts = HeaderParts.of(header);
        if (parts.period().isEmpty()) {
            return Optional.empty();
        }
        String plain = Plain.of(parts.bare());
        if (TARGETS.contains(plain)) {
            return Optional.of(new Dated(index, header, parts.period(), KINDS.getFirst(), true));
        }
        if (ACTUALS.contains(plain)) {
            return Optional.of(new Dated(index, header, parts.period(), KINDS.getFirst(), false));
        }
        String bare = ACTUAL_BESIDE.matcher(parts.bare()).replaceAll(" ");
        Optional<Column<?>> column = names.column(Sheet.ACCOUNTS, bare).map(ColumnNames.Known::column);
        return KINDS.stream()
                .filter(kin -> column.filter(known -> known == kin.actual() || known == kin.target())
                        .isPresent())
                .findFirst()
                .map(kin -> new Dated(index, header, parts.period(), kin, column.equals(Optional.of(kin.target()))));
    }
}
