package dev.kap.intake.raw;

import java.util.Optional;
import org.xml.sax.Attributes;

/// A table that a sheet declares, as Excel's "Format as table" does; of interest is only one that ends in totals.
final class DeclaredTable extends PartHandler {

    private Optional<Area> totalled = Optional.empty();

    /// Its area with the row of totals; empty where it has none.
    Optional<Area> totalled() {
        return totalled;
    }

    @Override
    void begin(String name, Attributes attributes) {
        if (name.equals("table")
                && WholeNumbers.of(value(attributes, "totalsRowCount")).orElse(0) > 0) {
            totalled = Area.of(value(attributes, "ref"));
        }
    }
}
