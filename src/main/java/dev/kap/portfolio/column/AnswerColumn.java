package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnSpec.account;
import static dev.kap.portfolio.ColumnSpec.joining;
import static dev.kap.portfolio.ColumnTraits.longText;
import static dev.kap.portfolio.ColumnTraits.text;

import dev.kap.portfolio.Answer;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Status;

/// The columns of Diagnostics.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum AnswerColumn implements Column<Answer> {
    ACCOUNT(account("Account name; Customer; Company; Kunde; Konto; Firma; Unternehmen")),
    ACCOUNT_ID(joining("Account ID", "AccountId; Kunden-ID; Kundennummer")),
    QUESTION(text("Question", "Frage", "Number; No; No.; Frage; Nummer; Nr")
            .needed()
            .written(a -> "Q" + a.number())),
    ANSWER(text("Answer", "Antwort", "Status; Antwort")
            .needed()
            .choices(Status.values())
            .written(Answer::status)),
    EVIDENCE(longText("Evidence", "Beleg", "Reason; Beleg; Begründung").written(Answer::evidence)),
    ANSWERED_BY(text("Answered by", "Beantwortet von", "By; Who; Beantwortet von; Von")
            .namesOf(Sheet.TEAM)
            .written(Answer::answeredBy));

    private final ColumnSpec<Answer> spec;

    AnswerColumn(ColumnSpec<Answer> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.DIAGNOSTICS;
    }

    @Override
    public ColumnSpec<Answer> spec() {
        return spec;
    }
}
