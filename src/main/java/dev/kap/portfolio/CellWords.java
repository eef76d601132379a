package dev.kap.portfolio;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How the values of records stand in cells.
interface CellWords {

    /// Constants and yes or no in words; all else as it is.
    static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case Enum<?> constant -> word(constant);
            case Boolean truth -> truth ? "yes" : "no";
            case null, default -> value;
        };
    }

    /// `STRATEGIC_PARTNER` as the workbook writes it: "strategic partner".
    static String word(Enum<?> constant) {
        return switch (constant) {
            case Level level -> level.key();
            case DecisionRole role -> role.key();
            default -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
