package dev.kap.diagnosis;

import dev.kap.portfolio.Status;

/// From where on a figure is good, and from where on it deserves attention; below that it is a gap.
record Limits(double good, double attention) {

    /// The status of that figure; reaching a limit is enough.
    Status judge(double figure) {
        if (figure >= good) {
            return Status.GOOD;
        }
        return figure >= attention ? Status.ATTENTION : Status.GAP;
    }
}
