package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnTraits.number;
import static dev.kap.portfolio.ColumnTraits.text;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.Criterion;
import dev.kap.portfolio.Sheet;

/// The columns of Criteria.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum CriterionColumn implements Column<Criterion> {
    CRITERION(text("Criterion", "Kriterium", "Name; Kriterium").needed().written(Criterion::name)),
    WEIGHT(number("Weight", "Gewicht", "Gewicht; Gewichtung").needed().written(Criterion::weight)),
    COLUMN(text("Column", "Spalte", "Spalte; Field").written(Criterion::column)),
    DIRECTION(text("Direction", "Richtung", "Richtung")
            .choices("higher", "lower")
            .written(c -> c.higherIsBetter() ? "higher" : "lower"));

    private final ColumnSpec<Criterion> spec;

    CriterionColumn(ColumnSpec<Criterion> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.CRITERIA;
    }

    @Override
    public ColumnSpec<Criterion> spec() {
        return spec;
    }
}
