package dev.kap.intake.value;

import dev.kap.intake.raw.Cell;
import dev.kap.intake.raw.Row;
import dev.kap.intake.table.Plain;
import dev.kap.intake.table.Table;
import dev.kap.intake.table.Tables;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnKind;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.SheetColumns;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The cells of one row by the names of their columns; what is not what its column asks for is noted and left out.
///
/// @param account the account that an error of this row costs; null where it belongs to none
/// @param inherited the currency of the row's account, where the row may name none of its own; empty: the plan's
public record Fields(Formats formats, Row row, @Nullable String account, String inherited, ProblemCollector ledger) {

    private static final double LARGEST = 1e15;
    private static final double SMALLEST = 1e-9;
    private static final int LINE_CHARACTERS = 2_000;
    private static final int SHOWN_CHARACTERS = 60;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /// A row that belongs to no account yet.
    public Fields(Formats formats, Row row, ProblemCollector ledger) {
        this(formats, row, null, "", ledger);
    }

    /// The same row, once it is known to which account it belongs.
    public Fields costing(String name) {
        return new Fields(formats, row, name, inherited, ledger);
    }

    /// The same row, its amounts in that currency where it names none.
    public Fields inCurrency(String currency) {
        return new Fields(formats, row, account, currency, ledger);
    }

    /// The same row for an error that spoils its cell and no more.
    public Fields uncosted() {
        return new Fields(formats, row, null, inherited, ledger);
    }

    /// Notes a row of a CSV file that is longer than the header, which costs its account.
    public void refuseOverlong() {
        formats.beyond(row)
                .ifPresent(cell -> ledger.add(new Problem(
                        Severity.ERROR,
                        "row-too-long",
                        Tables.cell(table(), row.number(), cell.column()),
                        cell.typed(),
                        account,
                        List.of(Arg.count(row.fields()), Arg.count(table().width())))));
    }

    /// The text of the cell that stands so many columns beside the one named; empty where there is none.
    public String beside(Column<?> column, int step) {
        Integer index = table().columns().get(column);
        return index == null
                ? ""
                : row.cell(index + step).map(cell -> Cleaned.name(cell.typed())).orElse("");
    }

    /// The header of a column as typed; empty where none stands above it.
    public String header(Column<?> column) {
        return table().header(column);
    }

    /// Where the row stands.
    public Origin origin() {
        return table().origin(row);
    }

    /// The sheet of the row.
    public Sheet sheet() {
        return table().sheet();
    }

    /// Whether the cell holds anything.
    public boolean has(Column<?> column) {
        return cell(column).isPresent();
    }

    /// The text of a cell, cleaned; empty where there is none.
    public String text(Column<?> column) {
        return cell(column).map(cell -> Cleaned.text(sound(cell, column))).orElse("");
    }

    /// The text of a cell on one line.
    public String name(Column<?> column) {
        return cell(column)
                .map(cell -> Cleaned.name(sound(cell, column)))
                .filter(name -> brief(name, column))
                .orElse("");
    }

    /// A line that goes on like this is a text in the wrong column; every drawing would have to fit it in.
    private boolean brief(String name, Column<?> column) {
        boolean brief = name.length() <= LINE_CHARACTERS;
        if (!brief) {
            String start = name.substring(0, SHOWN_CHARACTERS) + "…";
            ledger.addOnce(new Problem(
                    Severity.ERROR,
                    "line-too-long",
                    place(column),
                    start,
                    account,
                    List.of(Arg.text(column.title()), Arg.count(LINE_CHARACTERS))));
        }
        return brief;
    }

    /// The number in a cell; an amount in the plan's currency, whatever its unit and currency there.
    public Optional<Double> number(Column<?> column) {
        Optional<Double> number = typedNumber(column);
        return column.traits().kind() == ColumnKind.MONEY ? number.flatMap(amount -> worth(column, amount)) : number;
    }

    private Optional<Double> worth(Column<?> column, double amount) {
        Unit unit = formats.unit(column);
        if (unit.factor() != 1) {
            noteUnit(column, unit);
        }
        double whole = amount * unit.factor();
        String currency = currency(column, unit);
        return currency.isEmpty() ? Optional.of(whole) : converted(column, whole, currency);
    }

