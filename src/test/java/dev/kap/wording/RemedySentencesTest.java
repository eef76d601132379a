package dev.kap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to do about a problem is said in whole sentences, in both languages. */
class RemedySentencesTest {

    @ParameterizedTest
    @CsvSource({"en, Nothing", "de, Nichts"})
    void everyRemedyIsASentence(String language, String fragment) throws IOException {
        Properties messages = new Properties();
        Path file = Path.of("src/main/resources/dev/kap/wording/problem_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        }
        Stream<String> remedies = messages.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".remedy")
                        || key.equals("problem.did-you-mean")
                        || key.equals("problem.check-spelling"))
                .map(messages::getProperty)
                // A name that was probably meant is a sentence of its own behind it.
                .map(text -> text.replaceFirst(" \\{\\d}$", ""));
        assertThat(remedies)
                .allMatch(text -> text.matches("(?s)[\\p{Lu}\"„].*[.?!]"), "is a sentence")
                .noneMatch(text -> text.startsWith(fragment + ","));
    }
}
