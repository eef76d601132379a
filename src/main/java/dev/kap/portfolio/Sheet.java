package dev.kap.portfolio;

import java.util.List;

/// The sheets of a workbook (contract.md, "Sheets and columns").
@SuppressWarnings("ImmutableEnumChecker") // its list is unmodifiable
public enum Sheet {
    ACCOUNTS(
            "Accounts",
            "Kunden",
            "Account; Kunden; Kunde; Konten; Konto; Firmen; Firma; Companies; Company; Customers; Customer;"
                + " Organizations; Organization; Organisations; Organisation; Comptes; Clientes; Cuentas; Unternehmen;"
                + " Account list; Kundenliste; Organisationen"),
    RESULTS("Results", "Ergebnisse", "Result; Ergebnisse; Zahlen; Figures; Actuals; Periods; Umsätze"),
    CONTACTS(
            "Contacts",
            "Kontakte",
            "Contact; Kontakte; Kontakt; Ansprechpartner; People; Persons; Person; Personen; Stakeholders;"
                    + " Stakeholder; Contact list; Kontaktliste"),
    TEAM(
            "Team",
            "Unser Team",
            "Our team; Team members; Unser Team; Users; User; Mitarbeiter; Colleagues; Kollegen; Verkäufer"),
    LINKS(
            "Links",
            "Verbindungen",
            "Link; Relationships; Verbindungen; Beziehungen; Our contacts; Who knows whom; Wer kennt wen"),
    TIES("Ties", "Bindungen", "Tie; Bindungen; Beziehungen der Kontakte; Contact ties; Influences; Einflüsse"),
    OPPORTUNITIES(
            "Opportunities", "Chancen", "Opportunity; Deals; Deal; Pipeline; Chancen; Verkaufschancen; Potentials"),
    WHITE_SPACE(
            "White space",
            "Weiße Flecken",
            "Whitespace; Product matrix; Weiße Flecken; Produktmatrix; Potenziale; Cross selling"),
    OBJECTIVES("Objectives", "Ziele", "Objective; Goals; Ziele; Ziel; Jahresziele; Objectifs"),
    ACTIONS(
            "Actions",
            "Maßnahmen",
            "Action; Maßnahmen; Massnahmen; Maßnahme; Tasks; To do; Aufgaben; Aktionen; Action plan; Aktionsplan"),
    PROPOSALS("Proposals", "Vorschläge", "Proposed moves; Vorschläge; Vorgeschlagene Schritte"),
    VALUE("Value", "Nutzen", "Values; Value delivered; Nutzen; Gelieferter Nutzen; Mehrwert; Benefits; Savings"),
    SERVICE("Service", "Leistung", "Service results; Service performance; Leistung; Leistungen; KPIs; Service KPIs"),
    COMPETITORS(
            "Competitors", "Wettbewerber", "Competitor; Wettbewerber; Wettbewerb; Konkurrenten; Competition; Rivals"),
    REVIEWS("Reviews", "Gespräche", "Review; Gespräche; Quartalsgespräche; Reviewtermine; QBR; Meetings"),
    NOMINATIONS("Nominations", "Nominierungen", "Nomination; Nominierungen; Votes; Stimmen; Key account nominations"),
    CRITERIA("Criteria", "Kriterien", "Criterion; Kriterien; Auswahlkriterien; Selection criteria; Weights; Gewichte"),
    SERVICE_LEVELS(
            "Service levels",
            "Betreuungsstufen",
            "Service level; Servicelevel; Betreuungsstufen; Tiers; SLA; Serviceniveaus"),
    DIAGNOSTICS("Diagnostics", "Diagnose", "Diagnostic; Diagnose; Diagnosen; Questions; Fragen; Answers; Antworten"),
    WORKSHOP(
            "Workshop",
            "Workshop-Ergebnisse",
            "Workshop results; Workshop-Ergebnisse; Workshopergebnisse; Workshop votes; Workshop scores"),
    SWOT("SWOT", "SWOT-Analyse", "Swot analysis; SWOT-Analyse; Stärken und Schwächen"),
    SETTINGS("Settings", "Einstellungen", "Setting; Einstellungen; Options; Optionen; Configuration; Konfiguration");

    private final String title;
    private final String german;
    private final List<String> aliases;

    Sheet(String title, String german, String aliases) {
        this.title = title;
        this.german = german;
        this.aliases = List.of(aliases.split("; "));
    }

    /// The sheet's name in a workbook: `White space`.
    public String title() {
        return title;
    }

    /// Its name in German.
    public String german() {
        return german;
    }

    /// Under which other names users and CRM systems know it, the best one first.
    public List<String> aliases() {
        return aliases;
    }
}
