package dev.kap.portfolio;

import org.jspecify.annotations.Nullable;

/// A column with what a record writes in it.
public record ColumnSpec<R>(ColumnTraits traits, Writer<R> writer) {

    /// The title of each column that names the account of its row.
    public static final String ACCOUNT = "Account";

    /// The title of each column that holds the id of the account of its row.
    public static final String ACCOUNT_ID = "Account ID";

    /// The title of each column that holds the internet domain of the account of its row.
    public static final String ACCOUNT_DOMAIN = "Company domain";

    /// What a record of an account writes in a cell; null for an empty one.
    @FunctionalInterface
    public interface Writer<R> {
        @Nullable
        Object value(String account, R record);
    }

    /// What a record writes in a cell, whatever its account; null for an empty one.
    @FunctionalInterface
    public interface OfRecord<R> {
        @Nullable
        Object value(R record);
    }

    /// The needed column that names the account of a row.
    public static <R> ColumnSpec<R> account(String aliases) {
        return new ColumnSpec<>(accountNames(aliases).needed(), (account, _) -> account);
    }

    /// The column that names the account of a row which can do without.
    public static <R> ColumnSpec<R> accountIfAny(String aliases) {
        return new ColumnSpec<>(accountNames(aliases), (account, _) -> account);
    }

    /// A column of exports that tells how rows belong together; no workbook of ours has it.
    public static <R> ColumnSpec<R> joining(String title, String aliases) {
        return new ColumnSpec<>(ColumnTraits.text(title, title, aliases).joining(), (_, _) -> null);
    }

    private static ColumnTraits accountNames(String aliases) {
        return ColumnTraits.text(ACCOUNT, "Kunde", aliases).broad().namesOf(Sheet.ACCOUNTS);
    }
}
