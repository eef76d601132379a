package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnSpec.account;
import static dev.kap.portfolio.ColumnSpec.joining;
import static dev.kap.portfolio.ColumnTraits.date;
import static dev.kap.portfolio.ColumnTraits.longText;
import static dev.kap.portfolio.ColumnTraits.number;
import static dev.kap.portfolio.ColumnTraits.text;

import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.Decision;
import dev.kap.portfolio.Sheet;

/// The columns of Actions.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum ActionColumn implements Column<Action> {
    ACCOUNT(account("Account name; Customer; Company; Kunde; Konto; Firma; Unternehmen")),
    ACCOUNT_ID(joining("Account ID", "AccountId; Kunden-ID; Kundennummer")),
    ACTION(longText("Action", "Maßnahme", "Task; What; Maßnahme; Aufgabe; Aktion; Was")
            .needed()
            .written(Action::text)),
    ACTION_ID(text("Action ID", "Maßnahmennummer", "ID; Task ID; Maßnahmennummer; Maßnahmen-ID")
            .written(a -> a.handling().id())),
    OBJECTIVE(longText("Objective", "Ziel", "Goal; Ziel").written(Action::objective)),
    CONTACT(text("Contact", "Kontakt", "Contact name; Kontakt; Ansprechpartner; Mit wem")
            .broad()
            .namesOf(Sheet.CONTACTS)
            .written(Action::contact)),
    OWNER(text(
                    "Owner",
                    "Verantwortlich",
                    "Responsible; Who; Assigned to; Verantwortlich; Verantwortlicher; Wer; Zuständig")
            .namesOf(Sheet.TEAM)
            .written(Action::owner)),
    START(date("Start", "Beginn", "Start date; Beginn; Startdatum; Von").written(Action::start)),
    DUE(date("Due", "Fällig", "Due date; Deadline; By; Fällig; Fällig am; Termin; Bis; Bis wann")
            .written(Action::due)),
    STATUS(text("Status", "Stand", "State; Stand")
            .choices(ActionStatus.values())
            .written(Action::status)),
    TARGET_RELATIONSHIP(
            number("Target relationship", "Zielbeziehung", "Relationship target; Zielbeziehung; Beziehungsziel")
                    .written(Action::targetRelationship)),
    DECISION(text("Decision", "Entscheidung", "Accept / change / refuse; Decided; Entscheidung; Beschluss")
            .choices(Decision.values())
            .written(a -> a.handling().decision())),
    REFUSED_BECAUSE(
            longText("Refused because", "Abgelehnt wegen", "Reason for refusal; Refusal reason; Abgelehnt wegen")
                    .written(a -> a.handling().refusedBecause())),
    SHARE(text("Share", "Teilen", "Shareable; Share with customer; Teilen; Mit Kunde teilen")
            .choices("yes", "no")
            .written(a -> a.handling().share()));

    private final ColumnSpec<Action> spec;

    ActionColumn(ColumnSpec<Action> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.ACTIONS;
    }

    @Override
    public ColumnSpec<Action> spec() {
        return spec;
    }
}
