package dev.kap.portfolio;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A column of a sheet: all that is known of it stands in one constant, and whoever reads, writes or names it asks
/// that constant.
///
/// @param <R> the record that a row of the sheet becomes
public interface Column<R> {

    /// The sheet it belongs to.
    Sheet sheet();

    /// What it is and how a record fills it.
    ColumnSpec<R> spec();

    /// What it is.
    default ColumnTraits traits() {
        return spec().traits();
    }

    /// Its name in a workbook: `Job title`.
    default String title() {
        return traits().title();
    }

    /// Its name in a document of that language.
    default String title(Locale language) {
        return language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? traits().german() : title();
    }

    /// What stands in its cell: a text, number or day; null for an empty cell.
    ///
    /// @param account the account that the record belongs to; empty where it belongs to none
    default @Nullable Object value(String account, R record) {
        return CellWords.of(spec().writer().value(account, record));
    }
}
