package dev.kap;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds all sources to one format; {@code -Dformat=apply} repairs them instead.
 *
 * <p>A test and no Maven plugin, because the formatter needs the JDK that the sources are for, and Maven may run on an
 * older one.
 */
class FormatTest {

    private static final boolean APPLY = "apply".equals(System.getProperty("format"));

    private static final int MARGIN = 120;
    private static final Pattern COMMENT = Pattern.compile("(\\s*/// ).*");

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everySourceIsFormatted() throws IOException {
        List<Path> unformatted = new ArrayList<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            String formatted = formatted(source, text);
            if (!formatted.equals(text)) {
                if (APPLY) {
                    Files.writeString(source, formatted);
                } else {
                    unformatted.add(source);
                }
            }
        }
        assertThat(unformatted)
                .as("repair with: mvn test -Dtest=FormatTest -Dformat=apply")
                .isEmpty();
    }

    private static String formatted(Path source, String text) {
        try {
            return FORMATTER.formatSourceAndFixImports(wrapped(text));
        } catch (FormatterException | RuntimeException unreadable) {
            throw new AssertionError("the formatter cannot read " + source, unreadable);
        }
    }

    /** With no Markdown comment beyond the margin: the formatter would break such a line and leave its rest as code. */
    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            lines.append(lines.isEmpty() ? "" : "\n").append(wrappedLine(line));
        }
        return lines.toString();
    }

    private static String wrappedLine(String line) {
        Matcher comment = COMMENT.matcher(line);
        if (line.length() <= MARGIN || !comment.matches()) {
            return line;
        }
        int end = line.lastIndexOf(' ', MARGIN);
        return end <= comment.end(1)
                ? line
                : line.substring(0, end) + "\n" + wrappedLine(comment.group(1) + line.substring(end + 1));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
