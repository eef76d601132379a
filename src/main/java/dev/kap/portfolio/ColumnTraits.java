package dev.kap.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a column is: its names, what may stand in it, and how it looks in a workbook to fill in.
///
/// @param german its title in German, one of the aliases
/// @param wide whether its short texts want a broad column
/// @param choices the words to choose from; empty where any text may stand
/// @param namesOf the sheet whose names it repeats, for a drop-down of what the workbook already holds
/// @param aliases the other names under which users and CRM systems know it, the best one first: of two headers that
///     mean one column the one further left wins. Case, blanks, hyphens, accents and an ending `__c` do not matter
public record ColumnTraits(
        String title,
        String german,
        ColumnKind kind,
        Use use,
        boolean wide,
        List<String> choices,
        Optional<Sheet> namesOf,
        List<String> aliases) {

    /// Whether a sheet must have it.
    public enum Use {
        /// Without it a row says nothing.
        NEEDED,
        OPTIONAL,
        /// No column of our workbooks: it only joins the exports of CRM systems.
        JOINING
    }

    public ColumnTraits {
        choices = List.copyOf(choices);
        aliases = List.copyOf(aliases);
    }

    /// A column of short texts.
    ///
    /// @param aliases parted by `; `
    public static ColumnTraits text(String title, String german, String aliases) {
        return of(title, german, ColumnKind.TEXT, aliases);
    }

    /// A column of sentences.
    public static ColumnTraits longText(String title, String german, String aliases) {
        return of(title, german, ColumnKind.LONG_TEXT, aliases);
    }

    /// A column of numbers.
    public static ColumnTraits number(String title, String german, String aliases) {
        return of(title, german, ColumnKind.NUMBER, aliases);
    }

    /// A column of amounts.
    public static ColumnTraits money(String title, String german, String aliases) {
        return of(title, german, ColumnKind.MONEY, aliases);
    }

    /// A column of volumes.
    public static ColumnTraits volume(String title, String german, String aliases) {
        return of(title, german, ColumnKind.VOLUME, aliases);
    }

    /// A column of shares.
    public static ColumnTraits percent(String title, String german, String aliases) {
        return of(title, german, ColumnKind.PERCENT, aliases);
    }

    /// A column of days.
    public static ColumnTraits date(String title, String german, String aliases) {
        return of(title, german, ColumnKind.DATE, aliases);
    }

    private static ColumnTraits of(String title, String german, ColumnKind kind, String aliases) {
        return new ColumnTraits(
                title, german, kind, Use.OPTIONAL, false, List.of(), Optional.empty(), List.of(aliases.split("; ")));
    }

    /// The same column, without which a row says nothing.
    public ColumnTraits needed() {
        return used(Use.NEEDED);
    }

    /// The same column, which only joins exports.
    public ColumnTraits joining() {
        return used(Use.JOINING);
    }

    /// The same column, broader.
    public ColumnTraits broad() {
        return new ColumnTraits(title, german, kind, use, true, choices, namesOf, aliases);
    }

    /// The same column with words to choose from.
    public ColumnTraits choices(String... words) {
        return new ColumnTraits(title, german, kind, use, wide, List.of(words), namesOf, aliases);
    }

    /// The same column with the words of an enumeration to choose from.
    public ColumnTraits choices(Enum<?>... constants) {
        return choices(Arrays.stream(constants).map(CellWords::word).toArray(String[]::new));
    }

    /// The same column, which repeats names of that sheet.
    public ColumnTraits namesOf(Sheet sheet) {
        return new ColumnTraits(title, german, kind, use, wide, choices, Optional.of(sheet), aliases);
    }

    /// The column with what a record writes in it.
    public <R> ColumnSpec<R> written(ColumnSpec.OfRecord<R> writer) {
        return new ColumnSpec<>(this, (_, record) -> writer.value(record));
    }

    private ColumnTraits used(Use other) {
        return new ColumnTraits(title, german, kind, other, wide, choices, namesOf, aliases);
    }
}
