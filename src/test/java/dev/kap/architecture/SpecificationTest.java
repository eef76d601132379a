package dev.kap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.SheetColumns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the specification in src/docs to the code that cites it, and to the names and defaults of the program. */
class SpecificationTest {

    private static final Path DOCS = Path.of("src/docs");
    private static final List<String> SPECIFICATION = List.of("domain.md", "look.md", "contract.md");

    /** `domain.md, "Access"`, the one form of a citation. */
    private static final Pattern CITATION = Pattern.compile("\\b(domain|look|contract)\\.md, \"([^\"]+)\"");

    /** Anything that names the specification: citations, and what should be one. */
    private static final Pattern MENTION =
            Pattern.compile("\\b(?:domain|look|contract)\\.md\\b|\\bLOOK\\b|\\b[Tt]he contract\\b");

    /** `Live link` = 5, the one form of a setting with its default. */
    private static final Pattern SETTING = Pattern.compile("`([^`]+)` = ([-\\w.:]*\\w)");

    private static final Pattern HEADING = Pattern.compile("(?m)^#{2,3} (?:[\\d.]+ )?(.+)$");

    @Test
    void citesOnlySectionsThatExist() {
        Map<String, List<String>> sections = Map.of(
                "domain", headings("domain.md"), "look", headings("look.md"), "contract", headings("contract.md"));
        assertThat(sources()
                        .flatMap(file -> all(CITATION, read(file)).stream()
                                .filter(citation -> !sections.getOrDefault(citation.group(1), List.of())
                                        .contains(citation.group(2)))
                                .map(citation -> file + " cites " + citation.group())))
                .isEmpty();
    }

    @Test
    void citesInOneForm() {
        assertThat(sources()
                        .flatMap(file -> comments(file).stream()
                                .filter(line -> MENTION.matcher(
                                                CITATION.matcher(line).replaceAll(""))
                                        .find())
                                .map(line -> file + ": " + line.strip())))
                .as("cite a section by its name: domain.md, \"Access\"")
                .isEmpty();
    }

    @Test
    void hasNoTwoSectionsOfOneName() {
        assertThat(SPECIFICATION).allSatisfy(file -> assertThat(headings(file)).doesNotHaveDuplicates());
    }

    @Test
    void tellsEachSettingOnceWithItsDefault() {
        List<String> said = all(SETTING, read(DOCS.resolve("domain.md"))).stream()
                .map(MatchResult::group)
                .toList();
        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Setting.values())
                        .map(setting -> "`" + setting.title() + "` = "
                                + (setting.standard().isEmpty() ? "empty" : setting.standard()))
                        .toList());
    }

    @Test
    void listsTheColumnsOfEachSheet() {
        String contract = read(DOCS.resolve("contract.md"));
        assertThat(Sheet.values()).allSatisfy(sheet -> assertThat(contract).contains(row(sheet)));
    }

    @Test
    void namesEachKeyOfTheResults() {
        String contract = read(DOCS.resolve("contract.md"));
        Pattern key = Pattern.compile(
                "\\.(?:text|texts|number|count|flag|date|constant|object|objects)\\(\\s*\"([a-zA-Z0-9]+)\"");
        assertThat(files(Path.of("src/main/java/dev/kap/report/data"))
                        .flatMap(file -> all(key, read(file)).stream())
                        .map(found -> "`" + found.group(1) + "`")
                        .distinct()
                        .filter(found -> !contract.contains(found)))
                .isEmpty();
    }

    @Test
    void namesEachOptionOfTheCommandLine() {
        String contract = read(DOCS.resolve("contract.md"));
        assertThat(files(Path.of("src/main/java/dev/kap/cli"))
                        .flatMap(file -> all(Pattern.compile("\"(--?[a-z-]+)\""), read(file)).stream())
                        .map(found -> "`" + found.group(1) + "`")
                        .distinct()
                        .filter(found -> !contract.contains(found)))
                .isEmpty();
    }

    /** `Results | Account\*, Period\*, Revenue`. */
    private static String row(Sheet sheet) {
        List<String> columns = SheetColumns.of(sheet).stream()
                .map(column -> column.title() + (SheetColumns.needed(sheet).contains(column) ? "\\*" : ""))
                .toList();
        return "| " + sheet.title() + " | " + String.join(", ", columns);
    }

    private static List<String> headings(String file) {
        return all(HEADING, read(DOCS.resolve(file))).stream()
                .map(heading -> heading.group(1))
                .toList();
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static Stream<Path> sources() {
        return Stream.of("src/main/java", "src/test/java", "templates", "src/docs/decisions")
                .map(Path::of)
                .flatMap(SpecificationTest::files)
                .filter(file -> !file.endsWith("SpecificationTest.java"));
    }

    /** The lines that people read: of code its comments, of text all. */
    private static List<String> comments(Path file) {
        if (!file.toString().endsWith(".java")) {
            return read(file).lines().toList();
        }
        List<String> comments = new ArrayList<>();
        read(file).lines().forEach(line -> comment(line).ifPresent(comments::add));
        return comments;
    }

    private static Optional<String> comment(String line) {
        return Stream.of("///", "// ", "/*", " * ")
                .filter(line::contains)
                .map(sign -> line.substring(line.indexOf(sign)))
                .findFirst();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().matches(".*\\.(java|ftlh|md)")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
