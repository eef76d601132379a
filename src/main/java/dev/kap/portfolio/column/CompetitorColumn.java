package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnSpec.account;
import static dev.kap.portfolio.ColumnSpec.joining;
import static dev.kap.portfolio.ColumnTraits.longText;
import static dev.kap.portfolio.ColumnTraits.text;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.Competitor;
import dev.kap.portfolio.Sheet;

/// The columns of Competitors.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum CompetitorColumn implements Column<Competitor> {
    ACCOUNT(account("Account name; Customer; Company; Kunde; Konto; Firma; Unternehmen")),
    ACCOUNT_ID(joining("Account ID", "AccountId; Kunden-ID; Kundennummer")),
    COMPETITOR(text("Competitor", "Wettbewerber", "Competitor name; Name; Rival; Wettbewerber; Mitbewerber; Konkurrent")
            .needed()
            .broad()
            .written(Competitor::name)),
    PRODUCT(text("Product", "Produkt", "Products; Produkt; Leistung; With what").written(Competitor::product)),
    STRONG_WITH(text("Strong with", "Stark bei", "Contacts; Contact; Stark bei; Kontakte")
            .broad()
            .written(c -> String.join("; ", c.strongWith()))),
    STRENGTH(longText("Strength", "Stärke", "Strengths; Stärke; Stärken").written(Competitor::strength)),
    WEAKNESS(longText("Weakness", "Schwäche", "Weaknesses; Schwäche; Schwächen").written(Competitor::weakness));

    private final ColumnSpec<Competitor> spec;

    CompetitorColumn(ColumnSpec<Competitor> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.COMPETITORS;
    }

    @Override
    public ColumnSpec<Competitor> spec() {
        return spec;
    }
}
