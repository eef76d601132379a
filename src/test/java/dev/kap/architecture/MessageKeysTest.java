package dev.kap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.kap.wording.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A message may be renamed without anything else changing: its key only finds its words. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class MessageKeysTest {

    private static final Path MAIN = Path.of("src/main/java");

    private static final String KEY = "(\\w*[kK]ey|\\w+(\\(\\))?\\.key\\(\\))";

    /** What asks a key a question: a comparison, a pattern, a switch. A key of a JSON file or a theme is none of ours. */
    private static final Pattern QUESTION = Pattern.compile(
            KEY + "\\s*\\.(equals|equalsIgnoreCase|startsWith|endsWith|contains|matches|indexOf)\\(\\s*\""
                    + "|\\.(equals|matcher)\\(\\s*\\w+(\\(\\))?\\.key\\(\\)\\s*\\)"
                    + "|\"\\s*\\.equals\\(" + KEY
                    + "|switch \\(" + KEY + "\\)");

    @ArchTest
    static final ArchRule onlyTheWordingReadsTheKeyOfASentence = noClasses()
            .that()
            .resideOutsideOfPackage(ArchitectureTest.ROOT + ".wording..")
            .should()
            .callMethodWhere(describe(
                    "the key of a sentence",
                    call -> call.getName().equals("key")
                            && call.getTargetOwner().isEquivalentTo(Sentence.class)));

    @Test
    void noCodeAsksAMessageKeyAQuestion() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            List<String> found = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(MessageKeysTest::questions)
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    @Test
    void theQuestionsThatWereAskedOnceWouldBeFound() {
        assertThat(List.of(
                        "move.trigger().key().startsWith(\"planning.trigger.boss\")",
                        "HEADLINE.matcher(sentence.key()).find()",
                        "key.contains(\"headline.\")",
                        "switch (key) {",
                        "switch (sentence.key()) {"))
                .allMatch(code -> QUESTION.matcher(code).find());
    }

    private static Stream<String> questions(Path file) {
        try {
            return QUESTION.matcher(Files.readString(file))
                    .results()
                    .map(match -> file.getFileName() + ": " + match.group());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
