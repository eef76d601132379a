package dev.kap.plan;

import dev.kap.portfolio.Origin;
import java.util.List;

/// What troubles a contact, and who of us is on it (domain.md, "Pain points").
///
/// @param by who of us, still here, owns an open action for that contact, by name; without one the lead; empty where
///     nobody is on it
/// @param rows the contact's row, then those of the actions
public record PainPoint(String contact, String text, List<String> by, List<Origin> rows) {

    public PainPoint {
        by = List.copyOf(by);
        rows = List.copyOf(rows);
    }

    /// Whether somebody is on it.
    public boolean underControl() {
        return !by.isEmpty();
    }
}
