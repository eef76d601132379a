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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The columns of Proposals: what rules propose, for people to decide.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum ProposalColumn implements Column<Action> {
    NUMBER(number("No.", "Nr.", "Number; Nummer; Nr.").written(a -> of(a, Action.Proposal::number))),
    ACCOUNT(account("Account name; Customer; Kunde; Konto; Firma")),
    ACCOUNT_ID(joining("Account ID", "AccountId; Kunden-ID; Kundennummer")),
    CONTACT(text("Contact", "Kontakt", "Contact name; Kontakt; Ansprechpartner; Mit wem")
            .broad()
            .namesOf(Sheet.CONTACTS)
            .written(Action::contact)),
    MOVE(longText("Move", "Schritt", "Action; Proposal; Schritt; Vorschlag; Maßnahme")
            .needed()
            .written(a -> of(a, Action.Proposal::move))),
    OWNER(text("Owner", "Verantwortlich", "Responsible; Who; Verantwortlich; Verantwortlicher; Wer")
            .namesOf(Sheet.TEAM)
            .written(Action::owner)),
    BY(date("By", "Bis", "Due; Due date; Deadline; Bis; Fällig; Bis wann; Termin")
            .written(Action::due)),
    TRIGGER(longText("Trigger", "Auslöser", "Because; Why; Auslöser; Warum")
            .written(a -> of(a, Action.Proposal::trigger))),
    DECISION(text("Decision", "Entscheidung", "Accept / change / refuse; Decided; Entscheidung; Beschluss")
            .choices(Decision.values())
            .needed()
            .written(a -> a.handling().decision())),
    CHANGED_TO(longText("Changed to", "Geändert in", "New text; Geändert in; Geändert zu; Neuer Text")
            .written(a -> of(a, Action.Proposal::changedTo))),
    REFUSED_BECAUSE(
            longText("Refused because", "Abgelehnt wegen", "Reason for refusal; Refusal reason; Abgelehnt wegen")
                    .written(a -> a.handling().refusedBecause())),
    DECIDED_ON(date("Decided on", "Entschieden am", "Date of decision; Entschieden am")
            .written(a -> of(a, Action.Proposal::decided))),
    STATUS(text("Status", "Stand", "State; Stand")
            .choices(ActionStatus.values())
            .written(Action::status)),
    MOVE_ID(text("Move ID", "Schrittnummer", "Action ID; Schrittnummer; Schritt-ID")
            .written(a -> a.handling().id())),
    MARK(text("Trigger mark", "Auslösermarke", "Mark; Auslösermarke").written(a -> of(a, Action.Proposal::mark)));

    private final ColumnSpec<Action> spec;

    ProposalColumn(ColumnSpec<Action> spec) {
        this.spec = spec;
    }

    private static @Nullable Object of(Action action, Function<Action.Proposal, @Nullable Object> part) {
        Action.Proposal proposal = action.proposal();
        return proposal == null ? null : part.apply(proposal);
    }

    @Override
    public Sheet sheet() {
        return Sheet.PROPOSALS;
    }

    @Override
    public ColumnSpec<Action> spec() {
        return spec;
    }
}
