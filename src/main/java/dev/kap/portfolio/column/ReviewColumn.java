package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnSpec.account;
import static dev.kap.portfolio.ColumnSpec.joining;
import static dev.kap.portfolio.ColumnTraits.date;
import static dev.kap.portfolio.ColumnTraits.longText;
import static dev.kap.portfolio.ColumnTraits.text;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.Review;
import dev.kap.portfolio.Sheet;

/// The columns of Reviews.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum ReviewColumn implements Column<Review> {
    ACCOUNT(account("Account name; Customer; Company; Kunde; Konto; Firma; Unternehmen")),
    ACCOUNT_ID(joining("Account ID", "AccountId; Kunden-ID; Kundennummer")),
    DATE(date("Date", "Datum", "Day; When; Datum; Termin; Review date; Wann")
            .needed()
            .written(Review::date)),
    KIND(text("Kind", "Art", "Type; Art; Typ").written(Review::kind)),
    ATTENDEES(text("Attendees", "Teilnehmer", "Participants; Teilnehmer; Wer").written(Review::attendees)),
    OUTCOME(longText("Outcome", "Ergebnis", "Result; Ergebnis; Notes").written(Review::outcome));

    private final ColumnSpec<Review> spec;

    ReviewColumn(ColumnSpec<Review> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.REVIEWS;
    }

    @Override
    public ColumnSpec<Review> spec() {
        return spec;
    }
}
