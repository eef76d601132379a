package dev.kap.intake.table;

import dev.kap.intake.raw.Layout;
import dev.kap.problem.Checked;

/// Takes the rows out of a table that are no records: totals, footers and the like.
@FunctionalInterface
public interface Sieve {

    /// The table with its records alone, and what was left out.
    Checked<Table> sift(Table table, Layout layout);
}
