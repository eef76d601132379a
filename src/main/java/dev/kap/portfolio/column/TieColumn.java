package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnSpec.accountIfAny;
import static dev.kap.portfolio.ColumnSpec.joining;
import static dev.kap.portfolio.ColumnTraits.number;
import static dev.kap.portfolio.ColumnTraits.text;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Tie;
import dev.kap.portfolio.TieKind;

/// The columns of Ties.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum TieColumn implements Column<Tie> {
    FROM(text("From", "Von", "Contact; Source; Von; Person A; Who")
            .needed()
            .namesOf(Sheet.CONTACTS)
            .written(Tie::from)),
    TO(text("To", "An", "Target; An; Zu; Person B; Whom; Related contact")
            .needed()
            .namesOf(Sheet.CONTACTS)
            .written(Tie::to)),
    ACCOUNT(accountIfAny("Account name; Customer; Company; Kunde; Konto; Firma; Unternehmen")),
    ACCOUNT_ID(joining("Account ID", "AccountId; Kunden-ID; Kundennummer")),
    KIND(text("Kind", "Art", "Type; Relation; Art; Typ")
            .choices(TieKind.values())
            .written(Tie::kind)),
    STRENGTH(number("Strength", "Stärke", "Stärke; Weight").written(Tie::strength));

    private final ColumnSpec<Tie> spec;

    TieColumn(ColumnSpec<Tie> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.TIES;
    }

    @Override
    public ColumnSpec<Tie> spec() {
        return spec;
    }
}
