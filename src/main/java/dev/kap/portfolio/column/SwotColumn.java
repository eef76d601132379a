package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnSpec.account;
import static dev.kap.portfolio.ColumnSpec.joining;
import static dev.kap.portfolio.ColumnTraits.longText;
import static dev.kap.portfolio.ColumnTraits.text;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.SwotPoint;

/// The columns of SWOT.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum SwotColumn implements Column<SwotPoint> {
    ACCOUNT(account("Account name; Customer; Company; Kunde; Konto; Firma; Unternehmen")),
    ACCOUNT_ID(joining("Account ID", "AccountId; Kunden-ID; Kundennummer")),
    KIND(text("Kind", "Art", "Type; Field; Art; Feld; Typ")
            .needed()
            .choices("Strength", "Weakness", "Opportunity", "Threat")
            .written(SwotPoint::kind)),
    POINT(longText("Point", "Punkt", "Text; Punkt; Description; Beschreibung")
            .needed()
            .written(SwotPoint::point));

    private final ColumnSpec<SwotPoint> spec;

    SwotColumn(ColumnSpec<SwotPoint> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.SWOT;
    }

    @Override
    public ColumnSpec<SwotPoint> spec() {
        return spec;
    }
}
