package dev.kap.insight;

import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What goes with one person (domain.md, "Departures").
///
/// @param capitalLost share of the account's capital, 0-1; null where the capital is 0 or unknown
/// @param orphaned contacts with a live link today and none afterwards, by code point; empty for a departing contact
/// @param standIn the natural stand-in; null where there is none
public record Departure(
        String person,
        Side side,
        @Nullable Double capitalLost,
        List<String> orphaned,
        @Nullable String standIn) {

    public Departure {
        orphaned = List.copyOf(orphaned);
    }

    /// Whether this person alone carries so much of the capital that the account hangs on them (`Single thread`).
    public boolean singleThread(Settings settings) {
        return capitalLost != null && Tolerance.reached(capitalLost, settings.number(Setting.SINGLE_THREAD));
    }

    /// Whose person it is; `key` as in results.json.
    public enum Side {
        OURS,
        THEIRS
    }
}