    private Optional<Double> converted(Column<?> column, double amount, String currency) {
        ExchangeRates exchange = ExchangeRates.of(formats.settings());
        Optional<Double> rate = exchange.rate(currency);
        String name = ExchangeRates.name(currency);
        if (rate.isEmpty() && formats.keepsUnrated()) {
            ledger.addOnce(Problem.of(
                    Severity.WARNING,
                    "kept-in-currency",
                    Place.file(table().file()),
                    name,
                    Arg.text(exchange.currency())));
            return Optional.of(amount);
        }
        if (rate.isEmpty()) {
            ledger.addHereOnce(new Problem(
                    Severity.ERROR,
                    "other-currency",
                    place(column),
                    typed(column),
                    null,
                    List.of(Arg.text(name), Arg.text(exchange.currency()))));
        } else if (!CurrencyCode.means(currency, exchange.currency())) {
            ledger.addOnce(Problem.of(
                    Severity.NOTE,
                    "converted",
                    Place.file(table().file()),
                    name,
                    Arg.exact(rate.get()),
                    Arg.text(exchange.currency())));
        }
        return rate.map(worth -> amount * worth);
    }

    /// What is typed beside the amount tells its currency, else the column of currencies, else the number format, else
    /// the header; a sign that several share is refined by the column.
    private String currency(Column<?> column, Unit unit) {
        Optional<String> shown = cell(column).flatMap(Currencies::of);
        String named = typedCurrency();
        boolean typed = shown.isPresent() && cell(column).orElseThrow() instanceof Cell.Text;
        boolean refined = shown.isPresent()
                && CurrencyCode.of(named)
                        .filter(code -> CurrencyCode.means(shown.get(), code))
                        .isPresent();
        if (!named.isEmpty() && (!typed || refined)) {
            return named;
        }
        return shown.orElse(unit.currency().isEmpty() ? inherited : unit.currency());
    }

    /// The currency that the row's own column names; empty where it names none.
    public String typedCurrency() {
        return SheetColumns.currency(sheet()).map(this::name).orElse("");
    }

    /// The currency that the row's amounts are in once they are read: the plan's where Settings has a rate, else as
    /// typed; empty where the row names none.
    public String currency() {
        String typed = typedCurrency().isEmpty() && formats.keepsUnrated() ? ofAmounts() : typedCurrency();
        ExchangeRates exchange = ExchangeRates.of(formats.settings());
        return typed.isEmpty() || exchange.rate(typed).isEmpty() ? typed : exchange.currency();
    }

    /// The code of the only currency beside the amounts of the row; empty where there is none or several.
    private String ofAmounts() {
        List<String> beside = table().columns().keySet().stream()
                .filter(column -> column.traits().kind() == ColumnKind.MONEY && has(column))
                .map(column -> ExchangeRates.name(currency(column, formats.unit(column))))
                .distinct()
                .toList();
        return beside.size() == 1 ? beside.getFirst() : "";
    }

    private void noteUnit(Column<?> column, Unit unit) {
        String kind = unit.lender().isPresent() ? "unit-of-neighbour" : "unit-in-header";
        ledger.addOnce(Problem.of(
                unit.lender().isPresent() ? Severity.WARNING : Severity.NOTE,
                kind,
                table().headerOrigin().place(column),
                table().header(column),
                Arg.figure(unit.factor()),
                Arg.text(unit.lender().orElse(""))));
    }

    private Optional<Double> typedNumber(Column<?> column) {
        return cell(column).flatMap(cell -> switch (cell) {
            case Cell.Quantity(int _, double number, String _) -> sane(column, number, cell.typed());
            case Cell.Text(int _, String text) -> number(column, Cleaned.name(text));
            case Cell.Day day -> wrong("not-a-number", column, day.typed());
            case Cell.Truth truth -> wrong("not-a-number", column, truth.typed());
            case Cell.Fault _, Cell.Uncalculated _, Cell.Broken _ -> unsound(cell, column);
        });
    }

