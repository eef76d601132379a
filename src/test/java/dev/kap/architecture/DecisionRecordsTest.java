package dev.kap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the decision records to their form, and their list to the records. */
class DecisionRecordsTest {

    private static final Path FOLDER = Path.of("src/docs/decisions");
    private static final Pattern OPENING = Pattern.compile("# (\\d+)\\. (.+)\\n\\n"
            + "Date: (\\d{4}-\\d{2}-\\d{2})\\n"
            + "Status: (proposed|accepted|replaced by \\d+)(; .+)?\\n\\n"
            + "\\*\\*Question\\.\\*\\* ");

    @Test
    void areNumberedWithoutGap() throws IOException {
        List<Integer> numbers = records().stream()
                .map(file -> Integer.valueOf(name(file).substring(0, 4)))
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void openWithDateAndStatusAndSayWhatWasChosenAndWhy() throws IOException {
        assertThat(records())
                .allSatisfy(file -> assertThat(Files.readString(file))
                        .containsPattern(OPENING)
                        .contains("\n**Could be.** ", "\n**Chosen.** ", "\n**Because** "));
    }

    @Test
    void areListedWithDateAndStatus() throws IOException {
        List<String> rows = records().stream().map(DecisionRecordsTest::row).toList();
        assertThat(Files.readAllLines(FOLDER.resolve("README.md")).stream().filter(line -> line.matches("\\| \\d.*")))
                .containsExactlyElementsOf(rows);
    }

    private static String row(Path file) {
        try {
            MatchResult opening = OPENING.matcher(Files.readString(file))
                    .results()
                    .findFirst()
                    .orElseThrow();
            return "| %s | [%s](%s) | %s | %s |"
                    .formatted(opening.group(1), opening.group(2), name(file), opening.group(3), opening.group(4));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> records() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(file -> !name(file).equals("README.md")).sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
