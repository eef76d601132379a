package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnSpec.account;
import static dev.kap.portfolio.ColumnSpec.joining;
import static dev.kap.portfolio.ColumnTraits.number;
import static dev.kap.portfolio.ColumnTraits.text;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.ServiceResult;
import dev.kap.portfolio.Sheet;

/// The columns of Service.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum ServiceColumn implements Column<ServiceResult> {
    ACCOUNT(account("Account name; Customer; Company; Kunde; Konto; Firma; Unternehmen")),
    ACCOUNT_ID(joining("Account ID", "AccountId; Kunden-ID; Kundennummer")),
    MEASURE(text("Measure", "Messgröße", "Metric; KPI; Messgröße; Kennzahl")
            .needed()
            .broad()
            .written(ServiceResult::measure)),
    TARGET(number("Target", "Zielwert", "Promised; Target value; Zielwert; Ziel; Soll")
            .written(ServiceResult::target)),
    ACTUAL(number("Actual", "Istwert", "Kept; Result; Istwert; Ist").written(ServiceResult::actual)),
    PERIOD(text("Period", "Zeitraum", "Quarter; Month; Zeitraum; Periode; Quartal; Monat")
            .written(ServiceResult::period));

    private final ColumnSpec<ServiceResult> spec;

    ServiceColumn(ColumnSpec<ServiceResult> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.SERVICE;
    }

    @Override
    public ColumnSpec<ServiceResult> spec() {
        return spec;
    }
}
