package dev.kap.architecture;

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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The title of a column stands in its constant and nowhere else. */
class ColumnTitlesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Where columns live, the settings and sheets, which have titles of their own, and words of the file formats. */
    private static final Set<String> HOMES = Set.of(
            "dev/kap/portfolio/column",
            "dev/kap/portfolio/ColumnSpec.java",
            "dev/kap/portfolio/Setting.java",
            "dev/kap/portfolio/Sheet.java",
            "dev/kap/intake/raw/Container.java",
            "dev/kap/report/pdf/draw/StructureTree.java");

    private static final Set<String> TITLES = Arrays.stream(Sheet.values())
            .flatMap(sheet -> SheetColumns.known(sheet).stream())
            .map(Column::title)
            .collect(Collectors.toUnmodifiableSet());

    @Test
    void noTitleOfAColumnIsTypedOutsideItsHome() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            List<String> typed = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> HOMES.stream()
                            .noneMatch(MAIN.relativize(file).toString().replace('\\', '/')::startsWith))
                    .flatMap(ColumnTitlesTest::typed)
                    .toList();
            assertThat(typed).isEmpty();
        }
    }

    private static Stream<String> typed(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.strip().startsWith("//"))
                    .flatMap(line -> LITERAL.matcher(line).results())
                    .filter(literal -> TITLES.contains(literal.group(1).strip()))
                    .map(literal -> file.getFileName() + ": " + literal.group());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
