package dev.kap.report.workbook.next;

import java.util.Locale;

/// What the workbook of the next quarter cannot keep of the input; most is known before anything is written.
public enum NextLoss {
    /// It is not made at all: the input is too large to be edited.
    TOO_LARGE,
    /// The workbook cannot be edited: its rows are kept, its layout is not.
    REBUILT,
    /// A text is longer than a cell can hold.
    SHORTENED,
    /// An .xlsx holds no macros.
    WITHOUT_MACROS,
    /// A signature is that of the file as it was.
    UNSIGNED;

    /// The kind of its problem.
    public String kind() {
        return "next-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
