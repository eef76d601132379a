package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnSpec.account;
import static dev.kap.portfolio.ColumnSpec.joining;
import static dev.kap.portfolio.ColumnTraits.date;
import static dev.kap.portfolio.ColumnTraits.longText;
import static dev.kap.portfolio.ColumnTraits.money;
import static dev.kap.portfolio.ColumnTraits.text;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.DeliveredValue;
import dev.kap.portfolio.Sheet;

/// The columns of Value.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum ValueColumn implements Column<DeliveredValue> {
    ACCOUNT(account("Account name; Customer; Company; Kunde; Konto; Firma; Unternehmen")),
    ACCOUNT_ID(joining("Account ID", "AccountId; Kunden-ID; Kundennummer")),
    WHAT(longText("What", "Was", "Value; Benefit; Was; Nutzen; Description; Beschreibung")
            .needed()
            .written(DeliveredValue::what)),
    AMOUNT(money("Amount", "Betrag", "Saving; Savings; Worth; Betrag; Wert; Einsparung")
            .written(DeliveredValue::amount)),
    DATE(date("Date", "Datum", "When; Day; Datum; Wann").written(DeliveredValue::date)),
    CONFIRMED_BY(text("Confirmed by", "Bestätigt von", "Confirmed; Bestätigt von; Bestätigt durch")
            .broad()
            .namesOf(Sheet.CONTACTS)
            .written(DeliveredValue::confirmedBy)),
    SHARE(text("Share", "Teilen", "Shareable; Share with customer; Teilen; Mit Kunde teilen")
            .choices("yes", "no")
            .written(DeliveredValue::share));

    private final ColumnSpec<DeliveredValue> spec;

    ValueColumn(ColumnSpec<DeliveredValue> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.VALUE;
    }

    @Override
    public ColumnSpec<DeliveredValue> spec() {
        return spec;
    }
}
