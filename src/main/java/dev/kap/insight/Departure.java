package dev.kap.insight;

import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What goes with one person (domain.md, "Departures").
///
/// @param capitalLost share of the account's capital, 0-1; null where the capital is 0 or unknown
/// @param orphaned contacts with a live link today and none afterwards, by code point; empty for a departing contact
/// @param gravest who of them weighs most; null where nobody is orphaned
/// @param closedWays for a departing contact: those whose introduction path leads over them, by code point; else empty
/// @param standIn the natural stand-in; null where there is none
public record Departure(
        String person,
        Side side,
        @Nullable Double capitalLost,
        List<String> orphaned,
        @Nullable Orphan gravest,
        List<String> closedWays,
        @Nullable String standIn) {

    public Departure {
        orphaned = List.copyOf(orphaned);
        closedWays = List.copyOf(closedWays);
    }

    /// Somebody left without a live link, weighed: "among them the finance director, our only link at that level".
    ///
    /// @param onlyAtLevel whether nobody of their level in the account would be left with a live link
    public record Orphan(ContactInsight contact, boolean onlyAtLevel) {}

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
