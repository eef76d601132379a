package dev.kap.diagnosis.answer;

import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.wording.Sentence;
import java.util.Locale;

/// The words of the domain as sentences, so that they are said in the plan's language.
public final class WordingKeys {

    private WordingKeys() {}

    /// A constant as the last part of a message key: `decision-maker`.
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// "decision maker".
    public static Sentence role(DecisionRole role) {
        return Sentence.of("diagnosis.role." + of(role));
    }

    /// "director", in the plural where a language has one for levels.
    public static Sentence level(Level level) {
        return Sentence.of("diagnosis.level." + of(level));
    }
}
