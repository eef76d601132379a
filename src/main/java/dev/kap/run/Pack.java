package dev.kap.run;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// A kind of document; its name on the command line is the constant in lower case with hyphens.
public enum Pack {
    /// The plan of each account.
    ANNUAL_PLAN,
    /// All accounts side by side; not made where single accounts were asked for.
    PORTFOLIO_REVIEW,
    /// The page that everyone in the company may read; made only by name, and not where single accounts were asked for.
    KEY_ACCOUNTS,
    /// What changed since the workbook before; not made without one.
    CHANGE_REPORT,
    /// The half day with a client over one account; made only by name.
    WORKSHOP_PACK,
    /// The half day on which accounts are key; made only by name, and not where single accounts were asked for.
    SELECTION_WORKSHOP;

    /// What a run makes where nobody names a pack.
    public static final Set<Pack> USUAL =
            Collections.unmodifiableSet(EnumSet.of(ANNUAL_PLAN, PORTFOLIO_REVIEW, CHANGE_REPORT));

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
