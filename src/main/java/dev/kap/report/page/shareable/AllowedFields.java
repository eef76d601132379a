package dev.kap.report.page.shareable;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.SheetColumns;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// The list of fields that a customer may read: `shareable-fields.txt`, which tells its own rules.
public final class AllowedFields {

    private static final String FILE = "/dev/kap/report/shareable-fields.txt";

    /// A condition on the rows of a sheet.
    ///
    /// @param never whether the rows that fulfil it are left out; else those that do not
    private record Condition(Column<?> column, boolean never, List<String> words) {

        boolean admits(String cell) {
            String small = cell.toLowerCase(Locale.ROOT).strip();
            return never ? words.stream().noneMatch(small::contains) : words.contains(small);
        }
    }

    private final Set<Column<?>> shown = new HashSet<>();
    private final List<Condition> conditions = new ArrayList<>();

    private AllowedFields(String lines) {
        lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(this::read);
    }

    /// The program's list.
    public static AllowedFields ofTheProgram() {
        try (InputStream in = Objects.requireNonNull(AllowedFields.class.getResourceAsStream(FILE), FILE)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A list of these lines.
    ///
    /// @throws IllegalArgumentException for a line that says nothing, or names a column that there is not
    public static AllowedFields of(String lines) {
        return new AllowedFields(lines);
    }

    private void read(String line) {
        String rest = line.substring(line.indexOf(' ') + 1);
        if (line.startsWith("show ")) {
            shown.add(column(rest));
        } else if (line.startsWith("only ") && rest.contains(" is ")) {
            condition(rest, " is ", false);
        } else if (line.startsWith("never ") && rest.contains(" has ")) {
            condition(rest, " has ", true);
        } else {
            throw new IllegalArgumentException(line);
        }
    }

    private void condition(String text, String verb, boolean never) {
        int at = text.indexOf(verb);
        List<String> words = Arrays.stream(text.substring(at + verb.length()).split(";"))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .toList();
        conditions.add(new Condition(column(text.substring(0, at)), never, words));
    }

    private static Column<?> column(String name) {
        int dot = name.indexOf('.');
        return Stream.of(Sheet.values())
                .filter(sheet -> dot > 0 && sheet.title().equals(name.substring(0, dot)))
                .flatMap(sheet -> SheetColumns.of(sheet).stream())
                .filter(column -> column.title().equals(name.substring(dot + 1).strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + name));
    }

    /// Whether the cells of that column may be read.
    public boolean shows(Column<?> column) {
        return shown.contains(column);
    }

    /// Whether the row of a record may be read, as far as its own cells tell.
    <R> boolean admits(String account, R row, List<? extends Column<R>> columns) {
        return conditions.stream()
                .allMatch(condition -> columns.stream()
                        .filter(column -> column.equals(condition.column()))
                        .allMatch(column -> condition.admits(Objects.toString(column.value(account, row), ""))));
    }

    /// The cells of a record that may be read.
    <R> SharedRow row(String account, R row, List<? extends Column<R>> columns) {
        SharedRow shared = SharedRow.EMPTY;
        for (Column<R> column : columns) {
            Object value = column.value(account, row);
            if (value != null && shows(column)) {
                shared = shared.with(column.title(), value);
            }
        }
        return shared;
    }
}
