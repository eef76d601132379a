package dev.kap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** A number before what it counts, as {0} contacts or {0} open contacts; behind "of" stand all of them. */
    private static final Map<String, Pattern> COUNTED = Map.of(
            "en",
            Pattern.compile("(?<!of )\\{\\d} (?:[a-z]+"
                    + " )?(?:accounts|actions|answers|calls|cells|characters|columns|contacts|different"
                    + " accounts|drops|errors|fields|files|gaps|goals|hours|links|managers|moves|notes|opportunities"
                    + "|people|points|quadrants|reviews|risks|rows|seniors|tiers|visits|warnings|workbooks)\\b"),
            "de",
            Pattern.compile(
                    "(?<!von )(?<!der )\\{\\d} (?:[a-zäöüß]+ )?(?:Kunden|Maßnahmen|Antworten|Anrufe|Zellen|Zeichen"
                        + "|Spalten|Kontakten?|Dateien|Warnungen|Felder|Lücken|Zielen?|Stunden|Verbindungen|Leiter"
                        + "|Schritte|Hinweise|Chancen|Personen|Punkte|Gespräche|Risiken|Zeilen|Stufen|Besuche)\\b"));

    /** Messages whose number is a limit or never 1 where they are said. */
    private static final Set<String> NEVER_ONE = Set.of(
            "report.template.long",
            "report.template.output",
            "report.template.long-word",
            "diagnosis.smart.a.points",
            "map.overview",
            "planning.decision.sponsor-overloaded",
            // Ten at least.
            "report.money.rate.caption",
            "problem.endless-row",
            "problem.line-too-long",
            "problem.too-large-cells",
            "problem.too-large-columns",
            "problem.too-large-rows",
            "problem.too-large-text",
            "report.calendar.goals");

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

    /** Said with one, "{0} contacts" reads wrongly: it needs a singular, or its number beside the sentence. */
    @ParameterizedTest
    @MethodSource("files")
    void whatIsCountedHasASingular(String file) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String language : List.of("en", "de")) {
            Properties messages = load(file, language);
            for (String key : new TreeSet<>(messages.stringPropertyNames())) {
                boolean singular = messages.containsKey(key + ".one") || NEVER_ONE.contains(key);
                // A message has one singular, for its first count; a second count is a phrase of its own.
                if (plurals(language, messages.getProperty(key)) > (singular ? 1 : 0)) {
                    wrong.add(language + ": " + key + " = " + messages.getProperty(key));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static long plurals(String language, String message) {
        return COUNTED.get(language).matcher(message).results().count();
    }

    /** Without singulars: a language has them where its words change. */
    private static Set<String> keys(Properties messages) {
        return messages.stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".one"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String message) {
        return Pattern.compile("\\{\\d+}")
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
