package dev.kap.report;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnTraits;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.SheetColumns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A portfolio of CSV files in which every cell of text holds a mark of its own, to be found wherever it goes. */
public final class Canaries {

    /** Two customers, and in each of their sheets so many rows. */
    static final int ROWS = 4;

    /** The row of Contacts that is marked Private. */
    static final int PRIVATE = 3;

    /** Where a mark stands. */
    public record Cell(Column<?> column, int account, int row) {}

    private final Map<String, Cell> marks = new HashMap<>();
    private final Map<Cell, String> cells = new HashMap<>();

    /** Every mark, in small letters, with the cell it stands in. */
    public Map<String, Cell> marks() {
        return marks;
    }

    /** The text of that cell. */
    String text(Column<?> column, int account, int row) {
        return cells.computeIfAbsent(new Cell(column, account, row), this::mark);
    }

    /** Letters that stand in no word of ours; whose initials are told from others by their first. */
    private String mark(Cell cell) {
        String number = String.format(Locale.ROOT, "%04d", marks.size());
        String letters = number.chars()
                .mapToObj(digit -> String.valueOf((char) ('b' + digit - '0')))
                .collect(Collectors.joining());
        String mark = "Qz" + letters + "qx";
        marks.put(mark.toLowerCase(Locale.ROOT), cell);
        return mark;
    }

    /** Writes a table for each sheet. */
    public void write(Path folder) throws IOException {
        for (Sheet sheet : Sheet.values()) {
            if (sheet == Sheet.PROPOSALS) {
                // Its rows are ours, by the marks of moves that an earlier run proposed.
                continue;
            }
            List<Column<?>> columns = SheetColumns.of(sheet);
            List<String> lines = new ArrayList<>();
            lines.add(line(columns.stream().map(Column::title).toList()));
            for (int account = 0; account < 2; account++) {
                for (int row = 0; row < rows(sheet); row++) {
                    int a = account;
                    int r = row;
                    lines.add(line(
                            columns.stream().map(column -> value(column, a, r)).toList()));
                }
            }
            if (sheet == Sheet.SETTINGS) {
                lines.subList(1, lines.size()).clear();
                lines.add(line(List.of("Company", "Ourcompany")));
                lines.add(line(List.of("Influence scale", "0-10")));
                lines.add(line(List.of("Relationship scale", "0-10")));
                lines.add(line(List.of("Threshold", "6.13")));
            }
            Files.write(folder.resolve(sheet.title() + ".csv"), lines);
        }
    }

