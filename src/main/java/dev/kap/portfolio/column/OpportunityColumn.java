package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnSpec.account;
import static dev.kap.portfolio.ColumnSpec.joining;
import static dev.kap.portfolio.ColumnTraits.date;
import static dev.kap.portfolio.ColumnTraits.longText;
import static dev.kap.portfolio.ColumnTraits.money;
import static dev.kap.portfolio.ColumnTraits.percent;
import static dev.kap.portfolio.ColumnTraits.text;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.DealStatus;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Sheet;

/// The columns of Opportunities.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum OpportunityColumn implements Column<Opportunity> {
    ACCOUNT(account("Account name; Account.Name; Company; Company name; Customer; Organization; Deal - Organization;"
            + " Associated company; Kunde; Kundenname; Konto; Firma; Unternehmen; Potential customer; Accountname;"
            + " Potenzieller Kunde; Zugeordnetes Unternehmen; Deal - Organisation")),
    ACCOUNT_ID(joining(
            "Account ID",
            "AccountId; Customer ID; Organization ID; Kunden-ID; Kundennummer; Associated company ID;"
                    + " Associated company IDs; Account Name.id; Zugeordnete Unternehmens-IDs; Account external ID")),
    ACCOUNT_DOMAIN(joining("Company domain", "Company domain name; Account domain; Firmendomain; Firmen-Domain")),
    OPPORTUNITY(text(
                    "Opportunity",
                    "Chance",
                    "Opportunity name; Name; Deal; Deal name; Deal - Title; Title; Topic; Subject; Chance;"
                            + " Verkaufschance; Potential name; Bezeichnung; Opportunity-Name; Dealname; Deal - Titel;"
                            + " Thema")
            .needed()
            .broad()
            .written(Opportunity::name)),
    OPPORTUNITY_ID(text(
                    "Opportunity ID",
                    "Chancennummer",
                    "ID; Record ID; External ID; Deal - ID; OpportunityId; (Do Not Modify) Opportunity; Chancennummer;"
                            + " Deal ID; (Nicht ändern) Verkaufschance; Datensatz-ID")
            .written(o -> o.deal().id())),
    PRODUCT(text("Product", "Produkt", "Product name; Products; Produkt; Produkte; Leistung")
            .written(Opportunity::product)),
    VALUE(money(
                    "Value",
                    "Wert",
                    "Amount; Deal value; Deal - Value; Est. revenue; Estimated revenue; Expected revenue; Wert;"
                            + " Betrag; Volumen; Umsatzpotenzial; Opportunity amount; Geschätzter Umsatz; Geschätzter"
                            + " Erlös; Erwarteter Umsatz; Deal - Wert")
            .written(Opportunity::value)),
    CURRENCY(text(
                    "Currency",
                    "Währung",
                    "Currency code; Währung; Deal currency; Deal - Currency; Opportunity currency; Currency ISO code;"
                            + " CurrencyIsoCode; Deal - Currency of value; Currency in company's currency")
            .written(o -> o.deal().currency())),
    PROBABILITY(percent(
                    "Probability",
                    "Wahrscheinlichkeit",
                    "Probability (%); Deal probability; Wahrscheinlichkeit; Chance %; Win probability; Deal -"
                            + " Probability")
            .written(Opportunity::probability)),
    STAGE(text(
                    "Stage",
                    "Phase",
                    "Stage name; StageName; Deal stage; Deal - Stage; Phase; Sales stage; Verkaufsphase;"
                            + " Pipeline stage; Pipeline phase; Dealphase; Deal-Phase")
            .written(Opportunity::stage)),
    STATUS(text(
                    "Status",
                    "Ausgang",
                    "State; Outcome; Deal - Status; Deal status; Opportunity status; Ausgang; Ergebnis; Status reason")
            .choices(DealStatus.values())
            .written(o -> o.deal().status())),
    WON(joining("Won", "IsWon; Is won; Has won; Gewonnen; Ist gewonnen")),
    CLOSED(joining("Closed", "IsClosed; Is closed; Geschlossen; Abgeschlossen; Ist geschlossen")),
    CLOSE_DATE(date(
                    "Close date",
                    "Abschlussdatum",
                    "Closing date; Expected close date; Deal - Expected close date; Est. close date; Expected closing;"
                            + " Abschlussdatum; Geplanter Abschluss; Abschluss; Geschätztes Abschlussdatum; Vorauss."
                            + " Abschlussdatum; Deal - Voraussichtliches Abschlussdatum")
            .written(Opportunity::closeDate)),
    INVITED_EARLY(text("Invited early", "Früh eingeladen", "Early; Früh eingeladen; Früh eingebunden")
            .choices("yes", "no")
            .written(Opportunity::invitedEarly)),
    DECIDERS(text(
                    "Deciders",
                    "Entscheider",
                    "Decision makers; Who decides; Decided by; Buying team; Entscheider; Wer entscheidet;"
                            + " Entscheidungsträger")
            .broad()
            .written(o -> names(o))),
    COMPETITOR(text("Competitor", "Mitbewerber", "Competitors; Main competitor; Mitbewerber; Wettbewerber; Konkurrent")
            .written(o -> o.deal().competitor())),
    NEXT_STEP(longText("Next step", "Nächster Schritt", "Next steps; NextStep; Next action; Nächster Schritt")
            .written(o -> o.deal().nextStep())),
    LOST_BECAUSE(longText(
                    "Lost because",
                    "Verloren wegen",
                    "Lost reason; Loss reason; Deal - Lost reason; Closed lost reason; Reason lost; Verloren wegen;"
                            + " Verlustgrund")
            .written(o -> o.deal().lostBecause())),
    OWNER(text(
                    "Owner",
                    "Verantwortlich",
                    "Opportunity owner; Deal owner; Deal - Owner; Owner name; Salesperson; Verantwortlich; Inhaber;"
                        + " Zuständig; Verkäufer; Assigned to; Assigned user; Assigned user name; Opportunity-Inhaber;"
                        + " Dealinhaber; Deal-Inhaber; Besitzer; Deal - Besitzer; Deal - Inhaber")
            .namesOf(Sheet.TEAM)
            .written(o -> o.deal().owner()));

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

    private static String names(Opportunity opportunity) {
        return String.join("; ", opportunity.deciders());
    }
}