    /// The number in a cell, if it lies in that range, ends included.
    public Optional<Double> within(Column<?> column, double low, double high) {
        Optional<Double> number = number(column);
        Optional<Double> sound = number.filter(value -> value >= low && value <= high);
        if (number.isPresent() && sound.isEmpty()) {
            error("out-of-range", column, Arg.text(column.title()), Arg.figure(low), Arg.figure(high));
        }
        return sound;
    }

    /// A share of 0 to 1; what is larger than 1 is a percentage.
    public Optional<Double> share(Column<?> column) {
        Optional<Double> share = number(column).map(number -> number > 1 ? number / 100 : number);
        return share.filter(number -> number >= 0 && number <= 1).or(() -> {
            share.ifPresent(number -> wrong("not-a-share", column, typed(column)));
            return Optional.empty();
        });
    }

    /// The date in a cell.
    public Optional<LocalDate> date(Column<?> column) {
        return cell(column).flatMap(cell -> switch (cell) {
            case Cell.Day(int _, LocalDate day) -> {
                formats.halfConverted(column).ifPresent(text -> noteHalfConverted(column, text));
                yield sane(column, day, cell.typed());
            }
            case Cell.Text(int _, String text) -> date(column, Cleaned.name(text));
            case Cell.Quantity number -> date(column, number.typed());
            case Cell.Truth truth -> wrong("not-a-date", column, truth.typed());
            case Cell.Fault _, Cell.Uncalculated _, Cell.Broken _ -> unsound(cell, column);
        });
    }

    /// Yes or no.
    public Optional<Boolean> truth(Column<?> column) {
        return word(column, WordLists.TRUTH);
    }

    /// The meaning of a word; one that is not in the list is a warning.
    public <T> Optional<T> word(Column<?> column, Words<T> words) {
        String text = name(column);
        Optional<T> meaning = words.meaning(text);
        if (meaning.isEmpty() && !text.isEmpty()) {
            unknownWord(column, text, words);
        }
        return meaning;
    }

    /// Warns of a word that its list does not hold.
    public void unknownWord(Column<?> column, String word, Words<?> words) {
        ledger.addOnce(Problem.of(
                Severity.WARNING,
                "unknown-word",
                place(column),
                word,
                Arg.text(column.title()),
                Arg.text(String.join(", ", words.examples()))));
    }

    /// Notes an error of a cell, which costs the account of the row.
    public void error(String kind, Column<?> column, Arg... args) {
        ledger.add(new Problem(Severity.ERROR, kind, place(column), typed(column), account, List.of(args)));
    }

    /// Notes a warning about a cell.
    public void warning(String kind, Column<?> column, Arg... args) {
        ledger.add(new Problem(Severity.WARNING, kind, place(column), typed(column), account, List.of(args)));
    }

    /// Notes how a cell was read.
    public void note(String kind, Column<?> column, Arg... args) {
        ledger.add(new Problem(Severity.NOTE, kind, place(column), typed(column), account, List.of(args)));
    }

    /// Notes how a cell was read, once for the same value of a column.
    public void noteOnce(String kind, Column<?> column, Arg... args) {
        ledger.addOnce(Problem.of(Severity.NOTE, kind, place(column), typed(column), args));
    }

    /// The value of a cell as typed; empty where there is none.
    public String typed(Column<?> column) {
        return cell(column).map(Cell::typed).orElse("");
    }

    /// Whether all cells of the row are blank.
    public boolean blank() {
        return row.cells().stream().allMatch(cell -> Cleaned.text(cell.typed()).isEmpty() && !unsound(cell));
    }

    Optional<Cell> cell(Column<?> column) {
        Integer index = table().columns().get(column);
        return index == null
                ? Optional.empty()
                : row.cell(index)
                        .filter(cell -> !(cell instanceof Cell.Text)
                                || !Cleaned.text(cell.typed()).isEmpty());
    }

    Table table() {
        return formats.table();
    }

    private Place place(Column<?> column) {
        return origin().place(column);
    }

