package dev.kap.figure;

import dev.kap.portfolio.Stance;
import org.jspecify.annotations.Nullable;

/// A small sign in a line of text: how a contact stands to us, or a box to tick by hand.
public enum IconKind {
    SUPPORTER,
    NEUTRAL,
    SCEPTIC,
    OPPONENT,
    /// No stance is noted.
    UNKNOWN,
    BOX;

    /// The sign of that stance; a dot where none is noted, since a dash would read as a sceptic's.
    public static IconKind of(@Nullable Stance stance) {
        return stance == null
                ? UNKNOWN
                : switch (stance) {
                    case SUPPORTER -> SUPPORTER;
                    case NEUTRAL -> NEUTRAL;
                    case SCEPTIC -> SCEPTIC;
                    case OPPONENT -> OPPONENT;
                };
    }
}
