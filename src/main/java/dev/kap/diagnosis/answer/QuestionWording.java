package dev.kap.diagnosis.answer;

import dev.kap.wording.Sentence;

/// The eighteen questions as sentences.
public final class QuestionWording {

    /// How many questions there are.
    public static final int COUNT = 18;

    private QuestionWording() {}

    /// The question of that number, 1-18, in full.
    public static Sentence text(int number) {
        return Sentence.of("diagnosis." + number + ".question");
    }

    /// The question in a few words, for a table.
    public static Sentence shortText(int number) {
        return Sentence.of("diagnosis." + number + ".short");
    }
}
