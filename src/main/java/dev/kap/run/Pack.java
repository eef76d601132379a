package dev.kap.run;

import java.util.Locale;

/// A kind of document; its name on the command line is the constant in lower case with hyphens.
public enum Pack {
    /// The plan of each account.
    ANNUAL_PLAN,
    /// All accounts side by side; not made where single accounts were asked for.
    PORTFOLIO_REVIEW,
    /// What changed since the workbook before; not made without one.
    CHANGE_REPORT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
