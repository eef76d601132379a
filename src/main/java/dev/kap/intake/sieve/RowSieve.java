package dev.kap.intake.sieve;

import dev.kap.intake.raw.Layout;
import dev.kap.intake.raw.Row;
import dev.kap.intake.table.Sieve;
import dev.kap.intake.table.Table;
import dev.kap.intake.value.KeptRows;
import dev.kap.problem.Checked;
import dev.kap.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/// Takes out of a table what is no record, one kind after the other: who looks for totals must not meet footers.
public final class RowSieve implements Sieve {

    private final List<RowStep> steps;

    /// A sieve that leaves the rows of these names where they are.
    public RowSieve(KeptRows kept) {
        this.steps = List.of(
                new HollowRows(),
                new DeclaredTotals(kept),
                new RepeatedHeaders(),
                new Footers(kept),
                new GroupRows(kept),
                new TotalRows(kept));
    }

    @Override
    public Checked<Table> sift(Table table, Layout layout) {
        List<Problem> problems = new ArrayList<>();
        Table sifted = table;
        for (RowStep step : steps) {
            Checked<List<Row>> rows = step.sift(sifted, layout);
            problems.addAll(rows.problems());
            sifted = sifted.with(rows.value());
        }
        return new Checked<>(sifted, problems);
    }
}
