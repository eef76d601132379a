package dev.kap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message exists in both languages and says the same values. */
class MessageFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/dev/kap/wording");

    static List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_en.properties"))
                    .map(name -> name.replace("_en.properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void noGermanFileStandsAlone() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            assertThat(all.count()).isEqualTo(2L * files().size());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void bothLanguagesHaveTheSameKeys(String file) throws IOException {
        assertThat(keys(load(file, "de"))).isEqualTo(keys(load(file, "en")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void bothLanguagesSayTheSameValues(String file) throws IOException {
        Properties english = load(file, "en");
        Properties german = load(file, "de");
        for (String key : keys(english)) {
            assertThat(placeholders(german.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void keysBeginWithTheNameOfTheirFile(String file) throws IOException {
        assertThat(load(file, "en").stringPropertyNames()).allMatch(key -> key.startsWith(file + "."));
    }

    /** Without singulars: a language has them where its words change. */
    private static Set<String> keys(Properties messages) {
        return messages.stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".one"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String message) {
        return Pattern.compile("\\{\\d}")
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String file, String language) throws IOException {
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(file + "_" + language + ".properties"))) {
            Properties messages = new Properties();
            messages.load(in);
            return messages;
        }
    }
}
