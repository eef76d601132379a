package dev.kap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.SheetColumns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Finds messages that nobody can read. Keys are built from parts, so a key counts as read where it can be put together
 * from what stands in the code: texts, constants, columns, numbers, labels of the templates. What the parts make by
 * chance only is not found.
 */
class MessagesReadTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Path MESSAGES = Path.of("src/main/resources/dev/kap/wording");
    private static final Pattern TEXT = Pattern.compile("\"([\\w.-]+)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");
    private static final Pattern LABEL = Pattern.compile("\\blabel\\.(\\w+)");
    private static final Pattern BUILT = Pattern.compile("text\\(\"label\\.\" \\+ ");

    /** Names of files by which the page for the browser will link to documents that are not made yet. */
    private static final Set<String> TO_COME = Set.of("web.document.shareable-plan", "web.kind.ics");

    /** Names of criteria as a user types them in the sheet: no text of ours. */
    private static final Set<String> TYPED = Set.of("report.criterion.untapped-potential");

    @Test
    void everyMessageIsReadBySomebody() {
        Set<String> parts = parts();
        assertThat(keys())
                .filteredOn(key -> !TO_COME.contains(key) && !TYPED.contains(key))
                .allSatisfy(key -> assertThat(made(key, parts)).as(key).isTrue());
    }

    @Test
    void everyLabelStandsInATemplateOrInCode() {
        Set<String> labels = found(Path.of("templates"), LABEL);
        Set<String> texts = found(CODE, TEXT);
        assertThat(files(CODE).filter(file -> BUILT.matcher(read(file)).find()))
                .extracting(file -> file.getFileName().toString())
                .as("whoever builds keys of labels from parts is one of these")
                .containsExactlyInAnyOrder("Fact.java");
        Set<String> built = Stream.of("Fact.add")
                .flatMap(caller -> files(CODE).filter(file -> read(file).contains(caller)))
                .flatMap(file -> matches(read(file), TEXT))
                .collect(Collectors.toSet());
        assertThat(keys())
                .filteredOn(key -> key.startsWith("report.label."))
                .map(key -> key.substring("report.label.".length()))
                .filteredOn(
                        label -> !labels.contains(label) && !texts.contains("label." + label) && !built.contains(label))
                .isEmpty();
    }

    /** Whether the key is a row of these parts, with dots and hyphens between them. */
    private static boolean made(String key, Set<String> parts) {
        boolean[] reached = new boolean[key.length() + 1];
        reached[0] = true;
        for (int from = 0; from < key.length(); from++) {
            for (int to = from + 1; reached[from] && to <= key.length(); to++) {
                String part = key.substring(from, to);
                reached[to] |= ends(key, to) && (parts.contains(part) || part.matches("[.-]|\\d+"));
            }
        }
        return reached[key.length()];
    }

    private static boolean ends(String key, int to) {
        return to == key.length() || ".-".indexOf(key.charAt(to - 1)) >= 0 || ".-".indexOf(key.charAt(to)) >= 0;
    }

    private static Set<String> parts() {
        Set<String> parts = found(CODE, TEXT);
        found(Path.of("templates"), LABEL).forEach(label -> parts.add("label." + label));
        found(CODE, CONSTANT).forEach(constant -> {
            parts.add(constant.toLowerCase(Locale.ROOT));
            parts.add(constant.toLowerCase(Locale.ROOT).replace('_', '-'));
        });
        Arrays.stream(Sheet.values())
                .flatMap(sheet -> Stream.concat(
                        Stream.of(sheet.title()),
                        SheetColumns.of(sheet).stream().map(Column::title)))
                .forEach(name -> parts.add(name.toLowerCase(Locale.ROOT).replace(' ', '-')));
        return parts;
    }

    private static Set<String> found(Path folder, Pattern pattern) {
        return files(folder)
                .flatMap(file -> matches(read(file), pattern))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> matches(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(match -> match.group(match.groupCount())).toList().stream();
    }

    private static List<String> keys() {
        return files(MESSAGES)
                .filter(file -> file.toString().endsWith("_en.properties"))
                .flatMap(file -> names(file).stream())
                .sorted()
                .toList();
    }

    private static Set<String> names(Path file) {
        try (var in = Files.newBufferedReader(file)) {
            Properties messages = new Properties();
            messages.load(in);
            return messages.stringPropertyNames();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return file.toString().endsWith(".docx") ? "" : Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
