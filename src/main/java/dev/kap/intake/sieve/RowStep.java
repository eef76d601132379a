package dev.kap.intake.sieve;

import dev.kap.intake.raw.Layout;
import dev.kap.intake.raw.Row;
import dev.kap.intake.table.Table;
import dev.kap.problem.Checked;
import java.util.List;

/// Takes one kind of rows out of a table.
@FunctionalInterface
interface RowStep {

    /// The rows that stay, and what is to be said of the others.
    Checked<List<Row>> sift(Table table, Layout layout);
}
