package dev.kap.insight;

import dev.kap.portfolio.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Levels and functions with a live link (domain.md, "Coverage"); external influencers do not count.
///
/// @param vertical levels with a live link / levels with contacts; null where no level is known
/// @param horizontal likewise for functions
/// @param cells one for each level and function with a contact, by level, then by function as first met
public record Coverage(@Nullable Double vertical, @Nullable Double horizontal, List<Cell> cells) {

    public Coverage {
        cells = List.copyOf(cells);
    }

    /// The contacts of one level in one function.
    ///
    /// @param level null for contacts whose level is unknown
    /// @param function empty for contacts whose function is unknown
    /// @param bestLink worth of the best link to any of them, 0 where nobody is linked
    public record Cell(@Nullable Level level, String function, List<String> contacts, double bestLink) {

        public Cell {
            contacts = List.copyOf(contacts);
        }
    }
}
