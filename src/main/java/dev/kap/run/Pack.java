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
    /// Slides of each account, and of all where all were asked for; made only by name.
    SLIDES,
    /// What changed since the workbook before; not made without one.
    CHANGE_REPORT,
    /// The half day with a client over one account; made only by name.
    WORKSHOP_PACK,
    /// The half day on which accounts are key; made only by name, and not where single accounts were asked for.
    SELECTION_WORKSHOP,
    /// A page for each of us over all accounts; not made where single accounts were asked for.
    PERSONAL_SHEETS,
    /// What passes on when one of us leaves: for whom the workbook says so, and for whoever is named.
    HANDOVER,
    /// The edition of each account that the customer may read; made only by name.
    SHAREABLE;

    /// What a run makes where nobody names a pack.
    public static final Set<Pack> USUAL = Collections.unmodifiableSet(
            EnumSet.of(ANNUAL_PLAN, PORTFOLIO_REVIEW, CHANGE_REPORT, PERSONAL_SHEETS, HANDOVER));

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