    private static int rows(Sheet sheet) {
        return sheet == Sheet.ACCOUNTS ? 1 : ROWS;
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining("\",\"", "\"", "\""));
    }

    private String value(Column<?> column, int account, int row) {
        ColumnTraits traits = column.traits();
        String name = column.sheet().title() + "." + column.title();
        if (SPECIAL.containsKey(name)) {
            return special(name, account, row);
        }
        if (column.title().equals("Account")) {
            return account(account);
        }
        if (!traits.choices().isEmpty()) {
            return traits.choices().getFirst();
        }
        if (traits.namesOf().isPresent()) {
            return switch (traits.namesOf().get()) {
                case CONTACTS -> contact(account, row);
                case TEAM -> member(account, row);
                default -> account(account);
            };
        }
        return switch (traits.kind()) {
            case TEXT, LONG_TEXT -> text(column, account, row);
            case DATE -> "2027-0" + (3 + row) + "-1" + account;
            case PERCENT -> "37%";
            case MONEY -> String.valueOf(91_830_000 + 1000 * row + account);
            case NUMBER, VOLUME -> String.valueOf(3 + row % 2);
        };
    }

    /** The name of an account. */
    public String account(int account) {
        return text(column("Accounts.Account"), account, 0);
    }

    String contact(int account, int row) {
        return text(column("Contacts.Contact"), account, row) + " "
                + text(column("Contacts.Contact"), account, row + ROWS);
    }

    private String member(int account, int row) {
        return text(column("Team.Team member"), account, row);
    }

    static Column<?> column(String name) {
        int dot = name.indexOf('.');
        return Arrays.stream(Sheet.values())
                .filter(sheet -> sheet.title().equals(name.substring(0, dot)))
                .flatMap(sheet -> SheetColumns.of(sheet).stream())
                .filter(column -> column.title().equals(name.substring(dot + 1)))
                .findFirst()
                .orElseThrow();
    }

    /** Cells that have to hold something sensible, that the rest is read. */
    private static final Map<String, String> SPECIAL = Map.ofEntries(
            Map.entry("Accounts.Aims", ""),
            Map.entry("Accounts.Parent account", ""),
            Map.entry("Accounts.Currency", "EUR"),
            Map.entry("Accounts.Competitor of", ""),
            Map.entry("Results.Period", ""),
            Map.entry("Contacts.Contact", ""),
            Map.entry("Contacts.Reports to", ""),
            Map.entry("Contacts.Private", ""),
            Map.entry("Contacts.Until", ""),
            Map.entry("Contacts.Since", ""),
            Map.entry("Contacts.Evidence date", "2026-10-05"),
            Map.entry("Team.Team member", ""),
            Map.entry("Team.Manager", ""),
            Map.entry("Team.Until", ""),
            Map.entry("Links.Last contact", "2026-10-01"),
            Map.entry("Ties.To", ""),
            Map.entry("Ties.Strength", "0.5"),
            Map.entry("Opportunities.Currency", "EUR"),
            Map.entry("Opportunities.Deciders", ""),
            Map.entry("Objectives.Kind", "business"),
            Map.entry("Objectives.Serves", ""),
            Map.entry("Actions.Objective", ""),
            Map.entry("Actions.Decision", ""),
            Map.entry("Actions.Share", ""),
            Map.entry("Actions.Action ID", ""),
            Map.entry("Value.Share", ""),
            Map.entry("Value.Amount", "45000"),
            Map.entry("Value.Date", "2026-09-11"),
            Map.entry("Competitors.Strong with", ""),
            Map.entry("Nominations.Rank", ""),
            Map.entry("Criteria.Column", "Revenue"),
            Map.entry("Diagnostics.Question", ""),
            Map.entry("Service levels.Tier", ""));

    private String special(String name, int account, int row) {
        return switch (name) {
            case "Accounts.Aims" -> aim(account, 0) + "; " + aim(account, 1);
            case "Accounts.Parent account", "Accounts.Competitor of", "Actions.Decision", "Contacts.Until" -> "";
            case "Contacts.Since", "Team.Until" -> "";
            case "Results.Period" -> (2023 + row) + "";
            case "Contacts.Contact" -> contact(account, row);
            case "Contacts.Reports to" -> row == 0 ? "" : contact(account, 0);
            case "Contacts.Private" -> row == PRIVATE ? "yes" : "no";
            case "Team.Team member" -> member(account, row);
            case "Team.Manager" -> member(account, 0);
            case "Ties.To" -> contact(account, (row + 1) % ROWS);
            case "Opportunities.Deciders", "Competitors.Strong with" -> contact(account, row);
            // The goals of the first two rows serve an aim, the others none.
            case "Objectives.Serves" -> row < 2 ? aim(account, row) : "4";
            case "Actions.Objective" -> text(column("Objectives.Objective"), account, row);
            case "Actions.Action ID" -> "A" + account + row;
            case "Actions.Share", "Value.Share" -> row == 1 ? "no" : "yes";
            case "Nominations.Rank" -> String.valueOf(row + 1);
            case "Diagnostics.Question" -> String.valueOf(row + 1 + account * ROWS);
            case "Service levels.Tier" ->
                List.of("Key", "Grow", "Maintain", "Tail").get(row);
            default -> Objects.requireNonNull(SPECIAL.get(name));
        };
    }

    String aim(int account, int number) {
        return text(column("Accounts.Aims"), account, number);
    }
}
