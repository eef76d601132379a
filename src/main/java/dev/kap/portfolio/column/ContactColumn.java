package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnSpec.account;
import static dev.kap.portfolio.ColumnSpec.joining;
import static dev.kap.portfolio.ColumnTraits.date;
import static dev.kap.portfolio.ColumnTraits.longText;
import static dev.kap.portfolio.ColumnTraits.number;
import static dev.kap.portfolio.ColumnTraits.text;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Stance;
import java.util.stream.Collectors;

/// The columns of Contacts.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum ContactColumn implements Column<Contact> {
    ACCOUNT(account("Account name; Account.Name; Company name; Company; Customer; Associated company; Primary"
            + " associated company; Company name (Account); Organization; Organisation; Person -"
            + " Organization; Organization name; Related company; Parent_id; Organization 1 - Name;"
            + " Company Name Entity; Parent company; Parent account; Kunde; Kundenname; Konto; Kontoname;"
            + " Firma; Firmenname; Unternehmen; Client; Account: Account Name; Accountname; Name der Firma;"
            + " Zugeordnetes Unternehmen; Person - Organisation")),
    ACCOUNT_ID(joining(
            "Account ID",
            "AccountId; Account Name.id; Associated Company ID; Associated company IDs; Primary associated"
                    + " company ID; Company ID; Customer ID; Organization ID; Kundennummer; Kunden-ID; Parent"
                    + " customer ID; Zugeordnete Unternehmens-IDs; Zugeordnete Unternehmens-ID; Account external ID")),
    ACCOUNT_DOMAIN(joining("Company domain", "Company domain name; Account domain; Firmendomain; Firmen-Domain")),
    CONTACT(text(
                    "Contact",
                    "Kontakt",
                    "Contact name; Name; Full name; Person; Person - Name; Kontakt; Kontaktname; Ansprechpartner;"
                            + " Vollständiger Name; Display name; Complete name; Contacto; Nom complet")
            .needed()
            .broad()
            .written(Contact::name)),
    CONTACT_ID(text(
                    "Contact ID",
                    "Kontakt-ID",
                    "ID; Record ID; Contact record ID; ContactId; Person ID; Person - ID; External ID; Kontakt-ID; (Do"
                            + " Not Modify) Contact; (Nicht ändern) Kontakt; Datensatz-ID")
            .written(c -> c.identity().id())),
    FIRST_NAME(joining("First name", "Given name; Vorname; FirstName; Prénom; Person - First name")),
    LAST_NAME(joining("Last name", "Family name; Surname; Nachname; LastName; Apellidos; Person - Last name")),
    JOB_TITLE(text(
                    "Job title",
                    "Position",
                    "Title; Position; Organization title; Organization 1 - Title; Job position; Person - Job title;"
                            + " Function title; Stelle; Funktionsbezeichnung; Stellenbezeichnung; Berufsbezeichnung;"
                            + " Titel; Job; Puesto; Jobtitel; Person - Position; Person - Jobtitel")
            .broad()
            .written(c -> c.position().jobTitle())),
    FUNCTION(text(
                    "Function",
                    "Abteilung",
                    "Department; Organization department; Organization 1 - Department; Abteilung; Bereich; Funktion;"
                            + " Area")
            .written(c -> c.position().function())),
    LEVEL(text(
                    "Level",
                    "Ebene",
                    "Seniority; Employment seniority; Hierarchy; Hierarchieebene; Ebene; Management level;"
                            + " Hierarchiestufe")
            .choices(Level.values())
            .written(c -> c.position().level())),
    REPORTS_TO(text(
                    "Reports to",
                    "Berichtet an",
                    "Manager; Boss; Reports to: Full Name; Reporting to; Manager's name; Manager name; Berichtet an;"
                        + " Vorgesetzter; Vorgesetzte; Chef; Berichtet an: Vollständiger Name; Name des Vorgesetzten")
            .namesOf(Sheet.CONTACTS)
            .written(c -> c.position().reportsTo())),
    REPORTS_TO_ID(joining("Reports to ID", "ReportsToId; Reporting To.id; Manager ID; Reports to contact ID")),
    DECISION_ROLE(text(
                    "Decision role",
                    "Rolle",
                    "Role; Buying role; Buying roles; Decision influence; Purchasing role; Contact role; Opportunity"
                            + " role; Rolle; Entscheidungsrolle; Rolle im Buying Center; Buying center role; Kaufrolle")
            .choices(DecisionRole.values())
            .written(c -> roles(c))),
    STANCE(text("Stance", "Haltung", "Attitude; Sentiment; Haltung; Einstellung")
            .choices(Stance.values())
            .written(c -> c.rating().stance())),
    OUTSIDE_ORGANISATION(text(
                    "Outside organisation",
                    "Externe Organisation",
                    "Outside organization; External organisation; External organization; Externe Organisation;"
                            + " Organisation außerhalb")
            .written(c -> c.position().outside())),
    INFLUENCE(number("Influence", "Einfluss", "Influence score; Einfluss; Macht; Power")
            .written(c -> c.rating().influence())),
    RELATIONSHIP(number(
                    "Relationship",
                    "Beziehung",
                    "Relationship score; Relationship strength; Beziehung; Beziehungsstärke")
            .written(c -> c.rating().relationship())),
    EVIDENCE(longText("Evidence", "Beleg", "Reason; Beleg; Begründung; Nachweis")
            .written(c -> c.rating().evidence())),
    EVIDENCE_DATE(date("Evidence date", "Belegdatum", "Rated on; Belegdatum; Datum des Belegs; Nachweisdatum")
            .written(c -> c.rating().evidenceDate())),
    TARGET_RELATIONSHIP(number(
                    "Target relationship",
                    "Zielbeziehung",
                    "Relationship target; Zielbeziehung; Beziehungsziel; Ziel Beziehung")
            .written(c -> c.rating().targetRelationship())),
    IS_A_COMPANY(joining("Is a company", "Is company; Company type; Ist ein Unternehmen; Unternehmenstyp")),
    COACH(text("Coach", "Coach", "Is coach; Champion")
            .choices("yes", "no")
            .written(c -> c.rating().roles().contains(DecisionRole.COACH) ? true : null)),
    OUR_LEAD(text(
                    "Our lead",
                    "Unser Betreuer",
                    "Lead contact; Relationship owner; Contact owner; Owner; Owner name; Unser Betreuer; Betreuer;"
                        + " Zuständig; Salesperson; Person - Owner; Ansprechpartner bei uns; Contact: Owner; Assigned"
                        + " to; Assigned user; Assigned user name; Kontaktinhaber; Kontakt-Inhaber; Besitzer; Inhaber;"
                        + " Zuständiger Mitarbeiter; Zuständiger Mitarbeiter für Kontakt; Person - Besitzer; Person -"
                        + " Inhaber")
            .namesOf(Sheet.TEAM)
            .written(c -> c.notes().ourLead())),
    WHY_WEAK(longText(
                    "Why weak",
                    "Warum schwach",
                    "Why weak?; Cause; Why the relationship is weak; Warum schwach; Ursache")
            .written(c -> c.notes().whyWeak())),
    PAIN_POINTS(
            longText("Pain points", "Schmerzpunkte", "Pain point; Pains; Challenges; Schmerzpunkte; Probleme; Sorgen")
                    .written(c -> c.notes().painPoints())),
    AIMS(longText("Aims", "Ziele", "Goals; Personal aims; Ziele; Anliegen")
            .written(c -> c.notes().aims())),
    PREFERRED_CHANNEL(text(
                    "Preferred channel",
                    "Bevorzugter Kanal",
                    "Channel; Preferred contact method; Preferred method of contact; Bevorzugter Kanal; Kanal;"
                            + " Bevorzugte Kontaktmethode")
            .written(c -> c.notes().preferredChannel())),
    PRIVATE(text("Private", "Vertraulich", "Confidential; Is private; Vertraulich; Privat")
            .choices("yes", "no")
            .written(c -> c.notes().confidential() ? true : null)),
    STATUS(text("Status", "Kontaktstatus", "Contact status; Kontaktstatus")
            .choices("active", "left")
            .written(c -> c.stay().left() ? "left" : "active")),
    SINCE(date("Since", "Seit", "Start date; Seit; Joined; Eintritt")
            .written(c -> c.stay().since())),
    UNTIL(date("Until", "Bis", "End date; Bis; Left on; Austritt")
            .written(c -> c.stay().until())),
    EMAIL(text(
                    "Email",
                    "E-Mail-Adresse",
                    "E-mail; Email address; E-mail address; Mail; E-Mail-Adresse; Person - Email; Person - Email -"
                            + " Work; Email - Work; Email work; E-mail 1 - Value; Primary email; Work email; Person -"
                            + " E-Mail; Person - E-Mail - Arbeit")
            .written(c -> c.identity().email())),
    PHONE(text(
                    "Phone",
                    "Telefon",
                    "Phone number; Business phone; Telephone; Telefon; Telefonnummer; Person - Phone; Person - Phone -"
                            + " Work; Phone - Work; Phone work; Phone 1 - Value; Work phone; Mobile; Mobile phone;"
                            + " MobilePhone; Handy; Mobil")
            .written(c -> c.identity().phone()));

    private final ColumnSpec<Contact> spec;

    ContactColumn(ColumnSpec<Contact> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.CONTACTS;
    }

    @Override
    public ColumnSpec<Contact> spec() {
        return spec;
    }

    private static String roles(Contact contact) {
        return contact.rating().roles().stream().map(DecisionRole::key).collect(Collectors.joining(", "));
    }
}
