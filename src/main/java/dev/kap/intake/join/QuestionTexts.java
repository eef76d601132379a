package dev.kap.intake.join;

import dev.kap.intake.table.Plain;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The eighteen questions by their text, as the documents print it in either language.
final class QuestionTexts {

    private static final int COUNT = 18;
    private static final Map<String, Integer> NUMBERS = numbers();

    private QuestionTexts() {}

    static Optional<Integer> number(String text) {
        return Optional.ofNullable(NUMBERS.get(Plain.of(text)));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        Wording.LANGUAGES.forEach(language -> {
            // Questions hold no amounts and no days, so that currency and date do not matter.
            Wording wording = Wording.of(language, "EUR", LocalDate.EPOCH);
            for (int number = 1; number <= COUNT; number++) {
                numbers.put(Plain.of(wording.say("diagnosis." + number + ".question")), number);
            }
        });
        return Map.copyOf(numbers);
    }
}
