package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnSpec.joining;
import static dev.kap.portfolio.ColumnTraits.date;
import static dev.kap.portfolio.ColumnTraits.longText;
import static dev.kap.portfolio.ColumnTraits.money;
import static dev.kap.portfolio.ColumnTraits.number;
import static dev.kap.portfolio.ColumnTraits.text;
import static dev.kap.portfolio.ColumnTraits.volume;

import dev.kap.portfolio.AccountStatus;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.Partnership;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Sheet;

/// The columns of Accounts.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum AccountColumn implements Column<Profile> {
    ACCOUNT(text(
                    "Account",
                    "Kunde",
                    "Account name; Name; Company name; Company; Customer; Customer name; Organization name;"
                        + " Organisation name; Organization; Organisation; Organization - Name; Kunde; Kundenname;"
                        + " Konto; Kontoname; Firma; Firmenname; Unternehmen; Unternehmensname; Display name; Complete"
                        + " name; Client; Compte; Cuenta; Accountname; Name des Unternehmens; Organisation - Name")
            .needed()
            .broad()
            .written(Profile::name)),
    ACCOUNT_ID(text(
                    "Account ID",
                    "Kundennummer",
                    "ID; Account record ID; Record ID; Company ID; Customer ID; Organization ID; Organization - ID;"
                            + " External ID; Kundennummer; Kunden-ID; Konto-ID; Kontonummer; Account number; Customer"
                            + " number; AccountId; (Do Not Modify) Account; (Nicht ändern) Firma; Datensatz-ID;"
                            + " Organisation - ID")
            .written(p -> p.organisation().id())),
    PARENT_ACCOUNT(text(
                    "Parent account",
                    "Muttergesellschaft",
                    "Parent; Parent company; Parent account name; Parent account: Account name; Ultimate parent; Group;"
                            + " Muttergesellschaft; Mutterkonzern; Konzern; Übergeordnete Firma; Übergeordneter"
                            + " Kunde; Parent organization")
            .namesOf(Sheet.ACCOUNTS)
            .written(p -> p.organisation().parent())),
    PARENT_ACCOUNT_ID(joining("Parent account ID", "ParentId; Parent company ID; Parent ID; Parent record ID")),
    STATUS(text(
                    "Status",
                    "Kundenstatus",
                    "Type; Account status; Account type; Lifecycle stage; Relationship type; Kundenstatus; Kundentyp;"
                            + " Kontotyp; Customer type")
            .choices(AccountStatus.values())
            .written(p -> p.organisation().status())),
    INDUSTRY(text("Industry", "Branche", "Branche; Sector; Industrie; Organization - Industry; Business type")
            .written(p -> p.organisation().industry())),
    REGION(text(
                    "Region",
                    "Region",
                    "Territory; Country; Country/Region; Billing country; Shipping country; Land; Gebiet; Market;"
                            + " Address 1: Country/Region; Organization - Country of address")
            .written(p -> p.organisation().region())),
    CURRENCY(text("Currency", "Währung", "Currency code; Währung; Account currency; Currency ISO code; CurrencyIsoCode")
            .written(p -> p.terms().currency())),
    ACCOUNT_MANAGER(text(
                    "Account manager",
                    "Kundenbetreuer",
                    "Key account manager; KAM; Account owner; Company owner; Owner; Owner name; Kundenbetreuer;"
                            + " Betreuer; Kontoinhaber; Salesperson; Sales rep; Vertriebsmitarbeiter; Organization -"
                            + " Owner; Verkäufer; Account: Owner; Assigned to; Assigned user; Assigned user name;"
                            + " Accountinhaber; Account-Inhaber; Besitzer; Inhaber; Unternehmensinhaber; Zuständiger"
                            + " Mitarbeiter; Zuständiger Mitarbeiter für Unternehmen; Organisation - Besitzer;"
                            + " Organisation - Inhaber")
            .namesOf(Sheet.TEAM)
            .written(p -> p.care().accountManager())),
    EXECUTIVE_SPONSOR(text("Executive sponsor", "Management-Sponsor", "Sponsor; Our sponsor; Management-Sponsor; Pate")
            .namesOf(Sheet.TEAM)
            .written(p -> p.care().executiveSponsor())),
    PARTNERSHIP(
            text("Partnership", "Partnerschaft", "Partnership level; Partnerschaft; Relationship status; Beziehungsart")
                    .choices(Partnership.values())
                    .written(p -> p.business().partnership())),
    CATEGORY_SPEND(money(
                    "Category spend",
                    "Einkaufsvolumen",
                    "Total spend; Spend; Share of wallet base; Einkaufsvolumen; Gesamtbedarf; Bedarf;"
                            + " Beschaffungsvolumen; Wallet")
            .written(p -> p.business().categorySpend())),
    REVENUE(money(
                    "Revenue",
                    "Umsatz",
                    "Our revenue; Sales; Turnover with us; Umsatz; Unser Umsatz; Umsatz mit uns; Ventes")
            .written(p -> p.business().figures().revenue().actual())),
    REVENUE_LAST_YEAR(money(
                    "Revenue last year",
                    "Umsatz Vorjahr",
                    "Last year revenue; Prior year revenue; Previous year revenue; Revenue previous year; Umsatz"
                            + " Vorjahr; Vorjahresumsatz")
            .written(p -> p.business().figures().revenue().lastYear())),
    REVENUE_TARGET(
            money("Revenue target", "Umsatzziel", "Target revenue; Revenue plan; Umsatzziel; Zielumsatz; Umsatz Ziel")
                    .written(p -> p.business().figures().revenue().target())),
    PROFIT(money("Profit", "Gewinn", "Margin amount; Contribution; Gross profit; Gewinn; Deckungsbeitrag; Ergebnis")
            .written(p -> p.business().figures().profit().actual())),
    PROFIT_LAST_YEAR(money(
                    "Profit last year",
                    "Gewinn Vorjahr",
                    "Last year profit; Prior year profit; Gewinn Vorjahr; Deckungsbeitrag Vorjahr")
            .written(p -> p.business().figures().profit().lastYear())),
    PROFIT_TARGET(money("Profit target", "Gewinnziel", "Target profit; Gewinnziel; Deckungsbeitrag Ziel")
            .written(p -> p.business().figures().profit().target())),
    UNITS(volume("Units", "Stück", "Volume; Quantity; Stück; Menge; Absatz; Stückzahl")
            .written(p -> p.business().figures().units().actual())),
    UNITS_LAST_YEAR(volume(
                    "Units last year",
                    "Stück Vorjahr",
                    "Last year units; Prior year units; Stück Vorjahr; Menge Vorjahr; Absatz Vorjahr")
            .written(p -> p.business().figures().units().lastYear())),
    UNITS_TARGET(volume("Units target", "Stück Ziel", "Target units; Stück Ziel; Menge Ziel; Absatzziel")
            .written(p -> p.business().figures().units().target())),
    STRATEGIC_FIT(number("Strategic fit", "Strategische Passung", "Fit; Strategische Passung; Strategische Bedeutung")
            .written(p -> p.business().strategicFit())),
    COST_OF_LOSING(number(
                    "Cost of losing",
                    "Verlustkosten",
                    "Cost of losing it; Cost of loss; Loss cost; Verlustkosten; Kosten des Verlusts")
            .written(p -> p.business().costOfLosing())),
    SWITCHING_COST(number("Switching cost", "Wechselkosten", "Switching costs; Cost of switching; Wechselkosten")
            .written(p -> p.terms().switchingCost())),
    WILLINGNESS(number(
                    "Willingness",
                    "Bereitschaft",
                    "Willingness to partner; Partnership willingness; Bereitschaft; Kooperationsbereitschaft")
            .written(p -> p.terms().willingness())),
    CONTRACT_END(date(
                    "Contract end",
                    "Vertragsende",
                    "Contract end date; Contract expiry; Contract ends; Renewal date; Vertragsende; Vertrag bis;"
                            + " Laufzeitende")
            .written(p -> p.terms().contractEnd())),
    NOTICE_MONTHS(number(
                    "Notice months",
                    "Kündigungsfrist in Monaten",
                    "Notice period; Notice period (months); Notice; Kündigungsfrist in Monaten; Kündigungsfrist")
            .written(p -> p.terms().noticeMonths())),
    DECISION_PROCESS(longText(
                    "Decision process",
                    "Entscheidungsweg",
                    "How they decide; Buying process; Entscheidungsweg; Entscheidungsprozess")
            .written(p -> p.terms().decisionProcess())),
    COMPETITOR_OF(
            text("Competitor of", "Wettbewerber von", "Competes with; Competitor; Wettbewerber von; Konkurrent von")
                    .written(p -> p.remarks().competitorOf())),
    CULTURE(longText("Culture", "Kultur", "Company culture; Kultur; Unternehmenskultur")
            .written(p -> p.remarks().culture())),
    AIMS(longText("Aims", "Ziele", "Customer aims; Goals; Strategy; Ziele; Kundenziele")
            .written(p -> p.remarks().aims())),
    NOTES(longText(
                    "Notes",
                    "Notizen",
                    "Note; Comments; Comment; Description; Notizen; Bemerkungen; Anmerkungen; Beschreibung; Kommentar")
            .written(p -> p.remarks().notes())),
    DOMAIN(joining(
            "Domain", "Company domain name; Company domain; Website; Web site; Website URL; Webseite; Main domain"));

    private final ColumnSpec<Profile> spec;

    AccountColumn(ColumnSpec<Profile> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.ACCOUNTS;
    }

    @Override
    public ColumnSpec<Profile> spec() {
        return spec;
    }
}
