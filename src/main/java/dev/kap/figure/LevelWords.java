package dev.kap.figure;

import dev.kap.portfolio.Level;
import dev.kap.wording.Wording;
import org.jspecify.annotations.Nullable;

/// What figures call a level.
final class LevelWords {

    private LevelWords() {}

    static String of(@Nullable Level level, Wording wording) {
        return wording.say("figure.level." + (level == null ? "unknown" : level.key()));
    }
}
