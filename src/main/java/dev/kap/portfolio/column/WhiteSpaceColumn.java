package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnSpec.account;
import static dev.kap.portfolio.ColumnSpec.joining;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.WhiteSpace;

/// The columns of White space; one more for each product follows them.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum WhiteSpaceColumn implements Column<WhiteSpace> {
    ACCOUNT(account("Account name; Customer; Company; Kunde; Kundenname; Konto; Firma; Unternehmen")),
    ACCOUNT_ID(joining("Account ID", "AccountId; Kunden-ID; Kundennummer"));

    private final ColumnSpec<WhiteSpace> spec;

    WhiteSpaceColumn(ColumnSpec<WhiteSpace> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.WHITE_SPACE;
    }

    @Override
    public ColumnSpec<WhiteSpace> spec() {
        return spec;
    }
}
