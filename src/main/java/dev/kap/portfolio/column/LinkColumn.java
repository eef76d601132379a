package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnSpec.accountIfAny;
import static dev.kap.portfolio.ColumnSpec.joining;
import static dev.kap.portfolio.ColumnTraits.date;
import static dev.kap.portfolio.ColumnTraits.number;
import static dev.kap.portfolio.ColumnTraits.text;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Sheet;

/// The columns of Links.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum LinkColumn implements Column<Link> {
    TEAM_MEMBER(text("Team member", "Mitarbeiter", "Our person; From; Who; Mitarbeiter; Teammitglied; Wer; Owner")
            .needed()
            .broad()
            .namesOf(Sheet.TEAM)
            .written(Link::teamMember)),
    CONTACT(text("Contact", "Kontakt", "Contact name; To; Whom; Kontakt; Ansprechpartner; Wen")
            .needed()
            .broad()
            .namesOf(Sheet.CONTACTS)
            .written(Link::contact)),
    ACCOUNT(accountIfAny("Account name; Customer; Company; Kunde; Konto; Firma; Unternehmen")),
    ACCOUNT_ID(joining("Account ID", "AccountId; Kunden-ID; Kundennummer")),
    STRENGTH(number("Strength", "Stärke", "Link strength; Relationship strength; Stärke; Beziehungsstärke; Score")
            .written(Link::strength)),
    LAST_CONTACT(date(
                    "Last contact",
                    "Letzter Kontakt",
                    "Last contacted; Last meeting; Last activity; Last activity date; Letzter Kontakt; Letztes Treffen")
            .written(Link::lastContact)),
    CONTACTS_PER_QUARTER(number(
                    "Contacts per quarter",
                    "Kontakte pro Quartal",
                    "Frequency; Contacts a quarter; Kontakte pro Quartal; Kontakte je Quartal; Häufigkeit")
            .written(Link::contactsPerQuarter));

    private final ColumnSpec<Link> spec;

    LinkColumn(ColumnSpec<Link> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.LINKS;
    }

    @Override
    public ColumnSpec<Link> spec() {
        return spec;
    }
}
