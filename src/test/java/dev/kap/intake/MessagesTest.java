package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/dev/kap/wording");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    /** Kinds stand in the code as the only texts of this shape. */
    private static final Pattern KIND = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+)\"");

    @Test
    void everyMessageHasARemedyAndBothLanguagesSayTheSame() throws IOException {
        Properties english = messages("problem_en.properties");
        Properties german = messages("problem_de.properties");
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(german, key))
                    .as(key)
                    .containsAll(placeholders(english, key))
                    .isSubsetOf(placeholders(english, key));
            if (!key.endsWith(".remedy")
                    && !key.endsWith(".title")
                    && !key.contains(".severity.")
                    && !key.contains(".separator.")
                    && !key.contains(".joined.")
                    && !key.contains("and-more")
                    && !key.endsWith(".one")
                    && !key.contains("did-you-mean")
                    && !key.contains("check-spelling")) {
                assertThat(english).containsKeys(key + ".remedy", key + ".title");
            }
        }
    }

    @Test
    void everyKindOfProblemInTheCodeHasItsMessage() throws IOException {
        Properties english = messages("problem_en.properties");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/dev/kap/intake"))) {
            Set<String> kinds = new TreeSet<>();
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                KIND.matcher(Files.readString(source)).results().forEach(match -> kinds.add(match.group(1)));
            }
            kinds.removeAll(Set.of("windows-1252", "ms-excel"));
            assertThat(kinds.stream().filter(kind -> !english.containsKey("problem." + kind)))
                    .isEmpty();
        }
    }

    private static Set<String> placeholders(Properties messages, String key) {
        return PLACEHOLDER
                .matcher(messages.getProperty(key))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }

    private static Properties messages(String file) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(file))) {
            messages.load(reader);
        }
        return messages;
    }
}