    private Optional<Double> number(Column<?> column, String text) {
        Parsed<Double> parsed = NumberText.parse(text, formats.decimal(column));
        if (parsed instanceof Parsed.Ambiguous<Double> && wholeMoney(column, text)) {
            return NumberText.grouped(text).flatMap(number -> sane(column, number, text));
        }
        return settle(parsed, "number", column, text).flatMap(number -> sane(column, number, text));
    }

    /// Nobody writes an amount with its currency to the thousandth, but in thousands or millions.
    private boolean wholeMoney(Column<?> column, String text) {
        return column.traits().kind() == ColumnKind.MONEY
                && formats.unit(column).factor() == 1
                && CurrencyCode.beside(text).isPresent();
    }

    /// The day that a text names, where it can be no other one.
    public static Optional<LocalDate> day(String text) {
        return DateText.parse(text, Optional.empty()) instanceof Parsed.Sure<LocalDate>(LocalDate day)
                ? Optional.of(day)
                : Optional.empty();
    }

    private Optional<LocalDate> date(Column<?> column, String text) {
        if (DateText.needsOrder(text)) {
            formats.order(column).ifPresent(order -> noteOrder(column, order));
        }
        return settle(DateText.parse(text, formats.order(column)), "date", column, text)
                .flatMap(day -> sane(column, day, text));
    }

    /// A number that somebody can mean. One beyond all business is a slip that nobody can guess; next to nothing is
    /// what spreadsheet programs leave of a difference, and counts as 0.
    private Optional<Double> sane(Column<?> column, double number, String typed) {
        if (!(Math.abs(number) <= LARGEST)) {
            return wrong("number-too-large", column, typed);
        }
        if (number != 0 && Math.abs(number) < SMALLEST) {
            note("number-next-to-nothing", column, Arg.text(column.title()));
            return Optional.of(0.0);
        }
        return Optional.of(number);
    }

    private Optional<LocalDate> sane(Column<?> column, LocalDate day, String typed) {
        boolean possible = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
        return possible ? Optional.of(day) : wrong("date-out-of-range", column, typed);
    }

    private void noteHalfConverted(Column<?> column, String text) {
        ledger.addOnce(Problem.of(
                Severity.WARNING,
                "half-converted-dates",
                table().headerOrigin().place(column),
                table().header(column),
                Arg.text(text)));
    }

    /// Says once for a column how its dates were read where one alone could mean two days.
    private void noteOrder(Column<?> column, DateText.Order order) {
        String kind = order == DateText.Order.DAY_FIRST ? "day-first" : "month-first";
        ledger.addOnce(Problem.of(Severity.NOTE, kind, table().headerOrigin().place(column), table().header(column)));
    }

    private <T> Optional<T> settle(Parsed<T> parsed, String what, Column<?> column, String text) {
        return switch (parsed) {
            case Parsed.Sure<T>(T value) -> Optional.of(value);
            case Parsed.Ambiguous<T> ambiguous -> wrong("ambiguous-" + what, column, text);
            case Parsed.Wrong<T> wrong -> wrong("not-a-" + what, column, text);
        };
    }

    private <T> Optional<T> wrong(String kind, Column<?> column, String text) {
        ledger.add(new Problem(Severity.ERROR, kind, place(column), text, account, List.of(Arg.text(column.title()))));
        return Optional.empty();
    }

    private <T> Optional<T> unsound(Cell cell, Column<?> column) {
        return wrong(trouble(cell), column, cell.typed());
    }

    private String sound(Cell cell, Column<?> column) {
        if (unsound(cell)) {
            unsound(cell, column);
            return "";
        }
        return cell.typed();
    }

    /// Whether the cell holds nothing that can be read.
    static boolean unsound(Cell cell) {
        return cell instanceof Cell.Fault || cell instanceof Cell.Uncalculated || cell instanceof Cell.Broken;
    }

    /// The kind of problem that such a cell is.
    static String trouble(Cell cell) {
        return switch (cell) {
            case Cell.Fault _ -> "error-cell";
            case Cell.Broken broken -> broken.kind();
            default -> "uncalculated-cell";
        };
    }

    /// The plain form of a cell's text.
    String plain(Column<?> column) {
        return Plain.of(name(column));
    }
}
