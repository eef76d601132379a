package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnSpec.account;
import static dev.kap.portfolio.ColumnSpec.joining;
import static dev.kap.portfolio.ColumnTraits.money;
import static dev.kap.portfolio.ColumnTraits.text;
import static dev.kap.portfolio.ColumnTraits.volume;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.PeriodResult;
import dev.kap.portfolio.Sheet;

/// The columns of Results.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum ResultColumn implements Column<PeriodResult> {
    ACCOUNT(account("Account name; Customer; Company; Kunde; Kundenname; Konto; Firma; Unternehmen")),
    ACCOUNT_ID(joining("Account ID", "AccountId; Customer ID; Kundennummer; Kunden-ID")),
    PERIOD(text("Period", "Periode", "Periode; Year; Quarter; Jahr; Quartal; Zeitraum; Month; Monat")
            .needed()
            .written(PeriodResult::period)),
    REVENUE(money("Revenue", "Umsatz", "Sales; Umsatz; Our revenue").written(PeriodResult::revenue)),
    PROFIT(money("Profit", "Gewinn", "Gewinn; Deckungsbeitrag; Contribution; Gross profit; Ergebnis")
            .written(PeriodResult::profit)),
    UNITS(volume("Units", "Stück", "Volume; Quantity; Stück; Menge; Absatz").written(PeriodResult::units)),
    REVENUE_TARGET(money("Revenue target", "Umsatzziel", "Target revenue; Umsatzziel; Zielumsatz")
            .written(PeriodResult::revenueTarget)),
    PROFIT_TARGET(
            money("Profit target", "Gewinnziel", "Target profit; Gewinnziel").written(PeriodResult::profitTarget)),
    UNITS_TARGET(
            volume("Units target", "Absatzziel", "Target units; Absatzziel").written(PeriodResult::unitsTarget));

    private final ColumnSpec<PeriodResult> spec;

    ResultColumn(ColumnSpec<PeriodResult> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.RESULTS;
    }

    @Override
    public ColumnSpec<PeriodResult> spec() {
        return spec;
    }
}
