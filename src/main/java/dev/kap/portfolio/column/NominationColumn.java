package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnSpec.joining;
import static dev.kap.portfolio.ColumnTraits.number;
import static dev.kap.portfolio.ColumnTraits.text;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.Nomination;
import dev.kap.portfolio.Sheet;

/// The columns of Nominations.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum NominationColumn implements Column<Nomination> {
    MANAGER(text("Manager", "Führungskraft", "Named by; Voter; Führungskraft; Nominiert von; Wer")
            .needed()
            .namesOf(Sheet.TEAM)
            .written(Nomination::manager)),
    ACCOUNT(text("Account", "Kunde", "Account name; Customer; Company; Kunde; Konto; Firma; Unternehmen")
            .needed()
            .broad()
            .namesOf(Sheet.ACCOUNTS)
            .written(Nomination::account)),
    ACCOUNT_ID(joining("Account ID", "AccountId; Kunden-ID; Kundennummer")),
    RANK(number("Rank", "Rang", "Order; Rang; Platz; Position").written(Nomination::rank));

    private final ColumnSpec<Nomination> spec;

    NominationColumn(ColumnSpec<Nomination> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.NOMINATIONS;
    }

    @Override
    public ColumnSpec<Nomination> spec() {
        return spec;
    }
}
