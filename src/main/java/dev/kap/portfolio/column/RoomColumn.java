package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnSpec.account;
import static dev.kap.portfolio.ColumnSpec.joining;
import static dev.kap.portfolio.ColumnTraits.number;
import static dev.kap.portfolio.ColumnTraits.text;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.RoomRow;
import dev.kap.portfolio.Sheet;

/// The columns of Workshop; one more for each person in the room follows them.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum RoomColumn implements Column<RoomRow> {
    NUMBER(number("No.", "Nr.", "Number; Card; Nr.; Nummer; Karte").written(RoomRow::number)),
    ACCOUNT(account("Account name; Customer; Company; Kunde; Kundenname; Konto; Firma; Unternehmen")),
    ACCOUNT_ID(joining("Account ID", "AccountId; Kunden-ID; Kundennummer")),
    CONTACT(text("Contact", "Kontakt", "Contact name; Name; Kontakt; Ansprechpartner")
            .needed()
            .broad()
            .namesOf(Sheet.CONTACTS)
            .written(RoomRow::contact)),
    ASKS(text("Asks", "Gefragt", "Asked; Question; Gefragt; Frage; Gefragt nach")
            .needed()
            .broad()
            .choices(words())
            .written(row -> row.asked().word()));

    private final ColumnSpec<RoomRow> spec;

    RoomColumn(ColumnSpec<RoomRow> spec) {
        this.spec = spec;
    }

    private static String[] words() {
        return RoomRow.Asked.all().map(RoomRow.Asked::word).toArray(String[]::new);
    }

    @Override
    public Sheet sheet() {
        return Sheet.WORKSHOP;
    }

    @Override
    public ColumnSpec<RoomRow> spec() {
        return spec;
    }
}
