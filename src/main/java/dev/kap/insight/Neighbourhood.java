package dev.kap.insight;

import java.util.List;

/// Whom we know around an influential contact (domain.md, "Neighbourhood"); names of present contacts by code point.
///
/// @param boss the one the contact reports to; empty where we do not know
/// @param reports those who report to the contact
/// @param peers those tied as peers, else those with the same boss
public record Neighbourhood(String contact, Circle boss, Circle reports, Circle peers) {

    /// Those of one kind around the contact.
    ///
    /// @param known who is in the list
    /// @param reached who of them has access of 0.2 or more (`Reached`)
    public record Circle(List<String> known, List<String> reached) {

        public Circle {
            known = List.copyOf(known);
            reached = List.copyOf(reached);
        }
    }
}
