package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnSpec.account;
import static dev.kap.portfolio.ColumnSpec.joining;
import static dev.kap.portfolio.ColumnTraits.date;
import static dev.kap.portfolio.ColumnTraits.longText;
import static dev.kap.portfolio.ColumnTraits.number;
import static dev.kap.portfolio.ColumnTraits.text;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.ObjectiveKind;
import dev.kap.portfolio.Sheet;
import java.util.List;

/// The columns of Objectives.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum ObjectiveColumn implements Column<Objective> {
    ACCOUNT(account("Account name; Customer; Company; Kunde; Konto; Firma; Unternehmen")),
    ACCOUNT_ID(joining("Account ID", "AccountId; Kunden-ID; Kundennummer")),
    OBJECTIVE(longText("Objective", "Ziel", "Goal; Ziel; Text; Zielsetzung")
            .needed()
            .written(Objective::text)),
    KIND(text("Kind", "Art", "Type; Art; Typ").choices(ObjectiveKind.values()).written(Objective::kind)),
    CONTACT(text("Contact", "Kontakt", "Contact name; Kontakt; Ansprechpartner")
            .broad()
            .namesOf(Sheet.CONTACTS)
            .written(Objective::contact)),
    MEASURE(text("Measure", "Messgröße", "Metric; KPI; Messgröße; Kennzahl; Maß")
            .written(o -> o.gauge().measure())),
    BASELINE(number("Baseline", "Ausgangswert", "Start; Today; Ausgangswert; Ist; Basis")
            .written(o -> o.gauge().baseline())),
    TARGET(number("Target", "Zielwert", "Target value; Zielwert; Soll")
            .written(o -> o.gauge().target())),
    UNIT(text("Unit", "Einheit", "Einheit").written(o -> o.gauge().unit())),
    DUE(date("Due", "Fällig", "Due date; Deadline; Fällig; Fällig am; Termin; Bis wann")
            .written(Objective::due)),
    OWNER(text("Owner", "Verantwortlich", "Responsible; Verantwortlich; Verantwortlicher; Wer")
            .namesOf(Sheet.TEAM)
            .written(Objective::owner)),
    SERVES(text("Serves", "Dient", "For; Dient; Zweck; Zahlt ein auf").written(Objective::serves)),
    Q1_STAGE(number("Q1 stage", "Q1 Ziel", "Q1 goal; Q1 target; Q1 plan; Q1 Ziel; Q1 Etappe; Q1 Soll")
            .written(o -> o.gauge().stages().get(0))),
    Q2_STAGE(number("Q2 stage", "Q2 Ziel", "Q2 goal; Q2 target; Q2 plan; Q2 Ziel; Q2 Etappe; Q2 Soll")
            .written(o -> o.gauge().stages().get(1))),
    Q3_STAGE(number("Q3 stage", "Q3 Ziel", "Q3 goal; Q3 target; Q3 plan; Q3 Ziel; Q3 Etappe; Q3 Soll")
            .written(o -> o.gauge().stages().get(2))),
    Q4_STAGE(number("Q4 stage", "Q4 Ziel", "Q4 goal; Q4 target; Q4 plan; Q4 Ziel; Q4 Etappe; Q4 Soll")
            .written(o -> o.gauge().stages().get(3))),
    Q1_ACTUAL(number("Q1 actual", "Q1 Ist", "Q1 result; Q1 Ist")
            .written(o -> o.gauge().actuals().get(0))),
    Q2_ACTUAL(number("Q2 actual", "Q2 Ist", "Q2 result; Q2 Ist")
            .written(o -> o.gauge().actuals().get(1))),
    Q3_ACTUAL(number("Q3 actual", "Q3 Ist", "Q3 result; Q3 Ist")
            .written(o -> o.gauge().actuals().get(2))),
    Q4_ACTUAL(number("Q4 actual", "Q4 Ist", "Q4 result; Q4 Ist")
            .written(o -> o.gauge().actuals().get(3)));

    /// The stage goals of Q1 to Q4.
    public static final List<ObjectiveColumn> STAGES = List.of(Q1_STAGE, Q2_STAGE, Q3_STAGE, Q4_STAGE);

    /// The actuals of Q1 to Q4.
    public static final List<ObjectiveColumn> ACTUALS = List.of(Q1_ACTUAL, Q2_ACTUAL, Q3_ACTUAL, Q4_ACTUAL);

    private final ColumnSpec<Objective> spec;

    ObjectiveColumn(ColumnSpec<Objective> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.OBJECTIVES;
    }

    @Override
    public ColumnSpec<Objective> spec() {
        return spec;
    }
}
