package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnSpec.account;
import static dev.kap.portfolio.ColumnSpec.joining;
import static dev.kap.portfolio.ColumnTraits.date;
import static dev.kap.portfolio.ColumnTraits.money;
import static dev.kap.portfolio.ColumnTraits.percent;
import static dev.kap.portfolio.ColumnTraits.text;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Sheet;

/// The columns of Opportunities.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum OpportunityColumn implements Column<Opportunity> {
    ACCOUNT(account("Account name; Account.Name; Company; Company name; Customer; Organization; Deal - Organization;"
            + " Associated company; Kunde; Kundenname; Konto; Firma; Unternehmen; Potential customer")),
    ACCOUNT_ID(joining(
            "Account ID",
            "AccountId; Customer ID; Organization ID; Kunden-ID; Kundennummer; Associated company ID;"
                    + " Associated company IDs")),
    OPPORTUNITY(text(
                    "Opportunity",
                    "Chance",
                    "Opportunity name; Name; Deal; Deal name; Deal - Title; Title; Topic; Subject; Chance;"
                            + " Verkaufschance; Potential name; Bezeichnung")
            .needed()
            .broad()
            .written(Opportunity::name)),
    OPPORTUNITY_ID(joining("Opportunity ID", "ID; Record ID; Deal - ID; OpportunityId; (Do Not Modify) Opportunity")),
    PRODUCT(text("Product", "Produkt", "Product name; Products; Produkt; Produkte; Leistung")
            .written(Opportunity::product)),
    VALUE(money(
                    "Value",
                    "Wert",
                    "Amount; Deal value; Deal - Value; Est. revenue; Estimated revenue; Expected revenue; Wert;"
                            + " Betrag; Volumen; Umsatzpotenzial")
            .written(Opportunity::value)),
    PROBABILITY(percent(
                    "Probability",
                    "Wahrscheinlichkeit",
                    "Probability (%); Deal probability; Wahrscheinlichkeit; Chance %; Win probability; Deal -"
                            + " Probability")
            .written(Opportunity::probability)),
    STAGE(text(
                    "Stage",
                    "Phase",
                    "Stage name; StageName; Deal stage; Deal - Stage; Phase; Sales stage; Status; Deal - Status;"
                            + " Verkaufsphase")
            .written(Opportunity::stage)),
    CLOSE_DATE(date(
                    "Close date",
                    "Abschlussdatum",
                    "Closing date; Expected close date; Deal - Expected close date; Est. close date; Expected closing;"
                            + " Abschlussdatum; Geplanter Abschluss; Abschluss")
            .written(Opportunity::closeDate)),
    INVITED_EARLY(text("Invited early", "Früh eingeladen", "Early; Früh eingeladen; Früh eingebunden")
            .choices("yes", "no")
            .written(Opportunity::invitedEarly));

    private final ColumnSpec<Opportunity> spec;

    OpportunityColumn(ColumnSpec<Opportunity> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.OPPORTUNITIES;
    }

    @Override
    public ColumnSpec<Opportunity> spec() {
        return spec;
    }
}
