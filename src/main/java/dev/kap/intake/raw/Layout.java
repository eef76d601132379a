package dev.kap.intake.raw;

import java.util.List;

/// What a spreadsheet says of its cells beside what stands in them.
///
/// @param merged the areas that are one cell each; the value stands in the first
/// @param totalled the declared tables that end in a row of totals
/// @param hidden whether no menu of Excel shows the sheet, as programs keep their own notes
public record Layout(List<Area> merged, List<Area> totalled, boolean hidden) {

    /// A table without any of it, as a CSV file is.
    static final Layout PLAIN = new Layout(List.of(), List.of(), false);

    public Layout {
        merged = List.copyOf(merged);
        totalled = List.copyOf(totalled);
    }
}
